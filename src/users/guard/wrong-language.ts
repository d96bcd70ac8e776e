import type { Persona } from '../../core/persona.ts'
import { VOICE_LANGUAGES } from '../voice/wording.ts'
import { commonWords } from './common-words.ts'
import type { Draft, GuardView } from './rule.ts'
import { toldTo } from './told-to.ts'

/** Words of its own that a guess needs: of values and sayings that were given, and of addresses and numbers, no language can be told. */
const MIN_WORDS = 6
const NO_PROSE = /\S*[@\d]\S*|https?:\/\/\S+/gu

/**
 * The message is in another language than the persona writes. Common words of the persona's language settle most
 * messages; only where they are missing is the identifier (eld) loaded, since it costs much memory.
 */
export async function wrongLanguage(
  { text }: Draft,
  { scenario, persona, words, folded, direction }: GuardView,
): Promise<string | undefined> {
  if (words.length < MIN_WORDS || direction.utterance.quickReply) return undefined
  if (soundsLike(persona, words)) return undefined
  const told = toldTo(scenario, persona).words
  const prose = (folded.replace(NO_PROSE, ' ').match(/\p{L}+/gu) ?? []).filter(
    (word) => !told.has(word) || isCommon(word),
  )
  if (prose.length < MIN_WORDS || soundsLike(persona, prose)) return undefined
  const { eld } = await import('eld/extrasmall')
  const found = eld.detect(text.replace(NO_PROSE, ' '))
  const own = persona.language.split('-')[0]
  return found.isReliable() && found.language !== '' && found.language !== own
    ? `written in ${found.language}, the persona writes ${own}`
    : undefined
}

/** Three words in ten are among the commonest of the persona's language, and no other's fit better; never without a phrasebook. */
function soundsLike(persona: Persona, words: readonly string[]): boolean {
  const own = commonIn(words, persona.language)
  return (
    own >= words.length * 0.3 &&
    VOICE_LANGUAGES.every((language) => commonIn(words, language) <= own)
  )
}

/** Whether it is among the commonest words of any language with a phrasebook. */
function isCommon(word: string): boolean {
  return VOICE_LANGUAGES.some((language) => commonWords(language).has(word))
}

function commonIn(words: readonly string[], language: string): number {
  const common = commonWords(language)
  let count = 0
  for (const word of words) if (common.has(word)) count += 1
  return count
}
