import type { Scenario } from '../core/scenario.ts'

/**
 * Stage ids of all scenarios in one order of the journey: each scenario's own order is kept as far as
 * the ones before it allow, a new stage coming right after the one it follows.
 */
export function journeyStages(scenarios: readonly Pick<Scenario, 'stages'>[]): string[] {
  const order: string[] = []
  for (const { stages } of scenarios) {
    let position = 0
    for (const { id } of stages) {
      const known = order.indexOf(id)
      if (known === -1) order.splice(position, 0, id)
      position = (known === -1 ? position : known) + 1
    }
  }
  return order
}
