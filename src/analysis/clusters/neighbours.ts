import type { Vector } from './tf-idf.ts'

/** Two failures that are alike, by position, and how much: their cosine, 0 to 1. */
export interface Likeness {
  readonly a: number
  readonly b: number
  readonly cosine: number
}

/** Neighbours that each failure is joined to at most; more of them run groups together. */
const NEIGHBOURS = 5
/** Below this, two failures are no neighbours. */
const LEAST = 0.3

/**
 * Joins each vector to those nearest to it. By an inverted index, since most pairs share few words; ties go to the one
 * that comes first. Each pair comes once.
 */
export function neighboursOf(vectors: readonly Vector[]): Likeness[] {
  const index = new Map<string, { at: number; weight: number }[]>()
  for (const [at, vector] of vectors.entries())
    for (const [token, weight] of vector) {
      const known = index.get(token)
      if (known) known.push({ at, weight })
      else index.set(token, [{ at, weight }])
    }
  const found = new Map<string, Likeness>()
  for (const [at, vector] of vectors.entries())
    for (const { other, cosine } of nearest(at, vector, vectors.length, index)) {
      const [a, b] = [Math.min(at, other), Math.max(at, other)]
      found.set(`${a} ${b}`, { a, b, cosine })
    }
  return [...found.values()].sort((x, y) => x.a - y.a || x.b - y.b)
}

function nearest(
  at: number,
  vector: Vector,
  count: number,
  index: ReadonlyMap<string, readonly { at: number; weight: number }[]>,
): { other: number; cosine: number }[] {
  const cosines = new Float64Array(count)
  for (const [token, weight] of vector)
    for (const other of index.get(token) ?? [])
      cosines[other.at] = (cosines[other.at] ?? 0) + weight * other.weight
  return [...cosines]
    .map((cosine, other) => ({ other, cosine }))
    .filter(({ other, cosine }) => other !== at && cosine >= LEAST)
    .sort((x, y) => y.cosine - x.cosine || x.other - y.other)
    .slice(0, NEIGHBOURS)
}
