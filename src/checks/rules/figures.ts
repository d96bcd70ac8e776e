import { remembered } from '../../core/remembered.ts'

/** A number in a text. */
export interface Figure {
  /** As written. */
  readonly raw: string
  /** Its value in one spelling: `1,000` and `1 000` are `1000`, `1,40` is `1.4`; times and dates keep their signs. */
  readonly value: string
  /** What it counts, where it says so: `%`, `money`, or a span of time. */
  readonly unit: string | undefined
}

const NUMBER =
  "\\d{1,2}:\\d{2}|\\d{1,4}[/-]\\d{1,2}[/-]\\d{1,4}|\\d{1,3}(?:[.,'’\\u00a0\\u202f ]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d+(?:[.,]\\d+)?"
const QUALIFIER = '(?:(?:working|business|calendar|full|more|whole)[ -])?'
const UNITS: readonly (readonly [string, string])[] = [
  ['%', '%|per ?cent|por ciento|pour ?cent|por cento'],
  [
    'money',
    '€|\\$|£|euros?|eur|dollars?|usd|d[oó]lares|pounds?|libras?|livres?|gbp|reais|cents?|centimes?|c[eé]ntimos?',
  ],
  ['minute', 'minut(?:e|o)?s?|min'],
  ['hour', 'hours?|horas?|heures?'],
  ['day', 'days?|d[ií]as?|jours?'],
  ['week', 'weeks?|semanas?|semaines?'],
  ['month', 'months?|mes(?:es)?|m[eê]s|mois'],
  ['year', 'years?|años?|ans?|années?|anos?'],
]
const FIGURE = new RegExp(
  `(?<![\\p{L}\\d])(?<before>[€$£])? ?(?<number>${NUMBER})(?:[\\s\\u00a0\\u202f-]?${QUALIFIER}(?:${UNITS.map(
    ([, words], at) => `(?<u${at}>${words})`,
  ).join('|')})(?![\\p{L}]))?`,
  'giu',
)

/** Numbers in words that texts use for small counts; "one" is left out, since in most languages it is an article too. */
const IN_WORDS: Readonly<Record<string, number>> = {
  two: 2,
  dos: 2,
  deux: 2,
  dois: 2,
  duas: 2,
  three: 3,
  tres: 3,
  trois: 3,
  três: 3,
  four: 4,
  cuatro: 4,
  quatre: 4,
  quatro: 4,
  five: 5,
  cinco: 5,
  cinq: 5,
  six: 6,
  seis: 6,
  seven: 7,
  siete: 7,
  sept: 7,
  sete: 7,
  eight: 8,
  ocho: 8,
  huit: 8,
  oito: 8,
  nine: 9,
  nueve: 9,
  neuf: 9,
  nove: 9,
  ten: 10,
  diez: 10,
  dix: 10,
  dez: 10,
  twelve: 12,
  doce: 12,
  douze: 12,
  doze: 12,
  fourteen: 14,
  catorce: 14,
  quatorze: 14,
  fifteen: 15,
  quince: 15,
  quinze: 15,
  twenty: 20,
  veinte: 20,
  vingt: 20,
  vinte: 20,
  thirty: 30,
  treinta: 30,
  trente: 30,
  trinta: 30,
}
const WORDS = new RegExp(`\\b(?:${Object.keys(IN_WORDS).join('|')})\\b`, 'gi')
const ALWAYS_OPEN = /\b24\/7\b/gu
const ITEM = /^\s*\(?\d{1,2}[.)]\s/gmu

/** The figures of a text, in order; the numbers of list items are none. */
export const figuresIn = remembered(1_000, (text): readonly Figure[] => {
  const plain = inDigits(text.replace(ITEM, ' ').replace(ALWAYS_OPEN, ' '))
  return [...plain.matchAll(FIGURE)].map(({ 0: raw, groups = {} }) => ({
    raw: raw.trim(),
    value: canonical(groups['number'] ?? ''),
    unit: groups['before']
      ? 'money'
      : UNITS.find((_unit, at) => groups[`u${at}`] !== undefined)?.[0],
  }))
})

const ANY = new RegExp(`\\d|\\b(?:${Object.keys(IN_WORDS).join('|')})\\b`, 'i')

/** Whether a text holds any figure, in digits or in words. */
export function holdsFigure(text: string): boolean {
  return ANY.test(text)
}

/** A text with its small numbers in words put into digits. */
export function inDigits(text: string): string {
  return text.replace(WORDS, (word) => String(IN_WORDS[word.toLowerCase()] ?? word))
}

function canonical(number: string): string {
  if (/[:/]|\d-/u.test(number)) return number
  const whole = number.replace(/[.,'’\u00a0\u202f ](?=\d{3}(?!\d))/gu, '')
  return String(Number(whole.replace(',', '.')))
}
