/** How often each value occurs, by its index. */
export type Counts = Float64Array

/**
 * Two-sample Kolmogorov–Smirnov distance of counts over ordered values: the largest difference between the two cumulative
 * distributions, 0 to 1. 0 where either is empty.
 */
export function kolmogorovSmirnov(a: Counts, b: Counts): number {
  const totalA = sum(a)
  const totalB = sum(b)
  if (totalA === 0 || totalB === 0) return 0
  let below = 0
  let largest = 0
  for (let at = 0; at < a.length; at += 1) {
    below += (a[at] ?? 0) / totalA - (b[at] ?? 0) / totalB
    largest = Math.max(largest, Math.abs(below))
  }
  return largest
}

/** Total variation distance of counts over kinds: half the sum of the differences between shares, 0 to 1. */
export function totalVariation(a: Counts, b: Counts): number {
  const totalA = sum(a)
  const totalB = sum(b)
  if (totalA === 0 || totalB === 0) return 0
  let difference = 0
  for (let at = 0; at < a.length; at += 1)
    difference += Math.abs((a[at] ?? 0) / totalA - (b[at] ?? 0) / totalB)
  return difference / 2
}

/** Different words over words, among the first `size` of each list of lists; 0 where there are none. */
export function typeTokenRatio(texts: Iterable<readonly number[]>, size: number): number {
  const types = new Set<number>()
  let tokens = 0
  for (const text of texts) {
    for (const word of text) {
      if (tokens === size) break
      types.add(word)
      tokens += 1
    }
    if (tokens === size) break
  }
  return tokens === 0 ? 0 : types.size / tokens
}

function sum(counts: Counts): number {
  let total = 0
  for (const count of counts) total += count
  return total
}
