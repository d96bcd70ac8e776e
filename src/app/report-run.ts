import type { Gate } from '../analysis/index.ts'
import { type RunFormat, renderRun, type TerminalOptions } from '../reports/index.ts'
import type { Store } from '../store/index.ts'
import { withGates } from './gates.ts'
import { databaseFlags, withShowCommands } from './show-commands.ts'
import { wholeReport } from './whole-report.ts'

/** What is asked of a file about a run. */
export interface ReportRequest {
  /** As people name it; the newest where absent. */
  readonly run?: string | undefined
  readonly format: RunFormat
  /** The database as named, for the commands that are printed. */
  readonly db: string
}

/** One stored run, held against gates, as text. Throws an `AppError` where a run that is named is not stored. */
export function reportRun(
  store: Store,
  { run, format, db }: ReportRequest,
  gates: readonly Gate[],
  options: TerminalOptions,
): string {
  const report = withShowCommands(withGates(store, wholeReport(store, run), gates), db)
  return renderRun(
    {
      report,
      summaries: store.summaries(report.runId),
      conversation: (id) => store.conversation(id),
      flags: databaseFlags(db),
    },
    format,
    options,
  )
}
