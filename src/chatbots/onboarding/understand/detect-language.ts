import { languageOf } from '../languages/language.ts'
import { LANGUAGE_IDS, type LanguageId } from '../languages/lexicon.ts'
import { tokenise } from './tokens.ts'

/**
 * How many words of the message belong to one language alone. Words that two languages know count for neither.
 */
export function languageScores(text: string): Record<LanguageId, number> {
  const scores = { en: 0, es: 0, fr: 0 }
  const known = LANGUAGE_IDS.map((id) => languageOf(id))
  for (const { key, figure } of tokenise(text).words) {
    if (figure !== undefined) continue
    const owners = known.filter(({ vocabulary }) => vocabulary.has(key))
    const [owner] = owners
    if (owner !== undefined && owners.length === 1) scores[owner.id] += 1
  }
  return scores
}

/** A language stays unless another one is plainly spoken: one word more at the start, three more later. */
export function detectLanguage(
  text: string,
  current: LanguageId,
  settled: boolean,
): { language: LanguageId; sure: boolean } {
  const scores = languageScores(text)
  const best = LANGUAGE_IDS.reduce((one, other) => (scores[other] > scores[one] ? other : one))
  const lead = scores[best] - scores[current]
  const language = lead >= (settled ? 3 : 1) ? best : current
  return { language, sure: scores[language] >= 2 }
}
