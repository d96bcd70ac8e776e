/**
 * How far two groupings of the same things agree: 1 where they are the same, 0 on average where one is drawn by chance
 * (Hubert and Arabie 1985, equation 5). Throws a `RangeError` for lists of different length. 1 where nothing can differ:
 * both put everything in one group, or each thing in a group of its own.
 */
export function adjustedRand<A, B>(one: readonly A[], other: readonly B[]): number {
  if (one.length !== other.length) throw new RangeError('two groupings of the same things')
  const rows = new Map<A, Map<B, number>>()
  for (const [at, a] of one.entries()) {
    const b = other[at] as B
    const row = rows.get(a) ?? new Map<B, number>()
    rows.set(a, row.set(b, (row.get(b) ?? 0) + 1))
  }
  const together = sum([...rows.values()].flatMap((row) => [...row.values()].map(pairs)))
  const inOne = sum(sizesOf(one).map(pairs))
  const inOther = sum(sizesOf(other).map(pairs))
  const expected = (inOne * inOther) / Math.max(1, pairs(one.length))
  const most = (inOne + inOther) / 2
  return most === expected ? 1 : (together - expected) / (most - expected)
}

function sizesOf<T>(labels: readonly T[]): number[] {
  const sizes = new Map<T, number>()
  for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1)
  return [...sizes.values()]
}

function pairs(count: number): number {
  return (count * (count - 1)) / 2
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
