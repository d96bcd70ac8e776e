import type { Broken } from '../defects.ts'
import type { Detail } from '../words.ts'

/** The details that a message tells, as finally meant. */
export interface ReadDetails {
  readonly order?: string
  readonly email?: string
  readonly address?: string
  /** Something that stands for an order number and cannot be one. */
  readonly badOrder?: string
  /** True where something was meant as an e-mail address and is none. */
  readonly badEmail?: true
  /** The message without them. */
  readonly rest: string
}

const EMAIL = /[\p{L}\d._%+'-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu
const PLAIN_EMAIL = /[\p{L}\d._-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu
const NUMBER_FIRST =
  /(?<![\d@])\d{1,4}[a-z]?\s+(?:\p{L}[\p{L}'’.-]*\s+){0,5}\p{L}[\p{L}'’-]*,\s*[\p{L}\d' -]{2,40}/giu
const STREET_FIRST =
  /(?<!\p{L})(?:calle|avenida|plaza|paseo|camino|via)\s+[\p{L}'’. -]+\s\d{1,4}[a-z]?,\s*[\p{L}\d' -]{2,40}/giu
/** What follows an address without belonging to it. */
const TAIL =
  /\s+(?:please|thanks|thank|and|instead|no|not|wait|sorry|my|por favor|gracias|y|s'il|merci|et|mon|mi)(?:\s.*)?$/iu
const ORDER = /(?<![\d@.])(?:(\d{3})[ .-]?(\d{3}))(?!\d)/gu
const TIGHT_ORDER = /(?<![\d@.#])(\d{6})(?!\d)/gu
const OTHER_NUMBER = /(?<![\d€$£@.,])\d{3,9}(?![\d€%])/gu
/** Stands right before a value that is taken back: "not 104283". */
const TAKEN_BACK =
  /(?:\bnot|\binstead of|\brather than|\bno longer|\bno es|\ben vez de|\ben lugar de|\bpas|\bau lieu (?:de|du))(?:\s+(?:the|order|number|el|la|pedido|le|la|commande|numero|numéro|#|de|du))*\s*$/iu

/** Reads details. `asked` is the one that the bot asked for, so that a number is taken for an order number then. */
export function readDetails(text: string, asked: Detail | undefined, broken: Broken): ReadDetails {
  const spelt = text.replace(
    /(\S+) (?:\(at\)|at|arroba|arobase) (\S+) (?:\(dot\)|dot|punto|point) (\w+)/giu,
    '$1@$2.$3',
  )
  const emails = found(spelt, broken('email_plus_rejected') ? PLAIN_EMAIL : EMAIL)
  const withoutEmails = blank(spelt, emails)
  const addresses = [...found(withoutEmails, NUMBER_FIRST), ...found(withoutEmails, STREET_FIRST)]
    .map((one) => ({ ...one, text: one.text.replace(TAIL, '').trim() }))
    .sort((a, b) => a.at - b.at)
  const withoutAddresses = blank(withoutEmails, addresses)
  const orders = found(withoutAddresses, broken('order_spacing') ? TIGHT_ORDER : ORDER)
  const rest = blank(withoutAddresses, orders)
  const order = meant(spelt, orders, broken)?.replace(/\D/g, '')
  const email = meant(spelt, emails, broken)?.toLowerCase()
  const address = meant(spelt, addresses, broken)
  return {
    ...(order === undefined ? oddOrder(rest, asked) : { order }),
    ...(email === undefined ? oddEmail(text, asked, broken) : { email }),
    ...(address === undefined ? {} : { address }),
    rest,
  }
}

interface Found {
  readonly text: string
  readonly at: number
}

function found(text: string, pattern: RegExp): Found[] {
  return [...text.matchAll(pattern)].map((match) => ({ text: match[0], at: match.index }))
}

/** Takes spans out without moving what stands behind them. */
function blank(text: string, spans: readonly Found[]): string {
  return spans.reduce(
    (rest, { text: span, at }) =>
      rest.slice(0, at) + ' '.repeat(span.length) + rest.slice(at + span.length),
    text,
  )
}

/** Of several values the last one counts that is not taken back: people correct what they said before. */
function meant(text: string, values: readonly Found[], broken: Broken): string | undefined {
  const kept = values.filter(({ at }) => !TAKEN_BACK.test(text.slice(0, at)))
  return (broken('correction_first_value') ? values[0] : kept.at(-1))?.text
}

function oddOrder(rest: string, asked: Detail | undefined): { badOrder?: string } {
  if (asked !== 'order' && !/\b(?:order|pedido|commande)\b/iu.test(rest)) return {}
  const [odd] = found(rest, OTHER_NUMBER)
  return odd ? { badOrder: odd.text } : {}
}

function oddEmail(
  text: string,
  asked: Detail | undefined,
  broken: Broken,
): { badEmail?: true; email?: string } {
  const odd =
    /\S*@\S*/u.exec(text)?.[0] ?? (asked === 'email' ? ALMOST_EMAIL.exec(text)?.[0] : undefined)
  if (odd === undefined) return {}
  return broken('email_unchecked') ? { email: odd.toLowerCase() } : { badEmail: true }
}

/** An address without its @: "nora.lind.example.com". */
const ALMOST_EMAIL = /[\p{L}\d_-]+(?:\.[\p{L}\d_-]+)+\.?(?:com|org|net|es|fr|de|co)\b/iu
