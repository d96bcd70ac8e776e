import type { Rate } from '../core/analysis.ts'

/** Standard normal quantile at 97.5 %. */
const Z = 1.959963984540054

/**
 * A share with its Wilson 95 % score interval (Wilson 1927), which keeps its coverage at small n and near 0 and 1.
 * With no observations the interval is all of [0, 1]. Needs 0 <= hits <= total.
 */
export function rate(hits: number, total: number): Rate {
  if (total === 0) return { hits, total, value: 0, low: 0, high: 1 }
  const share = hits / total
  const weight = Z ** 2 / total
  const centre = (share + weight / 2) / (1 + weight)
  const half = (Z / (1 + weight)) * Math.sqrt((share * (1 - share)) / total + weight / (4 * total))
  return {
    hits,
    total,
    value: share,
    low: hits === 0 ? 0 : Math.max(0, centre - half),
    high: hits === total ? 1 : Math.min(1, centre + half),
  }
}

/** The value below which a share `q` (0 to 1) of a sorted list lies, by linear interpolation; 0 for an empty list. */
export function quantile(sorted: readonly number[], q: number): number {
  const at = (sorted.length - 1) * q
  const below = sorted[Math.floor(at)] ?? 0
  const above = sorted[Math.ceil(at)] ?? below
  return below + (above - below) * (at - Math.floor(at))
}
