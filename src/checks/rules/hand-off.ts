import type { Turn } from '../../core/conversation.ts'
import { actOf } from '../../core/reading.ts'
import { handsOverBy } from './actions.ts'
import type { CheckView } from './rule.ts'
import { asksForPerson } from './wordings.ts'

/** The user asks to be passed on to a person. */
export function wantsPerson({ note, user }: Turn): boolean {
  return note.behaviour === 'ask_for_human' || asksForPerson(user.text)
}

/** The bot passes the user on: by what it says, by an action, or by the end state it reaches. */
export function handsOver(turn: Turn, { conversation, scenario }: CheckView): boolean {
  if (turn.reading && actOf(turn.reading, 'hand_off')) return true
  if (turn.replies.some(({ actions }) => actions?.some(handsOverBy))) return true
  const { ending, turns } = conversation
  return (
    turn.turn === turns.length &&
    ending.kind === 'end_state' &&
    scenario.endStates.some(({ id, means }) => id === ending.endState && means === 'hand_off')
  )
}
