import { wordsOf } from '../../core/fold.ts'
import { phrases } from '../reading/phrasebook.ts'
import { VOICE_LANGUAGES, wordingFor } from '../voice/wording.ts'

const commonByLanguage = new Map<string, ReadonlySet<string>>()

/** The commonest words of a language and those of its wordings, folded; empty for a language without a phrasebook. */
export function commonWords(language: string): ReadonlySet<string> {
  const known = commonByLanguage.get(language)
  if (known) return known
  const spoken = VOICE_LANGUAGES.includes(language.split('-')[0] ?? '')
  const lines = spoken ? Object.values(wordingFor(language).lines).flat() : []
  const own = phrases.stopWordsOf(language)
  const made = new Set([...own, ...lines.flatMap(wordsOf)])
  commonByLanguage.set(language, made)
  return made
}
