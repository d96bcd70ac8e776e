import { remembered } from './remembered.ts'

/** Text with case, accents, typographic quotes, thousands separators and repeated space taken away, for comparing wordings. */
export function fold(text: string): string {
  const unaccented = ASCII.test(text) ? text : text.normalize('NFKD').replace(/\p{M}+/gu, '')
  const plain = unaccented.toLowerCase()
  const straight = ASCII.test(plain) ? plain : plain.replace(/[‘’]/g, "'").replace(/[“”«»]/g, '"')
  const spaced = straight.replace(/\s+/g, ' ').trim()
  return DIGIT.test(spaced) ? spaced.replace(/(\d)[.,' ](?=\d{3}(?!\d))/g, '$1') : spaced
}

const DIGIT = /\d/
const ASCII = /^[\x20-\x7e]*$/

/** The words of a folded text: runs of letters and digits of any script. */
export function wordsOf(text: string): string[] {
  return fold(text).match(WORDS) ?? []
}

const WORDS = /[\p{L}\p{N}]+/gu

/** A text as wordings are compared and looked for. */
export interface Folded {
  /** The whole text folded. */
  readonly folded: string
  readonly words: readonly string[]
  /** Its words between single spaces with one at each end, for look-ups at word borders. */
  readonly padded: string
}

/** A text folded with its words. */
export function foldWords(text: string): Folded {
  const folded = fold(text)
  const words = folded.match(WORDS) ?? []
  return { folded, words, padded: ` ${words.join(' ')} ` }
}

/** The same for a message; what was said lately is folded once. */
export const foldedOf = remembered(1_500, foldWords)

/** Words joined by one space: equal for texts that differ only in case, accents and punctuation. */
export function wordKey(text: string): string {
  return text.length <= SHORT ? shortKey(text) : keyOf(text)
}

/** Labels and values come up again and again; whole messages do not. */
const SHORT = 48
const shortKey = remembered(10_000, keyOf)

function keyOf(text: string): string {
  return wordsOf(text).join(' ')
}

/** Whether `phrase` occurs in `text` at word borders, both folded. An empty phrase never does. */
export function hasPhrase(text: string, phrase: string): boolean {
  const needle = wordKey(phrase)
  return needle !== '' && ` ${wordKey(text)} `.includes(` ${needle} `)
}
