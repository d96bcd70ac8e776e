import { fold } from '../../core/fold.ts'
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
  /** A question, or a request put as a statement ("Please tell me your country."). */
  readonly asks: boolean
}

const BREAK = /(?<=[.!?…])["')\]]?\s+|\s*\n+\s*/u
const LIST_MARK = /^\s*(?:\(?\d{1,2}[.)]\s+|[-•*]\s+)/u
const WORDS = /[\p{L}\p{N}]+/gu

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

function sentence(raw: string): Sentence {
  const text = fold(raw)
  const words = text.match(WORDS) ?? []
  const asks =
    !LIST_MARK.test(raw) && (raw.includes('?') || (/[:.!]$|[^.!]$/u.test(raw) && isRequest(text)))
  return { raw, text, padded: ` ${words.join(' ')} `, words, asks }
}

const LEAD =
  /^(?:(?:and|ok(?:ay)?|so|now|next|then|first|great|thanks?(?: you)?|perfect|sure|y|et|vale|bien|gracias|merci|please|por favor)[,!.:]?\s+){0,3}/u

/** A request starts with what prompts use, apart from a polite lead-in. */
function isRequest(text: string): boolean {
  const rest = text.replace(LEAD, '')
  const hit = phrases.prompt.exec(rest)
  return hit !== null && hit.index <= 1
}
