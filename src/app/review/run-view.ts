import type { AnalysisReport } from '../../core/analysis.ts'
import { findRun } from '../find-run.ts'
import { wholeReport } from '../whole-report.ts'
import type { ReviewContext } from './context.ts'

/** One run as a page shows it. */
export interface RunView {
  readonly report: AnalysisReport
}

/** A run as people name it. Throws an `AppError` where it is not stored. */
export function runView({ store }: ReviewContext, name: string): RunView {
  return { report: wholeReport(store, findRun(store, name).runId) }
}
