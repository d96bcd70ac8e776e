import type { AnalysisReport } from '../core/analysis.ts'
import type { ConversationSummary, StoredConversation } from '../core/records.ts'

/** All that a file about one run is made of. */
export interface RunReport {
  readonly report: AnalysisReport
  /** In the order of the plan. */
  readonly summaries: Iterable<ConversationSummary>
  /** One conversation whole, where its turns are told. */
  conversation(id: string): StoredConversation | undefined
  /** What commands that are printed need besides an id: the database, where it is not the usual one. */
  readonly flags: string
}
