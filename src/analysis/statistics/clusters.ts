import { Z95 } from './normal.ts'
import { studentQuantile } from './student.ts'

/** Values added up within one cluster. */
export interface ClusterSum {
  readonly sum: number
  readonly count: number
}

/** What conversations that are alike within clusters are worth. */
export interface Clustering {
  readonly clusters: number
  /** How many times the variance is that of independent conversations. */
  readonly designEffect: number
  /** As many independent conversations as these are worth, 1 to their number. */
  readonly effective: number
}

/** With fewer clusters nothing can be said of how they differ. */
export const LEAST_CLUSTERS = 5

/**
 * What `count` values are worth that come in clusters: the design effect (Kish 1965; the variance between clusters by
 * linearisation, as Rao and Scott 1992) over the variance of one value, and the effective number with Korn and
 * Graubard's (1998) allowance for few clusters, (z / t with clusters − 1 degrees of freedom) squared. Undefined with
 * fewer than five clusters, or where all values are the same: that says nothing of how clusters differ.
 */
export function clusteringOf(
  clusters: readonly ClusterSum[],
  variance: number,
): Clustering | undefined {
  const count = clusters.reduce((total, one) => total + one.count, 0)
  if (clusters.length < LEAST_CLUSTERS || variance <= 0) return undefined
  const mean = clusters.reduce((total, { sum }) => total + sum, 0) / count
  const squares = clusters.reduce((total, one) => total + (one.sum - mean * one.count) ** 2, 0)
  const between = (clusters.length / (clusters.length - 1)) * (squares / count ** 2)
  const designEffect = between / (variance / count)
  const allowance = (Z95 / studentQuantile(0.975, clusters.length - 1)) ** 2
  const effective = Math.min(count, Math.max(1, (count / designEffect) * allowance))
  return { clusters: clusters.length, designEffect, effective }
}
