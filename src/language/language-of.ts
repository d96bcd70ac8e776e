import { unescapedHtml } from '../core/entities.ts'
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

/** Tags, and what a page holds that nobody sees; their words and names are English. */
const UNSEEN = /<(style|script)\b[^<>]*>.*?<\/\1>|<!--.*?-->|<\/?[a-z][^<>]*>/gisu

/** What a reader sees of a text that may be HTML. */
function seen(text: string): string {
  return unescapedHtml(text.includes('<') ? text.replace(UNSEEN, ' ') : text)
}

/**
 * The language of a text as a two-letter tag, HTML apart; `undefined` where it is too short or too mixed to tell. Where the commonest
 * words fit the `expected` language (BCP 47), or one other, and few are of another alone, that is the answer, at no cost; the
 * identifier is asked only in doubt.
 */
export function languageOf(text: string, expected: string): string | undefined {
  const own = expected.split('-')[0] ?? expected
  const head = measured(text)
  if (head.size >= MIN_WORDS && soundsLike(head, own)) return own
  return inDoubt(seen(text), own)
}

interface Measured {
  /** Words in all. */
  readonly size: number
  /** The languages of each common word (`commonIn`). */
  readonly common: readonly number[]
}

const measured = remembered(3_000, (text): Measured => measure(seen(text).slice(0, HEAD)))

function measure(text: string): Measured {
  const lower = text.toLowerCase()
  const bare = ASCII.test(lower) ? lower : lower.normalize('NFKD').replace(MARKS, '')
  const words = bare.match(LETTERS) ?? []
  return { size: words.length, common: commonIn(words) }
}

/** Enough of its common words for running text in it. */
function isPresent(head: Measured, language: string): boolean {
  const hits = hitsOf(head, language)
  return hits >= FEWEST && hits >= head.size * SHARE
}

function hitsOf({ common }: Measured, language: string): number {
  return hitsIn(common, bitOf(LISTED.indexOf(language)))
}

/** Whether what only the one has is twice what only the other has, at least. */
function outweighs(head: Measured, one: string, other: string): boolean {
  const own = alone(head, one, other)
  return own > 0 && alone(head, other, one) * LEAD <= own
}

/** Common words of the one that are not common in the other. */
function alone({ common }: Measured, one: string, other: string): number {
  const [a, b] = [bitOf(LISTED.indexOf(one)), bitOf(LISTED.indexOf(other))]
  return common.filter((languages) => (languages & a) !== 0 && (languages & b) === 0).length
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
    const [best, ...rivals] = LISTED.filter((one) => isPresent(whole, one)).sort(
      (a, b) => hitsOf(whole, b) - hitsOf(whole, a),
    )
    const near = rivals.filter((one) => best && !outweighs(whole, best, one))
    if (best && near.length === 0) return best
    // Words of both that the other has not: it is in no one language.
    if (near.some((one) => best && alone(whole, one, best) >= FEWEST)) return undefined
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
