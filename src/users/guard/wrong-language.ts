import type { Persona } from '../../core/persona.ts'
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

/** Three words in ten are among the commonest of the persona's language; never for languages without a phrasebook. */
function soundsLike(persona: Persona, words: readonly string[]): boolean {
  const common = commonWords(persona.language)
  return words.filter((word) => common.has(word)).length >= words.length * 0.3
}
