import { wordsOf } from '../core/fold.ts'
import { commonWordsOf, LISTED } from './common-words.ts'
import { identify } from './identify.ts'

/** Of fewer words no language can be told. */
const MIN_WORDS = 6
/** Running text of any listed language has this share of its commonest words, names and numbers included. */
const SHARE = 0.3
const NO_PROSE = /https?:\/\/\S+|\S*[@\d]\S*/gu

/**
 * The language of a text as a two-letter tag; `undefined` where it is too short or too mixed to tell. Where the commonest
 * words fit the `expected` language (BCP 47) and no other fits better, that is the answer, at no cost; the identifier is
 * asked only in doubt.
 */
export function languageOf(text: string, expected: string): string | undefined {
  const own = expected.split('-')[0] ?? expected
  const prose = text.replace(NO_PROSE, ' ')
  const words = wordsOf(prose)
  if (words.length < MIN_WORDS) return undefined
  return soundsLike(words, own) ? own : identify(prose)
}

function soundsLike(words: readonly string[], own: string): boolean {
  const hits = commonIn(words, own)
  return (
    hits >= words.length * SHARE && LISTED.every((language) => commonIn(words, language) <= hits)
  )
}

function commonIn(words: readonly string[], language: string): number {
  const common = commonWordsOf(language)
  let count = 0
  for (const word of words) if (common.has(word)) count += 1
  return count
}
