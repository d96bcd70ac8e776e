import { type SlotValue, spellingKeys } from '../../core/facts.ts'
import type { Echo } from '../../core/reading.ts'
import { remembered } from '../../core/remembered.ts'
import { countsIt, type HeldValue, type Statements } from './echoes.ts'
import type { Sentence } from './sentences.ts'

/**
 * Values that nobody named, in a message that asks whether it is right: another number in a value's own shape ("21 August"
 * for "14 August"); or, beside a fact given rightly, a name or a count where exactly one fact of that kind is missing.
 */
export function strangeEchoes(
  statements: Statements,
  held: readonly HeldValue[],
  echoes: readonly Echo[],
): Echo[] {
  const missing = held.filter(
    ({ slot, said }) => said && !echoes.some((echo) => echo.slot === slot),
  )
  const reshaped = missing.flatMap((one) => {
    const found = inItsShape(statements, one)
    return found === undefined ? [] : [wrong(one, found)]
  })
  if (reshaped.length > 0) return reshaped
  const beside = echoes.some(({ correct }) => correct)
  return byElimination(statements, held, missing).filter(
    ({ slot, found }) =>
      beside || held.some((one) => one.slot === slot && isLike(found, one.value)),
  )
}

/** "Mario Kellner" is meant for "Maria Keller". */
function isLike(found: string, { forms }: SlotValue): boolean {
  return found.includes(' ') && initials(found) === initials(forms[0] ?? '')
}

function initials(name: string): string {
  return name
    .split(' ')
    .map((word) => word.charAt(0))
    .join('')
}

function wrong({ slot }: HeldValue, found: string): Echo {
  return { slot, found, correct: false }
}

/** A spelling of words and numbers, looked for with any numbers. */
const shapeOf = remembered(500, (key) =>
  /\d/.test(key) && /\p{L}/u.test(key) ? new RegExp(key.replace(/\d+/g, '\\d+'), 'u') : undefined,
)

const CLOCK = /(?<![\d:])\d{1,2}:\d{2}(?![\d:])/u

function inItsShape({ sentences }: Statements, { value, others }: HeldValue): string | undefined {
  if (CLOCK.test(String(value.value)))
    return sentences
      .map(({ raw }) => CLOCK.exec(raw)?.[0])
      .find((found) => found !== undefined && found !== value.value)
  const known = [value, ...others].flatMap((each) => spellingKeys(each))
  for (const key of spellingKeys(value)) {
    const shape = shapeOf(key)
    const hit = shape && sentences.map(({ padded }) => shape.exec(padded)?.[0]).find(Boolean)
    if (hit !== undefined && !known.includes(hit)) return hit.trim()
  }
  return undefined
}

function byElimination(
  { sentences, names }: Statements,
  held: readonly HeldValue[],
  missing: readonly HeldValue[],
): Echo[] {
  const known = knownWords(held)
  const named = missing.filter(({ value }) => isName(value))
  const counted = missing.filter(({ value }) => isCount(value))
  const [name, count] = [named[0], counted[0]]
  const strangers = sentences.flatMap((one) => namesIn(one, known))
  const counts = count ? sentences.flatMap((one) => countsIn(one, known, count, names)) : []
  return [
    ...(name && named.length === 1 && strangers.length === 1
      ? [wrong(name, strangers[0] ?? '')]
      : []),
    ...(count && counted.length === 1 && counts.length === 1
      ? [wrong(count, counts[0] ?? '')]
      : []),
  ]
}

function knownWords(held: readonly HeldValue[]): ReadonlySet<string> {
  const keys = held.flatMap(({ value, others }) => [value, ...others].flatMap(spellingKeys))
  return new Set(keys.flatMap((key) => key.trim().split(' ')))
}

function isName({ forms }: SlotValue): boolean {
  return /^\p{Lu}\p{Ll}[^\d@]*$/u.test(forms[0] ?? '')
}

function isCount(value: SlotValue): boolean {
  return /^\d{1,3}$/.test(String(value.value))
}

/** Written with a capital though no sentence starts there; days and months are in English. */
const NAME = /(?<=[\p{L}\p{N},:;] )\p{Lu}\p{Ll}[\p{L}'-]*(?: \p{Lu}\p{Ll}[\p{L}'-]*)*/gu
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/

function namesIn({ raw }: Sentence, known: ReadonlySet<string>): string[] {
  return (raw.match(NAME) ?? []).filter((found) =>
    found
      .toLowerCase()
      .split(' ')
      .every((word) => !known.has(word) && !CALENDAR.test(word)),
  )
}

/** A count stands by itself: no part of a date, a time, a price or a code. */
const COUNT = /(?<![\p{L}\d.,:/€$£#+-])\d{1,3}(?![\p{L}\d]|[.,:/%€$£-]+[\p{L}\d]|\s?[%€$£])/gu

function countsIn(
  { raw, padded }: Sentence,
  known: ReadonlySet<string>,
  one: HeldValue,
  names: Statements['names'],
): string[] {
  return (raw.match(COUNT) ?? [])
    .map((found) => found.trim())
    .filter((found) => {
      const at = padded.indexOf(` ${found} `)
      return (
        !known.has(found) && at >= 0 && countsIt(padded.slice(at + found.length + 2), one, names)
      )
    })
}
