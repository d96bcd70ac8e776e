import type { ClusteredDifference } from '../../core/comparison.ts'
import { clusteringOf, LEAST_CLUSTERS } from '../statistics/clusters.ts'
import { pairedDifference } from '../statistics/differences.ts'
import type { Pair } from './fate.ts'
import { tableOf } from './pair-table.ts'

/**
 * The paired difference for scenarios like these: pairs of one scenario are alike, so that they are worth fewer. With
 * few scenarios the clusters are the cells. Absent where clusters are too few, or all pairs fared alike.
 */
export function clusteredDifference(pairs: readonly Pair[]): ClusteredDifference | undefined {
  const scenarios = new Set(pairs.map(({ a }) => a.scenario))
  const by = scenarios.size >= LEAST_CLUSTERS ? 'scenario' : 'cell'
  const sums = new Map<string, { sum: number; count: number }>()
  for (const { a, b } of pairs) {
    const key = by === 'scenario' ? a.scenario : `${a.scenario}\u0000${a.persona}`
    const { sum, count } = sums.get(key) ?? { sum: 0, count: 0 }
    sums.set(key, { sum: sum + Number(b.failed) - Number(a.failed), count: count + 1 })
  }
  const table = tableOf(pairs)
  const mean = (table.onlyB - table.onlyA) / pairs.length
  const variance = (table.onlyB + table.onlyA) / pairs.length - mean ** 2
  const found = clusteringOf([...sums.values()], variance)
  if (!found) return undefined
  const { clusters, designEffect, effective } = found
  return { by, clusters, designEffect, ...pairedDifference(table, effective) }
}
