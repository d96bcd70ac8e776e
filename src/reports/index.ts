/** @module Reports as text: one document, several looks. */
import type { AnalysisReport, Trend } from '../core/analysis.ts'
import type { Comparison } from '../core/comparison.ts'
import type { Detection } from '../core/detection.ts'
import type { ForkReport } from '../core/fork.ts'
import type { MinimizedReport } from '../core/minimized.ts'
import type { StoredConversation } from '../core/records.ts'
import type { ReplayReport } from '../core/replay.ts'
import { analysisDocument, breaksDocument } from './analysis-document.ts'
import { comparisonDocument } from './comparison-document.ts'
import { conversationText } from './conversation-text.ts'
import { detectionDocument } from './detection-document.ts'
import type { Document } from './document.ts'
import { forkDocument } from './fork-document.ts'
import { minimizedDocument } from './minimized-document.ts'
import { renderMarkdown } from './render-markdown.ts'
import { renderTerminal, type TerminalOptions } from './render-terminal.ts'
import { replayDocument } from './replay-document.ts'
import { trendDocument } from './trend-document.ts'
import { visibleJson } from './visible.ts'

export type { TerminalOptions } from './render-terminal.ts'

/** Formats that reports come in. */
export const FORMATS = ['json', 'markdown', 'terminal'] as const
export type Format = (typeof FORMATS)[number]

type Renderer = (made: () => Document, data: object, options: TerminalOptions) => string

const renderers = {
  json: (_made, data) => visibleJson(data),
  markdown: (made) => renderMarkdown(made()),
  terminal: (made, _data, options) => renderTerminal(made(), options),
} satisfies Record<Format, Renderer>

/** One run's report. The JSON form is the report itself, stable under its `schema`. */
export function renderAnalysis(
  report: AnalysisReport,
  format: Format,
  options: TerminalOptions,
): string {
  return renderers[format](() => analysisDocument(report), report, options)
}

/** A target's iterations. */
export function renderTrend(trend: Trend, format: Format, options: TerminalOptions): string {
  return renderers[format](() => trendDocument(trend), trend, options)
}

/** Two runs against each other. */
export function renderComparison(
  comparison: Comparison,
  format: Format,
  options: TerminalOptions,
): string {
  return renderers[format](() => comparisonDocument(comparison), comparison, options)
}

/** Conversations needed to see a difference. */
export function renderDetection(
  detection: Detection,
  format: Format,
  options: TerminalOptions,
): string {
  return renderers[format](() => detectionDocument(detection), detection, options)
}

/** A stored conversation held again. The JSON form is the report itself, stable under its `schema`. */
export function renderReplay(
  report: ReplayReport,
  format: Format,
  options: TerminalOptions,
): string {
  return renderers[format](() => replayDocument(report), report, options)
}

/** A stored conversation gone on with otherwise. The JSON form is the report itself, stable under its `schema`. */
export function renderFork(report: ForkReport, format: Format, options: TerminalOptions): string {
  return renderers[format](() => forkDocument(report), report, options)
}

/** A failure in its shortest form. The JSON form is the report itself, stable under its `schema`. */
export function renderMinimized(
  report: MinimizedReport,
  format: Format,
  options: TerminalOptions,
): string {
  return renderers[format](() => minimizedDocument(report), report, options)
}

/** The short form of a report: what became of the conversations, and where they broke. */
export function renderBreaks(report: AnalysisReport, options: TerminalOptions): string {
  return renderTerminal(breaksDocument(report), options)
}

/** One transcript. The JSON form is what is stored; Markdown is the terminal's form as a code block. */
export function renderConversation(
  stored: StoredConversation,
  format: Format,
  options: TerminalOptions,
): string {
  if (format === 'json') return visibleJson({ schema: 'offscript.conversation/1', ...stored })
  if (format === 'terminal') return conversationText(stored, options)
  return `\`\`\`\`text\n${conversationText(stored, { colour: false }).replaceAll('````', '` ` ` `')}\`\`\`\`\n`
}
