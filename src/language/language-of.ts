import { remembered } from '../core/remembered.ts'
import { bitOf, commonIn, LISTED } from './common-words.ts'
import { identify } from './identify.ts'

/** Of fewer words no language can be told. */
const MIN_WORDS = 6
/** Of fewer the identifier is not to be believed, however sure it is. */
const MIN_IDENTIFIED = 8
/** Running text of any listed language has this share of its commonest words, with names and values listed in it. */
const SHARE = 0.12
const FEWEST = 2
/** Words common in another language alone must be half as many at most. */
const LEAD = 2
/** Where a text of an unlisted language is supposed, hardly any word may be common in the expected one. */
const HARDLY = 0.15
/** The beginning of a long text settles it. */
const HEAD = 200
const ASCII = /^[\0-\x7f]*$/
const MARKS = /[\u0300-\u036f]+/g
/** Letters of any script, roughly: it is a matter of counting. */
const LETTERS = /[a-z\u00df-\u1fff\u2c00-\uffff]+/g
const NO_PROSE = /https?:\/\/\S+|\S*[@\d]\S*/gu

/**
 * The language of a text as a two-letter tag; `undefined` where it is too short or too mixed to tell. Where the commonest
 * words fit the `expected` language (BCP 47), or one other, and few are of another alone, that is the answer, at no cost; the
 * identifier is asked only in doubt.
 */
export function languageOf(text: string, expected: string): string | undefined {
  const own = expected.split('-')[0] ?? expected
  const head = measured(text)
  if (head.size >= MIN_WORDS && soundsLike(head, own)) return own
  return inDoubt(text, own)
}

interface Measured {
  /** Words in all. */
  readonly size: number
  /** The languages of each common word (`commonIn`). */
  readonly common: readonly number[]
}

const measured = remembered(3_000, (text): Measured => measure(text.slice(0, HEAD)))

function measure(text: string): Measured {
  const lower = text.toLowerCase()
  const bare = ASCII.test(lower) ? lower : lower.normalize('NFKD').replace(MARKS, '')
  const words = bare.match(LETTERS) ?? []
  return { size: words.length, common: commonIn(words) }
}

/** Enough of its common words for running text in it. */
function isPresent({ size, common }: Measured, language: string): boolean {
  const hits = hitsIn(common, bitOf(LISTED.indexOf(language)))
  return hits >= FEWEST && hits >= size * SHARE
}

function soundsLike(head: Measured, language: string): boolean {
  if (!isPresent(head, language)) return false
  const own = bitOf(LISTED.indexOf(language))
  const strange = head.common.filter((languages) => (languages & own) === 0)
  const hits = head.common.length - strange.length
  return LISTED.every((_other, at) => hitsIn(strange, bitOf(at)) * LEAD <= hits)
}

function hitsIn(common: readonly number[], language: number): number {
  let count = 0
  for (const languages of common) if ((languages & language) !== 0) count += 1
  return count
}

function inDoubt(text: string, own: string): string | undefined {
  const prose = text.replace(NO_PROSE, ' ')
  const whole = measure(prose)
  if (whole.size < MIN_WORDS) return undefined
  if (soundsLike(whole, own)) return own
  // Of a language without a list, its neighbours' common words would be told instead.
  if (LISTED.includes(own)) {
    const present = LISTED.filter((language) => isPresent(whole, language))
    const clear = present.filter((language) => soundsLike(whole, language))
    if (clear.length === 1) return clear[0]
    // The common words of several: it is in no one language.
    if (present.length > 0) return undefined
  }
  if (whole.size < MIN_IDENTIFIED) return undefined
  const found = identify(prose)
  return found === undefined || isBorneOut(found, whole, own) ? found : undefined
}

/** The identifier is easily led astray by names: the common words must not speak for the expected language. */
function isBorneOut(found: string, { size, common }: Measured, own: string): boolean {
  if (found === own) return true
  const hits = hitsIn(common, bitOf(LISTED.indexOf(own)))
  const listed = LISTED.indexOf(found)
  return listed < 0 ? hits <= size * HARDLY : hitsIn(common, bitOf(listed)) > hits
}
