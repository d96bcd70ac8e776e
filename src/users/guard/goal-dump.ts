import { wordKey } from '../../core/fold.ts'
import { openSlots } from '../goal.ts'
import { holds } from '../spelling.ts'
import { conveyedBy } from '../utterance.ts'
import type { GuardRule } from './rule.ts'

/** Tells more facts unasked than the persona's disclosure allows: one, and up to two more for an open-hearted one. */
export const goalDump: GuardRule = (_draft, { goal, padded, direction, persona }) => {
  const limit = 1 + Math.round(persona.disclosure * 2)
  const told = openSlots(goal).filter(({ value }) => holds(padded, value))
  if (told.length <= limit) return undefined
  const directed = new Set(conveyedBy(direction.utterance).map(({ slot }) => slot))
  const authored = direction.utterance.parts
    .map((part) => (part.kind === 'text' ? ` ${wordKey(part.text)} ` : ''))
    .join('')
  const unasked = told.filter(({ slot, value }) => !directed.has(slot) && !holds(authored, value))
  return unasked.length > limit
    ? `tells ${unasked.map(({ slot }) => slot).join(', ')} unasked in one message; at most ${limit} fit this persona`
    : undefined
}
