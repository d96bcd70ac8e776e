import type { Hit } from '../../text/phrase-index.ts'
import { GAP, type Sentence } from '../../text/tokens.ts'
import type { Mark } from '../languages/language.ts'
import { hasIntent, isCue, isOf, type Parse } from './parse.ts'

/** A sentence that tells first and asks then. */
export interface Halves {
  readonly told: Sentence
  readonly asked: Sentence
}

/**
 * "Germany, is that ok?" and "Yes, but what does it cost?": where after a comma a question begins, the words before it are
 * no part of it. `undefined` for what asks from its first word on, or not at all.
 */
export function tellsThenAsks({ words, hits }: Parse, sentence: Sentence): Halves | undefined {
  if (!sentence.question) return undefined
  const { from, to } = sentence
  if (asksAt(hits, from, to)) return undefined
  for (let at = from + 1; at < to; at++) {
    if (words[at]?.gap !== GAP.comma) continue
    const joined = hits.some((hit) => joins(hit) && hit.from === at && hit.to === at + 1)
    if (asksAt(hits, at, to) || (joined && asksAt(hits, at + 1, to))) {
      return { told: { from, to: at, question: false }, asked: { from: at, to, question: true } }
    }
  }
  return undefined
}

function joins(hit: Hit<Mark>): boolean {
  return isCue(hit, 'contrast') || isCue(hit, 'joiner')
}

/** Whether a question begins here; a last "right?" is one as well. */
function asksAt(hits: readonly Hit<Mark>[], at: number, to: number): boolean {
  return hits.some(
    (hit) =>
      hit.from === at &&
      (hasIntent(hit, 'question_start', 'meaning', 'why') ||
        isCue(hit, 'inversion') ||
        isCue(hit, 'asks_plainly') ||
        isOf(hit, 'topic') ||
        ((hasIntent(hit, 'yes', 'no') || isCue(hit, 'tag')) && hit.to === to)),
  )
}
