import { foldedOf } from '../../core/fold.ts'
import { remembered } from '../../core/remembered.ts'
import type { GuardRule } from './rule.ts'

const SIMILARITY = 0.8
const MIN_WORDS = 5

const wordSet = remembered(1_000, (text): ReadonlySet<string> => new Set(foldedOf(text).words))

/** The bot's own message given back, or its own question asked of it. */
export const echoOfBot: GuardRule = ({ text: draft }, { words, padded, botLast, direction }) => {
  if (words.length < MIN_WORDS || direction.utterance.act === 'choose') return undefined
  const own = new Set(words)
  for (const text of botLast) {
    if (draft.includes('?') && foldedOf(text).padded.includes(padded))
      return 'asks the bot its own question'
    const heard = wordSet(text)
    if (heard.size < MIN_WORDS) continue
    let shared = 0
    for (const word of own) if (heard.has(word)) shared += 1
    if (shared / (own.size + heard.size - shared) > SIMILARITY)
      return 'gives the bot its own message back'
  }
  return undefined
}
