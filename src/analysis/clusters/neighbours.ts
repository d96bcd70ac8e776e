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

/** Where a token stands, and its weight there; as bare numbers, since common tokens stand everywhere. */
interface Places {
  readonly at: Int32Array
  readonly weights: Float64Array
}

/**
 * Joins each vector to those nearest to it. By an inverted index, since most pairs share few words; ties go to the one
 * that comes first. Each pair comes once.
 */
export function neighboursOf<Token>(vectors: readonly Vector<Token>[]): Likeness[] {
  const index = indexOf(vectors)
  const cosines = new Float64Array(vectors.length)
  const found = new Map<number, Likeness>()
  for (const [at, vector] of vectors.entries()) {
    cosines.fill(0)
    for (const [token, weight] of vector) addTo(cosines, index.get(token), weight)
    for (const { other, cosine } of nearest(at, cosines)) {
      const [a, b] = [Math.min(at, other), Math.max(at, other)]
      found.set(a * vectors.length + b, { a, b, cosine })
    }
  }
  return [...found.values()].sort((x, y) => x.a - y.a || x.b - y.b)
}

function indexOf<Token>(vectors: readonly Vector<Token>[]): Map<Token, Places> {
  const found = new Map<Token, { at: number[]; weights: number[] }>()
  for (const [at, vector] of vectors.entries())
    for (const [token, weight] of vector) {
      const known = found.get(token) ?? { at: [], weights: [] }
      if (known.at.length === 0) found.set(token, known)
      known.at.push(at)
      known.weights.push(weight)
    }
  return new Map(
    [...found].map(([token, { at, weights }]) => [
      token,
      { at: Int32Array.from(at), weights: Float64Array.from(weights) },
    ]),
  )
}

function addTo(cosines: Float64Array, places: Places | undefined, weight: number): void {
  if (!places) return
  const { at, weights } = places
  for (let place = 0; place < at.length; place++) {
    const other = at[place] ?? 0
    cosines[other] = (cosines[other] ?? 0) + weight * (weights[place] ?? 0)
  }
}

/** The nearest first. Few of many are kept, so none is made an object of before it is one of them. */
function nearest(at: number, cosines: Float64Array): { other: number; cosine: number }[] {
  const near: { other: number; cosine: number }[] = []
  let least = LEAST
  for (let other = 0; other < cosines.length; other++) {
    const cosine = cosines[other] ?? 0
    if (other === at || cosine < least) continue
    const full = near.length === NEIGHBOURS
    if (full && cosine === least) continue
    if (full) near.pop()
    const place = near.findLastIndex((one) => one.cosine >= cosine) + 1
    near.splice(place, 0, { other, cosine })
    if (near.length === NEIGHBOURS) least = near.at(-1)?.cosine ?? LEAST
  }
  return near
}
