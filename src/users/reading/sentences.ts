import { foldWords } from '../../core/fold.ts'
import { remembered } from '../../core/remembered.ts'
import { asksForMark, demandedWord } from './demanded.ts'
import { phrases } from './phrasebook.ts'

/** One sentence or line of a bot's message. */
export interface Sentence {
  /** As written. */
  readonly raw: string
  /** Folded (core/fold). */
  readonly text: string
  /** Words between single spaces with one at each end, for phrase look-ups. */
  readonly padded: string
  readonly words: readonly string[]
  /** Its words without numbers: what stays the same when a template is filled anew. */
  readonly template: string
  /** A question, or a request put as a statement ("Please tell me your country."). */
  readonly asks: boolean
  /** The word that it waits for to go on (demanded.ts). */
  readonly demands: string | undefined
  /** Asks for the number or letter of an option. */
  readonly marks: boolean
  /** Which phrasebook entries it holds; claims, closings and hand-offs only where it states them as facts. */
  readonly says: Readonly<Record<Saying, boolean>>
}

type Saying =
  | 'error'
  | 'claimDone'
  | 'closing'
  | 'curt'
  | 'handOff'
  | 'refusal'
  | 'confirm'
  | 'proceed'
  | 'askMore'
  | 'fallback'
  | 'offerHelp'

const BREAK = /(?<=[.!?…])["')\]]?\s+|\s*\n+\s*/u
const LIST_MARK = /^\s*(?:\(?\d{1,2}[.)]\s+|[-•*]\s+)/u

/** Splits messages into sentences; list items are sentences of their own. */
export function sentencesOf(texts: readonly string[]): Sentence[] {
  const found: Sentence[] = []
  for (const text of texts) {
    for (const raw of text.split(BREAK)) {
      if (raw.trim() !== '') found.push(sentence(raw.trim()))
    }
  }
  return found
}

/** A label with a line to write on. */
const BLANK = /\p{L}[^:=\n]{0,40}[:=]\s*_{3,}\s*$/u

const sentence = remembered(1_500, workOut)

function workOut(raw: string): Sentence {
  const { folded: text, words, padded } = foldWords(raw)
  const demands = demandedWord(raw, text)
  const asks =
    BLANK.test(raw) ||
    (!LIST_MARK.test(raw) && (raw.includes('?') || demands !== undefined || isRequest(text)))
  const marks = asksForMark(text)
  const says = {
    error: phrases.error.test(text),
    claimDone: states(raw, text, phrases.claimDone),
    closing: states(raw, text, phrases.closing),
    curt: states(raw, text, phrases.curt),
    handOff: states(raw, text, phrases.handOff),
    refusal: phrases.refusal.test(text),
    confirm: phrases.confirm.test(text),
    proceed: phrases.proceed.test(text),
    askMore: phrases.askMore.test(text),
    fallback: phrases.fallback.test(text),
    offerHelp: phrases.offerHelp.test(text),
  }
  const template = words.filter((word) => !/^\d+$/.test(word)).join(' ')
  return { raw, text, template, padded, words, asks: asks || marks, demands, marks, says }
}

/** Stated as a fact: no question, and nothing around it makes it a condition, an offer or its opposite. */
function states(raw: string, text: string, pattern: RegExp): boolean {
  if (raw.includes('?')) return false
  const hit = pattern.exec(text)
  if (hit === null || phrases.hedge.test(text.slice(0, hit.index))) return false
  return !phrases.proviso.test(text.slice(hit.index + hit[0].length))
}

const LEAD =
  /^(?:(?:and|ok(?:ay)?|so|now|next|then|first|great|thanks?(?: you)?|perfect|sure|y|et|vale|bien|gracias|merci|please|por favor)[,!.:]?\s+){0,3}/u

/** A request starts with what prompts use, apart from a polite lead-in. */
function isRequest(text: string): boolean {
  const rest = text.replace(LEAD, '')
  const hit = phrases.prompt.exec(rest)
  return hit !== null && hit.index <= 1
}
