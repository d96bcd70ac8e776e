import { ownerOf } from '../languages/language.ts'
import { plainWords } from '../languages/plain-words.ts'
import { LANGUAGES, type Language } from '../words.ts'

/** A language stays unless another one is plainly spoken: by one word more at the start, by two later. */
export function detectLanguage(
  text: string,
  current: Language,
  settled: boolean,
): { language: Language; sure: boolean } {
  const scores: Record<Language, number> = { en: 0, es: 0, fr: 0 }
  for (const word of plainWords(text.replace(/\S*[@\d]\S*/gu, ' '))) {
    const owner = ownerOf(word)
    if (owner !== undefined) scores[owner] += 1
  }
  const best = LANGUAGES.reduce((one, other) => (scores[other] > scores[one] ? other : one))
  const lead = scores[best] - scores[current]
  const language = lead >= (settled ? 2 : 1) ? best : current
  return { language, sure: scores[language] >= 2 }
}
