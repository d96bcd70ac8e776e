import { product, type Vector } from './tf-idf.ts'

/** Groups are put together while the mean cosine over pairs, one of each, is at least this. */
const ALIKE = 0.38

interface Group<Token> {
  readonly members: readonly number[]
  /** The sum of its vectors: the mean over pairs is the product of two sums over the number of pairs. */
  readonly sum: Vector<Token>
}

/** Puts together the two groups most alike, again and again (average linkage). Members come in order of position. */
export function mergeAlike<Token>(
  groups: readonly (readonly number[])[],
  vectors: readonly Vector<Token>[],
): number[][] {
  const merged: Group<Token>[] = groups.map((members) => ({
    members,
    sum: added(members.map((at) => vectors[at] ?? new Map())),
  }))
  const likeness = merged.map((one, at) => merged.slice(0, at).map((other) => meanOf(one, other)))
  for (;;) {
    const [a, b] = closest(likeness)
    const [first, second] = [merged[a], merged[b]]
    if (!first || !second || a === b) break
    const joined: Group<Token> = {
      members: [...first.members, ...second.members],
      sum: added([first.sum, second.sum]),
    }
    // The later one goes, so that positions of those before it stay.
    merged.splice(a, 1)
    likeness.splice(a, 1)
    for (const row of likeness.slice(a)) row.splice(a, 1)
    merged[b] = joined
    for (const [at, other] of merged.entries()) {
      const row = likeness[Math.max(at, b)]
      if (at !== b && row) row[Math.min(at, b)] = meanOf(joined, other)
    }
  }
  return merged.map(({ members }) => [...members].sort((x, y) => x - y))
}

/** The row and column of the greatest likeness; twice 0 where none is enough. */
function closest(likeness: readonly (readonly number[])[]): [number, number] {
  let best = ALIKE
  let found: [number, number] = [0, 0]
  for (const [a, row] of likeness.entries())
    for (const [b, value] of row.entries())
      if (value >= best) {
        if (value === best && found[0] !== found[1]) continue
        best = value
        found = [a, b]
      }
  return found
}

function meanOf<Token>(a: Group<Token>, b: Group<Token>): number {
  return product(a.sum, b.sum) / (a.members.length * b.members.length)
}

function added<Token>(vectors: readonly Vector<Token>[]): Vector<Token> {
  const sum = new Map<Token, number>()
  for (const vector of vectors)
    for (const [token, weight] of vector) sum.set(token, (sum.get(token) ?? 0) + weight)
  return sum
}
