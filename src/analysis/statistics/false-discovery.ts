/**
 * Benjamini and Hochberg (1995): each p-value as the smallest false discovery rate at which it counts as found. In the
 * order given; with m values, p of rank i becomes the least of p · m / j over the ranks j from i on.
 */
export function falseDiscoveryRates(pValues: readonly number[]): number[] {
  const order = [...pValues.keys()].sort((a, b) => (pValues[b] ?? 0) - (pValues[a] ?? 0))
  const adjusted = pValues.map(() => 1)
  let least = 1
  for (const [place, index] of order.entries()) {
    const rank = pValues.length - place
    least = Math.min(least, ((pValues[index] ?? 1) * pValues.length) / rank)
    adjusted[index] = least
  }
  return adjusted
}
