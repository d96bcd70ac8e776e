import type { Rate } from '../../core/analysis.ts'
import { Z95 } from './normal.ts'

/**
 * A share with its Wilson 95 % score interval (Wilson 1927), which keeps its coverage at small n and near 0 and 1.
 * With no observations the interval is all of [0, 1]. Needs 0 <= hits <= total.
 */
export function rate(hits: number, total: number): Rate {
  if (total === 0) return { hits, total, value: 0, low: 0, high: 1 }
  return { hits, total, value: hits / total, ...wilson(hits / total, total) }
}

/** The Wilson interval of a share seen in `n` observations, which may be an effective number and no whole one; `n` > 0. */
export function wilson(share: number, n: number, z = Z95): { low: number; high: number } {
  const weight = z ** 2 / n
  const centre = (share + weight / 2) / (1 + weight)
  const half = (z / (1 + weight)) * Math.sqrt((share * (1 - share)) / n + weight / (4 * n))
  return {
    low: share === 0 ? 0 : Math.max(0, centre - half),
    high: share === 1 ? 1 : Math.min(1, centre + half),
  }
}
