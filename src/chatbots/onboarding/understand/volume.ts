import { GAP, type Word } from '../../text/tokens.ts'
import type { Language } from '../languages/language.ts'
import type { SlotValue } from '../slots.ts'

/** A figure for monthly sales, and the words that it takes up. */
export interface VolumeFound {
  readonly value: SlotValue
  readonly from: number
  readonly to: number
  /** Whether the words around it tell money or a time. */
  readonly cued: boolean
}

interface Amount {
  readonly value: number
  readonly from: number
  readonly to: number
  readonly multiplier: number
}

/**
 * The first figure of words `from` to `to` (excluded), per month: `12k`, `twelve thousand`, `144,000 a year` are all 12000.
 * Two figures joined as a range give their middle. `undefined` where there is none.
 */
export function volumeIn(
  words: readonly Word[],
  language: Language,
  from: number,
  to: number,
): VolumeFound | undefined {
  const first = amountFrom(words, language, from, to)
  if (first === undefined) return undefined
  const second = amountFrom(words, language, first.to, Math.min(to, first.to + 4))
  const range = second !== undefined && joins(words, first.to, second.from) ? second : undefined
  const amount = range ? (lowEnd(first, range) + range.value) / 2 : first.value
  const end = range?.to ?? first.to
  if (isSpan(words[end], language)) return undefined
  const around = surroundings(words, language, first.from, end, from, to)
  return {
    value: Math.round(amount / (around.period ?? 1)),
    from: around.from,
    to: around.to,
    cued: around.cued,
  }
}

/** "Three days" are a time that something takes, not what is sold in it. */
function isSpan(next: Word | undefined, { spans }: Language): boolean {
  return next?.gap === GAP.none && spans.has(next.key)
}

/** In "10 to 50 thousand" the thousand belongs to both. */
function lowEnd(first: Amount, second: Amount): number {
  return first.value < 1000 ? first.value * second.multiplier : first.value
}

/** "to", "and", "a", "y", "à", "et" or a dash between two figures. */
const JOINS = new Set(['to', 'and', 'a', 'y', 'et', 'e'])

function joins(words: readonly Word[], from: number, to: number): boolean {
  if (to === from) return true
  const between = words[from]
  return to === from + 1 && between !== undefined && JOINS.has(between.key)
}

/** The first run of figures, numerals and multipliers. */
function amountFrom(
  words: readonly Word[],
  language: Language,
  from: number,
  to: number,
): Amount | undefined {
  for (let start = from; start < to; start++) {
    const word = words[start]
    if (word === undefined) return undefined
    const value = word.figure ?? language.numerals.get(word.key)
    if (value !== undefined || isBareThousand(word, language)) {
      return extend(words, language, start, to, value)
    }
  }
  return undefined
}

/** "Mil euros", "a thousand", "a hundred thousand". */
function isBareThousand({ key }: Word, { multipliers }: Language): boolean {
  return key.length > 2 && (multipliers.get(key) ?? 0) >= 100
}

/** The amount that begins here; without a `value` it begins with a multiplier. */
function extend(
  words: readonly Word[],
  language: Language,
  start: number,
  to: number,
  value: number | undefined,
): Amount {
  let sum: Sum = { total: 0, current: value ?? 1, factor: 1 }
  let at = value === undefined ? start : start + 1
  while (at < to) {
    const next = words[at]
    if (next === undefined || next.figure !== undefined) break
    if (next.gap !== GAP.none && at > start) break
    const half = halfAt(words, language, at, to)
    const more = half > 0 ? withHalf(sum) : counted(sum, next, language)
    if (more === undefined) break
    sum = more
    at += half > 0 ? half : 1
  }
  return { value: sum.total + sum.current, from: start, to: at, multiplier: sum.factor }
}

/** What was counted up to the last "thousand", what after it, and by how much that multiplied. */
interface Sum {
  readonly total: number
  readonly current: number
  readonly factor: number
}

/** "Quatre-vingts" is four times twenty; no language here says "four twenty" for twenty-four. */
const TWENTY = 20
const TEN = 10
const THOUSAND = 1000

function counted(
  { total, current, factor }: Sum,
  { key }: Word,
  { numerals, multipliers }: Language,
): Sum | undefined {
  const numeral = numerals.get(key)
  if (numeral !== undefined) {
    const times = numeral === TWENTY && current < TEN
    return { total, current: times ? current * numeral : current + numeral, factor }
  }
  const multiplier = multipliers.get(key)
  if (multiplier === undefined) return undefined
  const product = current * multiplier
  return multiplier < THOUSAND
    ? { total, current: product, factor }
    : { total: total + product, current: 0, factor: multiplier }
}

/** "Eight and a half", "a million and a half". */
function withHalf({ total, current, factor }: Sum): Sum {
  return current > 0
    ? { total, current: current + 0.5, factor }
    : { total: total + factor / 2, current, factor }
}

/** How many words from here add a half to the figure before: "eight and a half grand". */
function halfAt(words: readonly Word[], { halves }: Language, at: number, to: number): number {
  const found = halves.find(
    (half) => at + half.length <= to && half.every((key, by) => words[at + by]?.key === key),
  )
  return found?.length ?? 0
}

/** Words of money and time on both sides; a period among them says what the figure stands for. */
function surroundings(
  words: readonly Word[],
  language: Language,
  start: number,
  end: number,
  from: number,
  to: number,
): { from: number; to: number; cued: boolean; period: number | undefined } {
  let left = start
  let right = end
  let period: number | undefined
  while (left > from && words[left]?.gap === GAP.none && isMoney(words[left - 1], language)) left--
  while (right < to && words[right]?.gap === GAP.none && isMoney(words[right], language)) {
    period ??= language.periods.get(words[right]?.key ?? '')
    right++
  }
  return { from: left, to: right, cued: left < start || right > end, period }
}

function isMoney(word: Word | undefined, language: Language): boolean {
  return word !== undefined && language.money.has(word.key)
}
