import { actOf } from '../../core/reading.ts'
import { openSlots } from '../goal.ts'
import type { GuardRule } from './rule.ts'

const RECENT_TURNS = 3

/** Means to stop with facts still to be said while the bot was making progress, or in the turn in which it only agrees. */
export const prematureStop: GuardRule = (
  { done },
  { goal, reading, turnsSinceProgress, direction },
) => {
  if (!done || !reading || actOf(reading, 'claim_done')) return undefined
  const open = openSlots(goal).map(({ slot }) => slot)
  if (open.length > 0 && turnsSinceProgress < RECENT_TURNS) {
    return `stops with ${open.join(', ')} still to be said while the bot goes on`
  }
  return direction.utterance.act === 'affirm'
    ? 'stops in the turn in which it only agrees'
    : undefined
}
