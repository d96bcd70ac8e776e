import { wrongPaths } from '../../checks/index.ts'
import type { JudgedConversation } from '../../core/records.ts'
import type { Scenario } from '../../core/scenario.ts'

/** A judged conversation with the records that it was judged by. */
export interface Judged extends Pick<JudgedConversation, 'conversation' | 'outcome' | 'verdicts'> {
  readonly scenario: Scenario
  readonly language: string
}

/**
 * Whether a conversation fails in the same way as another: the same kind of failure and stage of the break; where a record
 * is wrong, in a value that is wrong in the other too; where a critical check failed, that one; where the user gave up, for the
 * same cause; where it was stuck, at the same question. Not the same is one whose user knows less than it is asked.
 */
export function failsTheSame(original: Judged, other: Judged): boolean {
  const { failure, break: broke } = original.outcome
  if (other.outcome.label !== 'failed' || other.outcome.failure !== failure) return false
  if (other.outcome.break?.stage !== broke?.stage) return false
  if (timesIgnorant(other) > timesIgnorant(original)) return false
  const signs = SIGNS[failure ?? ''] ?? (() => [])
  const before = signs(original)
  return before.length === 0 || signs(other).some((sign) => before.includes(sign))
}

/** A bot that gets no answer fails for another reason. */
function timesIgnorant({ conversation }: Judged): number {
  return conversation.turns.filter(({ note }) => note.act === 'dont_know').length
}

/** What tells two failures of one kind and stage apart. */
const SIGNS: Readonly<Record<string, (judged: Judged) => string[]>> = {
  wrong_end_state: ({ scenario, conversation, language }) =>
    wrongPaths(scenario, conversation, language),
  critical_check: ({ verdicts }) =>
    verdicts
      .filter(({ outcome, severity }) => outcome === 'fail' && severity === 'critical')
      .map(({ checkId }) => checkId),
  abandoned: ({ conversation: { ending } }) =>
    ending.kind === 'user_stopped' && ending.cause !== undefined ? [ending.cause] : [],
  stuck: ({ conversation: { turns } }) => {
    const reading = turns.at(-1)?.reading
    return reading ? [reading.key] : []
  },
  undesired_end_state: ({ outcome }) => (outcome.endState === undefined ? [] : [outcome.endState]),
}
