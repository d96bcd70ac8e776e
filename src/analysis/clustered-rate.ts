import type { Clustered } from '../core/analysis.ts'
import { clusteringOf, LEAST_CLUSTERS } from './statistics/clusters.ts'
import { wilson } from './statistics/rate.ts'
import type { Count, Tallies } from './tallies.ts'

/** The failure rate for scenarios like these, by Wilson's interval on the effective number of conversations. */
export function clusteredRate({
  cells,
  all,
}: Pick<Tallies, 'cells' | 'all'>): Clustered | undefined {
  const by = cells.size >= LEAST_CLUSTERS ? 'scenario' : 'cell'
  const inScenarios = [...cells.values()].map((personas) => [...personas.values()])
  const counts = by === 'scenario' ? inScenarios.map(total) : inScenarios.flat()
  const share = all.failed / all.valid
  const found = clusteringOf(
    counts.map(({ failed, valid }) => ({ sum: failed, count: valid })),
    share * (1 - share),
  )
  if (!found) return undefined
  const { clusters, designEffect, effective } = found
  return { by, clusters, designEffect, failure: wilson(share, effective) }
}

function total(counts: readonly Count[]): Count {
  return counts.reduce(
    (sum, { failed, valid }) => ({ failed: sum.failed + failed, valid: sum.valid + valid }),
    { failed: 0, valid: 0 },
  )
}
