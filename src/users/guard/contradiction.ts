import { foldedOf } from '../../core/fold.ts'
import { holds } from '../spelling.ts'
import { conveyedBy } from '../utterance.ts'
import type { GuardRule } from './rule.ts'

const ON_PURPOSE = new Set(['change_of_mind', 'correction'])

/** Says a value of a fact other than the one the user holds, though the turn is no change of mind. */
export const contradiction: GuardRule = (_draft, { goal, padded, direction, botLast }) => {
  if (ON_PURPOSE.has(direction.behaviour) || direction.utterance.act === 'correct') return undefined
  const changing = new Map(conveyedBy(direction.utterance).map(({ slot, value }) => [slot, value]))
  for (const state of goal.slots.values()) {
    const held = changing.get(state.slot) ?? state.value
    const wrong = state.others.find((other) => other.value !== held.value && holds(padded, other))
    if (!wrong || holds(padded, held)) continue
    const named = botLast.some((text) => holds(foldedOf(text).padded, wrong))
    if (!(named && DENIES.test(padded)))
      return `says "${wrong.forms[0]}" for ${state.slot}, holds "${held.forms[0]}"`
  }
  return undefined
}

const DENIES = / (?:no|not|isn|don|nor|nunca|non|pas|ne|nao) /u
