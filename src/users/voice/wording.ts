import type { LineName } from '../utterance.ts'
import { english } from './wording-en.ts'
import { spanish } from './wording-es.ts'
import { french } from './wording-fr.ts'

/** How the agenda's voice puts things in one language. */
export interface Wording {
  readonly lines: Readonly<Record<LineName, readonly string[]>>
  /** Joins a slip and its correction: `{wrong}` and `{right}` are filled. */
  readonly slips: readonly string[]
  /** Said around a long message. */
  readonly fillers: readonly string[]
  /** Said around a formal one. */
  readonly courtesies: readonly string[]
}

const byLanguage: Readonly<Record<string, Wording>> = { en: english, es: spanish, fr: french }

/** Languages the agenda's voice writes. */
export const VOICE_LANGUAGES: readonly string[] = Object.keys(byLanguage)

/** The wording of a BCP 47 tag's base language; English for the languages the voice does not write. */
export function wordingFor(language: string): Wording {
  return byLanguage[language.split('-')[0] ?? ''] ?? english
}
