import type { Clustered } from '../core/analysis.ts'
import { type Clustering, clusteringOf, LEAST_CLUSTERS } from './statistics/clusters.ts'
import { wilson } from './statistics/rate.ts'
import type { Count, Tallies } from './tallies.ts'

/** The rates for scenarios like these, by Wilson's interval on the effective number of conversations. */
export function clusteredRate({
  cells,
  all,
}: Pick<Tallies, 'cells' | 'all'>): Clustered | undefined {
  const by = cells.size >= LEAST_CLUSTERS ? 'scenario' : 'cell'
  const inScenarios = [...cells.values()].map((personas) => [...personas.values()])
  const counts = by === 'scenario' ? inScenarios.map(total) : inScenarios.flat()
  const found = clusteringOfPart(counts, all, ({ failed }) => failed)
  if (!found) return undefined
  const { clusters, designEffect, effective } = found
  const completed = clusteringOfPart(counts, all, (count) => count.completed)
  return {
    by,
    clusters,
    designEffect,
    failure: wilson(all.failed / all.valid, effective),
    ...(completed ? { completion: wilson(all.completed / all.valid, completed.effective) } : {}),
  }
}

function clusteringOfPart(
  counts: readonly Count[],
  all: Count,
  part: (count: Count) => number,
): Clustering | undefined {
  const share = part(all) / all.valid
  return clusteringOf(
    counts.map((count) => ({ sum: part(count), count: count.valid })),
    share * (1 - share),
  )
}

function total(counts: readonly Count[]): Count {
  return counts.reduce(
    (sum, { failed, valid, completed }) => ({
      failed: sum.failed + failed,
      valid: sum.valid + valid,
      completed: sum.completed + completed,
    }),
    { failed: 0, valid: 0, completed: 0 },
  )
}
