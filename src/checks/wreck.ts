import type { Conversation } from '../core/conversation.ts'
import type { Verdict } from '../core/verdict.ts'
import type { Anomaly } from './anomalies.ts'
import type { RecordCheck } from './evidence.ts'
import type { Journey } from './journey.ts'
import type { Judgement } from './outcome.ts'

/** What the break is located from. */
export interface Wreck {
  readonly conversation: Conversation
  readonly journey: Journey
  readonly anomalies: readonly Anomaly[]
  readonly record: RecordCheck
  readonly verdicts: readonly Verdict[]
  readonly judgement: Judgement
}
