import { visibleJson } from '../core/visible.ts'
import { analysisDocument } from './analysis-document.ts'
import { conversationsCsv } from './conversations-csv.ts'
import { junitReport } from './junit.ts'
import { renderMarkdown } from './render-markdown.ts'
import { renderTerminal, type TerminalOptions } from './render-terminal.ts'
import type { RunReport } from './run-report.ts'

/** What a file about one run can be. */
export const RUN_FORMATS = ['markdown', 'json', 'junit', 'csv', 'terminal'] as const
export type RunFormat = (typeof RUN_FORMATS)[number]

const renderers = {
  markdown: ({ report }) => renderMarkdown(analysisDocument(report)),
  json: ({ report }) => visibleJson(report),
  junit: junitReport,
  csv: conversationsCsv,
  terminal: ({ report }, options) => renderTerminal(analysisDocument(report), options),
} satisfies Record<RunFormat, (run: RunReport, options: TerminalOptions) => string>

/** One run as a file: for pages and comments, programs, test reporters, spreadsheets, or people at a terminal. */
export function renderRun(run: RunReport, format: RunFormat, options: TerminalOptions): string {
  return renderers[format](run, options)
}
