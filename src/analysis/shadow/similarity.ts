import { wordsOf } from '../../core/fold.ts'

/**
 * How alike two texts are, 0 to 1: twice the words they share over the words of both (Dice), each word as often as it
 * stands there; case, accents, punctuation and order do not matter. Texts without words are alike when they are the same.
 */
export function similarity(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  if (left.length + right.length === 0) return a.trim() === b.trim() ? 1 : 0
  return (2 * shared(left, right)) / (left.length + right.length)
}

/** Whether two texts name the same figures: a reply with another date or amount says something else, however alike. */
export function sameFigures(a: string, b: string): boolean {
  const [left, right] = [figuresOf(a), figuresOf(b)]
  return left.size === right.size && [...left].every((figure) => right.has(figure))
}

function figuresOf(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).filter((word) => /\p{N}/u.test(word)))
}

function shared(left: readonly string[], right: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1)
  let common = 0
  for (const word of right) {
    const open = counts.get(word) ?? 0
    if (open === 0) continue
    counts.set(word, open - 1)
    common += 1
  }
  return common
}
