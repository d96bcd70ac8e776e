import { identify } from '../../language/index.ts'
import { VOICE_LANGUAGES } from '../voice/wording.ts'
import { commonWords } from './common-words.ts'
import type { GuardRule } from './rule.ts'
import { toldTo } from './told-to.ts'

/** Words of its own that a guess needs: of values and sayings that were given, and of addresses and numbers, no language can be told. */
const MIN_WORDS = 6
const NO_PROSE = /\S*[@\d]\S*|https?:\/\/\S+/gu

/**
 * The message is in another language than the persona writes. Common words of the persona's language settle most
 * messages; only where they are missing is the identifier asked, since it costs much memory.
 */
export const wrongLanguage: GuardRule = (
  { text },
  { scenario, persona, language, words, folded, direction },
) => {
  if (words.length < MIN_WORDS || direction.utterance.quickReply) return undefined
  if (soundsLike(language, words)) return undefined
  const told = toldTo(scenario, persona).words
  const prose = (folded.replace(NO_PROSE, ' ').match(/\p{L}+/gu) ?? []).filter(
    (word) => !told.has(word) || isCommon(word),
  )
  if (prose.length < MIN_WORDS || soundsLike(language, prose)) return undefined
  const found = identify(text.replace(NO_PROSE, ' '))
  const own = language.split('-')[0]
  return found !== undefined && found !== own
    ? `written in ${found}, the persona writes ${own}`
    : undefined
}

/** Three words in ten are among the commonest of the persona's language, and no other's fit better; never without a phrasebook. */
function soundsLike(language: string, words: readonly string[]): boolean {
  const own = commonIn(words, language)
  return (
    own >= words.length * 0.3 && VOICE_LANGUAGES.every((other) => commonIn(words, other) <= own)
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
