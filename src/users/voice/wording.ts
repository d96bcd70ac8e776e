import { english } from './wording-en.ts'
import { spanish } from './wording-es.ts'
import { french } from './wording-fr.ts'
import { portuguese } from './wording-pt.ts'
import type { Wording } from './wording-shape.ts'

const byLanguage: Readonly<Record<string, Wording>> = {
  en: english,
  es: spanish,
  fr: french,
  pt: portuguese,
}

/** Languages the agenda's voice writes. */
export const VOICE_LANGUAGES: readonly string[] = Object.keys(byLanguage)

/** The wording of a BCP 47 tag's base language; English for the languages the voice does not write. */
export function wordingFor(language: string): Wording {
  return byLanguage[language.split('-')[0] ?? ''] ?? english
}
