import { GAP, type Word } from '../../text/tokens.ts'
import type { Language } from '../languages/language.ts'
import { isOrderNumber, type Slot } from '../matters.ts'
import type { Malformed } from './heard.ts'

/** The figures of a message that are details. */
export interface Figures {
  readonly order?: string
  readonly amount?: number
  readonly malformed?: Malformed
}

/** Faults that may be planted in the reading of figures. */
export interface FigureFaults {
  /** Any figure is an order number. */
  readonly anyOrder: boolean
  /** An amount with a decimal mark is no amount. */
  readonly noDecimals: boolean
}

/** Units that make a figure neither an order number nor an amount. */
const UNITS = new Set(
  (
    'm min mins minute minutes minuto minutos h hr hrs hour hours hora horas heure heures km kms ' +
    'kilometre kilometres kilometer kilometers kilometro kilometros quilometro quilometros ' +
    'day days dia dias jour jours week weeks semana semanas semaine semaines times veces fois ' +
    'vezes percent star stars estrellas etoiles estrelas item items o clock pm am st nd rd th ' +
    'orders pedidos commandes'
  ).split(' '),
)

/** Reads order numbers and amounts; of several, the last one counts: a slip is taken back after it was made. */
export function readFigures(
  words: readonly Word[],
  language: Language,
  asked: Slot | undefined,
  faults: FigureFaults,
): Figures {
  let found: Figures = {}
  for (const [at, word] of words.entries()) {
    if (word.figure === undefined || isUnit(words[at + 1])) continue
    const one = figureAt(words, at, word.figure, { language, asked, faults })
    if (one.malformed === undefined || !hasSlot(found, one.malformed.slot)) {
      found = { ...found, ...one }
    }
  }
  const { malformed, ...right } = found
  return malformed && hasSlot(right, malformed.slot) ? right : found
}

/** "5 o'clock", but not "20518. O restaurante…". */
function isUnit(next: Word | undefined): boolean {
  return next !== undefined && next.gap === GAP.none && UNITS.has(next.key)
}

function hasSlot(figures: Figures, slot: 'order' | 'amount'): boolean {
  return figures[slot] !== undefined
}

interface Context {
  readonly language: Language
  readonly asked: Slot | undefined
  readonly faults: FigureFaults
}

function figureAt(words: readonly Word[], at: number, figure: number, context: Context): Figures {
  const { language, asked, faults } = context
  const raw = words[at]?.raw ?? ''
  const digits = raw.replace(/[\s.,'’]/gu, '')
  if (isOrderNumber(raw) || (isOrderNumber(digits) && /\d[ .,]\d{3}$/.test(raw))) {
    return { order: digits }
  }
  const nearOrder = near(words, at, 2, 0, language.orderWords)
  const money = isMoney(words, at, figure, language)
  if (!money && (nearOrder || asked === 'order')) {
    return faults.anyOrder ? { order: raw } : { malformed: { slot: 'order', text: raw } }
  }
  if (!money && asked !== 'amount') return {}
  const wrong = figure <= 0 || (faults.noDecimals && !Number.isInteger(figure))
  return wrong ? { malformed: { slot: 'amount', text: raw } } : { amount: figure }
}

function isMoney(
  words: readonly Word[],
  at: number,
  figure: number,
  { moneyWords }: Language,
): boolean {
  return !Number.isInteger(figure) || near(words, at, 2, 1, moneyWords)
}

function near(
  words: readonly Word[],
  at: number,
  before: number,
  after: number,
  names: ReadonlySet<string>,
): boolean {
  return words
    .slice(Math.max(0, at - before), at + after + 1)
    .some((word, index) => index !== Math.min(before, at) && names.has(word.key))
}
