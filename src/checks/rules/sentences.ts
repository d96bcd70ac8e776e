import { wordKey } from '../../core/fold.ts'
import type { Reply } from '../../core/message.ts'
import { remembered } from '../../core/remembered.ts'
import { isCommonWord } from '../../language/index.ts'

/** One sentence or line of a message. */
export interface Sentence {
  readonly raw: string
  /** Its words without case, accents and punctuation (core/fold). */
  readonly key: string
  /** How many words it has, as they are set apart by spaces. */
  readonly size: number
  /** Puts a question, or bids the user to tell or to choose something. */
  readonly asks: boolean
  /** A line of a list or of a form. */
  readonly listed: boolean
}

const BREAK = /(?<=[.!?…])["')\]”»]*\s+|\s*\n+\s*/u
const LISTED = /^\s*(?:\(?\d{1,2}[.)]\s|[-•*]\s|[^:.!?]{2,40}:\s)/u
/** How a question begins that is put as a request. */
const BIDS =
  /^\W*(?:please|tell me|let me know|choose|pick|select|enter|type|give me|por favor|d[ií]game|dime|indique|elija|escoja|escriba|dites-moi|veuillez|indiquez|choisissez|[ée]crivez|diga|informe|escolha|escreva|selecione)\b/iu

/** Most sentences are never looked into: their words are made out when first asked for. */
class LazySentence implements Sentence {
  readonly raw: string
  #key: string | undefined
  #size: number | undefined
  #asks: boolean | undefined

  constructor(raw: string) {
    this.raw = raw
  }

  get key(): string {
    this.#key ??= wordKey(this.raw)
    return this.#key
  }

  get size(): number {
    this.#size ??= this.raw.split(' ').length
    return this.#size
  }

  get asks(): boolean {
    this.#asks ??= this.raw.includes('?') || BIDS.test(this.raw)
    return this.#asks
  }

  get listed(): boolean {
    return LISTED.test(this.raw)
  }
}

/** The sentences of one message, worked out once: bots say the same things again and again. */
export const sentencesOf = remembered(3_000, (text): readonly Sentence[] =>
  text
    .split(BREAK)
    .filter((raw) => raw.trim() !== '')
    .map((raw) => new LazySentence(raw.trim())),
)

/** The sentences of all messages of a turn. */
export function sentencesIn(replies: readonly Reply[]): readonly Sentence[] {
  const [first, ...rest] = replies
  if (!first) return []
  return rest.length === 0
    ? sentencesOf(first.text)
    : replies.flatMap(({ text }) => sentencesOf(text))
}

/** Shorter words hold a sentence together, as the commonest do. */
const CONTENT = 3

/** The words of a message that say what it is about, cut to their beginnings so that "fee" and "fees" are one. */
export const contentOf = remembered(2_000, (text): ReadonlySet<string> => {
  const words = wordKey(text).split(' ')
  const content = words.filter((word) => word.length >= CONTENT && !isCommonWord(word))
  return new Set(content.map(beginning))
})

/** Enough of a word to know it by. */
function beginning(word: string): string {
  return word.length > 6 ? word.slice(0, 6) : word.replace(/s$/u, '')
}
