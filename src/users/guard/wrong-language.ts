import type { Persona } from '../../core/persona.ts'
import { VOICE_LANGUAGES } from '../voice/wording.ts'
import { commonWords } from './common-words.ts'
import type { Draft, GuardView } from './rule.ts'

const MIN_WORDS = 6

/**
 * The message is in another language than the persona writes. Common words of the persona's language settle most
 * messages; only where they are missing is the identifier (eld) loaded, since it costs much memory.
 */
export async function wrongLanguage(
  { text }: Draft,
  { persona, words, direction }: GuardView,
): Promise<string | undefined> {
  if (words.length < MIN_WORDS || direction.utterance.quickReply || soundsLike(persona, words))
    return undefined
  const { eld } = await import('eld/extrasmall')
  const found = eld.detect(text)
  const own = persona.language.split('-')[0]
  return found.isReliable() && found.language !== '' && found.language !== own
    ? `written in ${found.language}, the persona writes ${own}`
    : undefined
}

/** Three words in ten are among the commonest of the persona's language, and no other's fit better; never without a phrasebook. */
function soundsLike(persona: Persona, words: readonly string[]): boolean {
  const own = commonIn(words, persona.language)
  if (own < words.length * 0.3) return false
  return VOICE_LANGUAGES.every((language) => commonIn(words, language) <= own)
}

function commonIn(words: readonly string[], language: string): number {
  const common = commonWords(language)
  return words.reduce((count, word) => (common.has(word) ? count + 1 : count), 0)
}
