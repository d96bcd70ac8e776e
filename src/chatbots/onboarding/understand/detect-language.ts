import { remembered } from '../../../core/remembered.ts'
import { languageOf } from '../languages/language.ts'
import { LANGUAGE_IDS, type LanguageId } from '../languages/lexicon.ts'
import { tokenise } from './tokens.ts'

/**
 * How many words of the message belong to one language alone. Words that two languages know count for neither.
 */
export function languageScores(text: string): Record<LanguageId, number> {
  const scores = { en: 0, es: 0, fr: 0 }
  for (const { key, figure } of tokenise(text).words) {
    const owner = figure === undefined ? ownerOf(key) : undefined
    if (owner !== undefined) scores[owner] += 1
  }
  return scores
}

/** The only language that knows a word; none for a word of several languages or of no one. */
const ownerOf = remembered(20_000, (key): LanguageId | undefined => {
  const owners = LANGUAGE_IDS.filter((id) => languageOf(id).vocabulary.has(key))
  return owners.length === 1 ? owners[0] : undefined
})

/**
 * A language stays unless another one is plainly spoken: one word more at the start; later two words where the message has
 * none of the language so far, else three more.
 */
export function detectLanguage(
  text: string,
  current: LanguageId,
  settled: boolean,
): { language: LanguageId; sure: boolean } {
  const scores = languageScores(text)
  const best = LANGUAGE_IDS.reduce((one, other) => (scores[other] > scores[one] ? other : one))
  const lead = scores[best] - scores[current]
  const wanted = !settled ? 1 : scores[current] === 0 ? 2 : 3
  const language = lead >= wanted ? best : current
  return { language, sure: scores[language] >= 2 }
}
