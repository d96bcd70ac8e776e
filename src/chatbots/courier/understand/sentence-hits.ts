import type { Hit } from '../../text/phrase-index.ts'
import type { Mark } from '../languages/language.ts'
import { isOrderNumber } from '../matters.ts'
import type { Parse } from './parse.ts'

/** A sentence with the phrases found in it. */
export interface SentenceHits {
  /** Its first word's place in the message. */
  readonly from: number
  readonly length: number
  readonly question: boolean
  readonly hasOrder: boolean
  readonly text: string
  readonly hits: readonly Hit<Mark>[]
}

/** The sentences of a message, each with its own phrases. */
export function sentencesOf(parse: Parse): SentenceHits[] {
  const { words, text } = parse
  return parse.sentences.map(({ from, to, question }) => ({
    from,
    length: to - from,
    question,
    hasOrder: words.slice(from, to).some(({ raw }) => isOrderNumber(raw)),
    text: text.slice(words[from]?.at ?? 0, words[to]?.at ?? text.length).trim(),
    hits: parse.hits.filter((hit) => hit.from >= from && hit.to <= to),
  }))
}

/** Whether a hit is of this kind. */
export function isOf<K extends Mark['kind']>(
  hit: Hit<Mark>,
  kind: K,
): hit is Hit<Extract<Mark, { kind: K }>> {
  return hit.mark.kind === kind
}
