import type { HeatMap } from '../../core/heat.ts'
import type { ConversationSummary } from '../../core/records.ts'
import { heatCell } from './heat-cell.ts'

/** Failure by persona (rows) and scenario (columns), both by name; straying arm, passed and failed only. */
export function cellHeat(summaries: Iterable<ConversationSummary>): HeatMap {
  const personas = new Map<string, Map<string, { failed: number; total: number }>>()
  const scenarios = new Set<string>()
  for (const { arm, outcome, persona, scenario } of summaries) {
    const failed = outcome.label === 'failed'
    if (arm !== 'straying' || !(failed || outcome.label === 'passed')) continue
    const row = personas.get(persona) ?? new Map<string, { failed: number; total: number }>()
    personas.set(persona, row)
    scenarios.add(scenario)
    const cell = row.get(scenario) ?? { failed: 0, total: 0 }
    row.set(scenario, cell)
    cell.total += 1
    if (failed) cell.failed += 1
  }
  return {
    rows: [...personas.keys()].sort(),
    columns: [...scenarios].sort(),
    cells: [...personas].flatMap(([persona, row]) =>
      [...row].map(([scenario, { failed, total }]) => heatCell(persona, scenario, failed, total)),
    ),
  }
}
