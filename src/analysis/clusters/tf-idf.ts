/** Token → weight. Built in one order, so that sums come out the same to the last bit. */
export type Vector<Token = string> = ReadonlyMap<Token, number>

function countsOf(tokens: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1)
  return counts
}

/**
 * Each list of tokens as a vector of length 1: (1 + ln tf) × ln(1 + N / df) (Manning, Raghavan and Schütze 2008, 6.2
 * and 6.4, smoothed so that a token of all texts still counts a little). An empty list is the empty vector.
 */
export function tfIdf(texts: readonly (readonly string[])[]): Vector[] {
  const counted = texts.map(countsOf)
  const frequency = new Map<string, number>()
  for (const counts of counted)
    for (const token of counts.keys()) frequency.set(token, (frequency.get(token) ?? 0) + 1)
  return counted.map((counts) => {
    const weights = new Map<string, number>()
    for (const [token, count] of counts) {
      const rarity = Math.log(1 + texts.length / (frequency.get(token) ?? 1))
      weights.set(token, (1 + Math.log(count)) * rarity)
    }
    return scaled(weights, 1)
  })
}

/** The vector at the given length. */
export function scaled<Token>(vector: Vector<Token>, length: number): Vector<Token> {
  let squares = 0
  for (const weight of vector.values()) squares += weight * weight
  const norm = Math.sqrt(squares)
  if (norm === 0) return vector
  const found = new Map<Token, number>()
  for (const [token, weight] of vector) found.set(token, (weight / norm) * length)
  return found
}

/** The product of two vectors: the cosine where both have length 1. */
export function product<Token>(a: Vector<Token>, b: Vector<Token>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [token, weight] of small) sum += weight * (large.get(token) ?? 0)
  return sum
}
