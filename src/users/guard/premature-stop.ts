import { actOf } from '../../core/reading.ts'
import { openSlots } from '../goal.ts'
import type { GuardRule } from './rule.ts'
import { leavesOnPurpose, leaveTaken } from './taking-leave.ts'

const RECENT_TURNS = 3

/**
 * Means to stop, or takes leave in words, with facts still to be said while the bot was making progress, or in the turn in
 * which it only agrees. Leave taken in words without the field that ends is a stop as well: the bot hears one.
 */
export const prematureStop: GuardRule = (
  { done },
  { goal, reading, turnsSinceProgress, direction, folded },
) => {
  if (!reading || actOf(reading, 'claim_done')) return undefined
  const { act } = direction.utterance
  const leave = leavesOnPurpose(direction) ? undefined : leaveTaken(folded)
  if (!done && leave === undefined) return undefined
  const how = done ? 'stops' : `takes leave ("${leave}")`
  const open = openSlots(goal).map(({ slot }) => slot)
  if (open.length > 0 && turnsSinceProgress < RECENT_TURNS) {
    return `${how} with ${open.join(', ')} still to be said while the bot goes on`
  }
  if (act === 'affirm') return `${how} in the turn in which it only agrees`
  return done ? undefined : `${how} without ending the conversation`
}
