import type { HeatMap, PlayedCount } from '../../core/heat.ts'
import { heatCell } from './heat-cell.ts'

/** Where no stage had been told yet, as elsewhere. */
const UNKNOWN = 'unknown'

/**
 * Failure by behaviour (rows, the most often played first) and the stage in which it was played (columns, in the order of the
 * journey; those that it does not name come last). A conversation counts in every cell that it met, so that cells do not add up.
 */
export function playedHeat(counts: readonly PlayedCount[], journey: readonly string[]): HeatMap {
  const played = new Map<string, number>()
  const stages = new Set<string>()
  for (const { behaviour, stage = UNKNOWN, total } of counts) {
    played.set(behaviour, (played.get(behaviour) ?? 0) + total)
    stages.add(stage)
  }
  const strange = [...stages].filter((stage) => !journey.includes(stage)).sort()
  return {
    rows: [...played].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([kind]) => kind),
    columns: [...journey.filter((stage) => stages.has(stage)), ...strange],
    cells: counts.map(({ behaviour, stage = UNKNOWN, failed, total }) =>
      heatCell(behaviour, stage, failed, total),
    ),
  }
}
