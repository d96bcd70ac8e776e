import type { EndState } from '../words.ts'
import { type Decision, type Said, type Situation, saying } from './decision.ts'

/** Passes the customer on to a person, with everything told so far. */
export function handOff(
  { state, broken }: Situation,
  reason: string,
  say: readonly Said[] = [],
): Decision {
  state.endState = 'handed_off'
  state.handOffReason = reason
  const context = broken('context_lost') ? {} : { ...state.details, task: state.task ?? 'none' }
  return {
    say: [...say, { line: 'handed_off' }],
    actions: [{ name: 'hand_over', arguments: { reason, ...context } }],
  }
}

/** Ends well, or without anything done. */
export function close({ state, broken }: Situation): Decision {
  const settled = state.answered.length + state.deeds.length > 0
  const end: EndState = settled || broken('done_unmet') ? 'resolved' : 'closed'
  state.endState = end
  if (end === 'resolved') state.stage = 'done'
  return { say: saying(settled ? 'goodbye' : 'goodbye_closed') }
}
