import type { FailureKind } from '../../core/outcome.ts'
import type { Findings, QueueReason } from '../../core/queue.ts'
import type { ConversationSummary } from '../../core/records.ts'

/** What is known of a failed conversation when its doubts are told. */
export interface Doubted {
  readonly one: ConversationSummary
  readonly findings: Findings
  /** How many of its cell passed and failed, itself among them. */
  readonly cell: { readonly passed: number; readonly failed: number }
}

const BY_READING: readonly FailureKind[] = ['stuck', 'abandoned', 'handed_off', 'refused']

/** Whether a failure rests on what the user took the bot to say, not on a record or an error. */
export function isByReading(failure: FailureKind | undefined): boolean {
  return failure !== undefined && BY_READING.includes(failure)
}

/** So many of its cell passed before a lone failure is odd. */
const OTHERS = 2

/** What makes a failure hard to believe, and how much. */
const DOUBTS: readonly {
  readonly why: QueueReason
  readonly weight: number
  holds(doubted: Doubted): boolean
}[] = [
  { why: 'simulator_hindered', weight: 3, holds: ({ one }) => one.rejectedDrafts > 0 },
  { why: 'end_reached', weight: 3, holds: ({ one }) => one.outcome.desired },
  {
    why: 'by_reading',
    weight: 2,
    holds: ({ one }) => isByReading(one.outcome.failure),
  },
  {
    why: 'checks_silent',
    weight: 2,
    holds: ({ findings }) => findings.critical + findings.others === 0,
  },
  { why: 'alone', weight: 1, holds: ({ cell }) => cell.failed === 1 && cell.passed >= OTHERS },
  {
    why: 'unplaced',
    weight: 1,
    holds: ({ one }) => (one.outcome.break?.stage ?? 'unknown') === 'unknown',
  },
]

/** Why a failure is hard to believe, and how hard: the sum of the weights of what holds, 0 to 12. */
export function doubtsOf(doubted: Doubted): { why: QueueReason[]; weight: number } {
  const held = DOUBTS.filter(({ holds }) => holds(doubted))
  return {
    why: held.map(({ why }) => why),
    weight: held.reduce((sum, { weight }) => sum + weight, 0),
  }
}
