import { fold } from '../../core/fold.ts'

/** What stands between a word and the one before it. */
export const GAP = { none: 0, comma: 1, sentence: 2 } as const
export type Gap = (typeof GAP)[keyof typeof GAP]

/** One word or figure of a message. */
export interface Word {
  /** As written. */
  readonly raw: string
  /** Folded, and mended where it was a slip of the pen; figures are written plain (`12,000` → `12000`). */
  key: string
  /** The figure's value; undefined for a word. */
  readonly figure: number | undefined
  readonly gap: Gap
  /** Where it starts in the message. */
  readonly at: number
}

/** Words `from` to `to` (excluded) of one sentence. */
export interface Sentence {
  readonly from: number
  readonly to: number
  readonly question: boolean
}

export interface Tokens {
  readonly words: Word[]
  readonly sentences: Sentence[]
}

const TOKEN =
  /(\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+(?!\d)|\d+(?:[.,]\d+)?)|(\p{L}[\p{L}\p{M}]*|[€$£])|([.!?…\n]+)|([,;:()–—]| - )|([👍👌✅])|([👎❌])/gu
const ASCII_WORD = /^[A-Za-z]+$/

/** Splits a message into words and sentences. Signs that are neither are left out; a thumb is a yes or a no. */
export function tokenise(text: string): Tokens {
  const words: Word[] = []
  const sentences: Sentence[] = []
  let gap: Gap = GAP.none
  let start = 0
  const close = (question: boolean) => {
    if (words.length > start) sentences.push({ from: start, to: words.length, question })
    start = words.length
  }
  for (const match of text.matchAll(TOKEN)) {
    if (match[3] !== undefined) {
      close(match[3].includes('?'))
      gap = GAP.sentence
    } else if (match[4] !== undefined) {
      if (gap === GAP.none) gap = GAP.comma
    } else {
      words.push(wordOf(match, gap))
      gap = GAP.none
    }
  }
  close(false)
  return { words, sentences }
}

function wordOf(match: RegExpMatchArray, gap: Gap): Word {
  const raw = match[0]
  const at = match.index ?? 0
  if (match[1] !== undefined) {
    const figure = figureOf(raw)
    return { raw, key: String(figure), figure, gap, at }
  }
  if (match[5] !== undefined) return { raw, key: 'yes', figure: undefined, gap, at }
  if (match[6] !== undefined) return { raw, key: 'no', figure: undefined, gap, at }
  const key = ASCII_WORD.test(raw) ? raw.toLowerCase() : fold(raw)
  return { raw, key, figure: undefined, gap, at }
}

const GROUPED = /^\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+$/

/** `12,000`, `12.000` and `12 000` are twelve thousand; `12.5` and `12,5` are twelve and a half. */
function figureOf(raw: string): number {
  if (GROUPED.test(raw)) return Number(raw.replace(/\D/g, ''))
  return Number(raw.replace(',', '.'))
}
