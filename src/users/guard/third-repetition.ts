import { foldedOf } from '../../core/fold.ts'
import type { GuardRule } from './rule.ts'

/** Short answers such as "yes" or a bare value may well come three times. */
const SHORT = 3

/** The same message for the third time, unless the turn is a repetition on purpose. */
export const thirdRepetition: GuardRule = (_draft, { words, padded, said, direction }) => {
  if (words.length <= SHORT || direction.utterance.act === 'repeat') return undefined
  const times = said.filter((text) => foldedOf(text).padded === padded).length
  return times >= 2 ? 'says the same for the third time' : undefined
}
