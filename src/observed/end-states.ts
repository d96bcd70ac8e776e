import type { LogOutcome } from '../core/observed.ts'
import type { EndState, Scenario } from '../core/scenario.ts'

/** What each word of a log makes an end state; a user that left is none. */
const BY_WORD: Readonly<Record<LogOutcome, Pick<EndState, 'desired' | 'means'> | undefined>> = {
  resolved: { desired: true },
  not_resolved: { desired: false },
  handed_off: { desired: false, means: 'hand_off' },
  refused: { desired: false, means: 'refusal' },
  abandoned: undefined,
}

/** The scenario's end state for a log's word; what names nothing of its own goes by the word itself. */
export function stateFor(outcome: LogOutcome, { endStates }: Scenario): EndState | undefined {
  const wanted = BY_WORD[outcome]
  if (!wanted) return undefined
  return (
    endStates.find(({ id }) => id === outcome) ??
    endStates.find(({ means }) => wanted.means !== undefined && means === wanted.means)
  )
}

/** The scenario with an end state for each word that its log uses. A person's word needs no record to be verified by. */
export function withOutcomes(scenario: Scenario, outcomes: Iterable<LogOutcome>): Scenario {
  const missing = [...outcomes].flatMap((outcome): EndState[] => {
    const wanted = BY_WORD[outcome]
    if (!wanted || stateFor(outcome, scenario)) return []
    return [{ id: outcome, ...wanted, when: { endState: outcome } }]
  })
  return { ...scenario, endStates: [...scenario.endStates, ...missing] }
}

/** Words in a name that tell what such an end means; the first that fits. */
const BY_NAME: readonly [RegExp, Pick<EndState, 'desired' | 'means'>][] = [
  [/hand.?o|escalat|transfer|agent|human|person/iu, { desired: false, means: 'hand_off' }],
  [/declin|refus|reject|ineligible|denied/iu, { desired: false, means: 'refusal' }],
  [/fail|error|abandon|cancel|time.?out|drop|stuck|unresolved|not_|no_/iu, { desired: false }],
]

/** An end state of which only the name is known: desired, unless its name says otherwise. */
export function namedState(id: string): EndState {
  const meant = BY_NAME.find(([pattern]) => pattern.test(id))?.[1] ?? { desired: true }
  return { id, ...meant, when: { endState: id } }
}
