/** @module Reports as text: one document, several looks. */
import type { Agreement } from '../core/agreement.ts'
import type { AnalysisReport } from '../core/analysis.ts'
import type { Case } from '../core/case.ts'
import type { FailureClusters } from '../core/clusters.ts'
import type { Comparison } from '../core/comparison.ts'
import type { DatasetReport, ListedCase } from '../core/dataset.ts'
import type { Detection } from '../core/detection.ts'
import type { ForkReport } from '../core/fork.ts'
import type { MinimizedReport } from '../core/minimized.ts'
import type { Noise } from '../core/noise.ts'
import type { ObservedImport } from '../core/observed.ts'
import type { RealismReport } from '../core/realism.ts'
import type { StoredConversation } from '../core/records.ts'
import type { ReplayReport } from '../core/replay.ts'
import type { Trend } from '../core/trend.ts'
import { visibleJson } from '../core/visible.ts'
import { addedDocument } from './added-document.ts'
import { agreementDocument } from './agreement-document.ts'
import { analysisDocument, breaksDocument } from './analysis-document.ts'
import { datasetDocument, listDocument } from './cases-document.ts'
import { clustersDocument } from './clusters-document.ts'
import { comparisonDocument } from './comparison-document.ts'
import { conversationText } from './conversation-text.ts'
import { detectionDocument } from './detection-document.ts'
import type { Document } from './document.ts'
import { forkDocument } from './fork-document.ts'
import { minimizedDocument } from './minimized-document.ts'
import { noiseDocument } from './noise-document.ts'
import { observedDocument } from './observed-document.ts'
import { realismDocument } from './realism-document.ts'
import { renderMarkdown } from './render-markdown.ts'
import { renderTerminal, type TerminalOptions } from './render-terminal.ts'
import { replayDocument } from './replay-document.ts'
import { type ScaffoldView, scaffoldDocument } from './scaffold-document.ts'
import { trendCsv } from './trend-csv.ts'
import { trendDocument } from './trend-document.ts'

export { comparisonLead } from './comparison-document.ts'
export { csvOfConversations } from './conversations-csv.ts'
export { expectedCoverageText } from './coverage-section.ts'
export type { Document } from './document.ts'
export { forkDocument } from './fork-document.ts'
export { minimizedDocument } from './minimized-document.ts'
export { partingLine } from './parting.ts'
export { type RunFormat, renderRun } from './render-run.ts'
export type { TerminalOptions } from './render-terminal.ts'
export { replayDocument } from './replay-document.ts'

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

/** A target's iterations; as CSV one line each. */
export function renderTrend(
  trend: Trend,
  format: Format | 'csv',
  options: TerminalOptions,
): string {
  if (format === 'csv') return trendCsv(trend)
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

/** Cases held against the target as it is now. The JSON form is the report itself, stable under its `schema`. */
export function renderDataset(
  report: DatasetReport,
  format: Format,
  options: TerminalOptions,
): string {
  return renderers[format](() => datasetDocument(report), report, options)
}

/** A log that was stored. The JSON form is the report itself, stable under its `schema`. */
export function renderObserved(
  made: ObservedImport,
  format: Format,
  options: TerminalOptions,
): string {
  return renderers[format](() => observedDocument(made), made, options)
}

/** Simulated users beside observed ones. The JSON form is the report itself, stable under its `schema`. */
export function renderRealism(
  report: RealismReport,
  format: Format,
  options: TerminalOptions,
): string {
  return renderers[format](() => realismDocument(report), report, options)
}

/** Files that were proposed into the folder `out`. */
export function renderScaffold(
  made: ScaffoldView,
  out: string,
  format: Format,
  options: TerminalOptions,
): string {
  return renderers[format](() => scaffoldDocument(made, out), made, options)
}

/** The cases that are kept. */
export function renderCases(
  cases: readonly ListedCase[],
  format: Format,
  options: TerminalOptions,
): string {
  const data = { schema: 'offscript.cases/1', cases }
  return renderers[format](() => listDocument(cases), data, options)
}

/** A case that was kept, and its file. The JSON form is the case itself beside the file's name. */
export function renderAdded(
  added: { readonly added: Case; readonly file: string },
  format: Format,
  options: TerminalOptions,
): string {
  const data = { schema: 'offscript.added/1', file: added.file, case: added.added }
  return renderers[format](() => addedDocument(added.added, added.file), data, options)
}

/** What fails together. The JSON form is the report itself, stable under its `schema`. */
export function renderClusters(
  clusters: FailureClusters,
  format: Format,
  options: TerminalOptions,
): string {
  return renderers[format](() => clustersDocument(clusters), clusters, options)
}

/** How much of the outcome is chance. The JSON form is the report itself, stable under its `schema`. */
export function renderNoise(noise: Noise, format: Format, options: TerminalOptions): string {
  return renderers[format](() => noiseDocument(noise), noise, options)
}

/** How far reviewers agree. The JSON form is the report itself, stable under its `schema`. */
export function renderAgreement(
  found: Agreement,
  format: Format,
  options: TerminalOptions,
): string {
  return renderers[format](() => agreementDocument(found), found, options)
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
