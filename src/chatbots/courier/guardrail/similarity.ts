import { wordsOf } from '../../../core/fold.ts'

/** Words that a window is wider than the sentence held against it. */
const SLACK = 4
/** A sentence with this share of its word pairs in some window says what stands there. */
const CLOSE = 0.7

/**
 * Whether every sentence of a reply is close to a stretch of the source of about its own length, with no figure that does
 * not stand there: the cheap first tier.
 */
export function isCloseTo(reply: string, source: string): boolean {
  const words = wordsOf(source)
  return sentencesIn(reply).every((sentence) => similarity(wordsOf(sentence), words) >= CLOSE)
}

/** The sentences of a text, as words run between full stops, question and exclamation marks. */
export function sentencesIn(text: string): string[] {
  return text.split(/(?<=[.!?…])\s+|\n+/u).filter((sentence) => wordsOf(sentence).length > 0)
}

/** The best share of the sentence's neighbouring words found so in one window; 0 where a figure is not in it. */
function similarity(sentence: readonly string[], source: readonly string[]): number {
  if (sentence.length === 0) return 1
  const width = Math.min(source.length, sentence.length + SLACK)
  let best = 0
  for (let at = 0; at + width <= source.length; at += 1) {
    best = Math.max(best, share(sentence, source.slice(at, at + width)))
  }
  return best
}

function share(sentence: readonly string[], window: readonly string[]): number {
  const figures = sentence.filter((word) => /\d/.test(word))
  if (!figures.every((figure) => window.includes(figure))) return 0
  const there = new Set(pairsOf(window))
  const pairs = pairsOf(sentence)
  return pairs.filter((pair) => there.has(pair)).length / pairs.length
}

/** Neighbouring words; the word itself where there is only one. */
function pairsOf(words: readonly string[]): string[] {
  const pairs = words.slice(1).map((word, at) => `${words[at]} ${word}`)
  return pairs.length > 0 ? pairs : [...words]
}
