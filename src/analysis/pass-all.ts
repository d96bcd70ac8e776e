import type { PassAll } from '../core/analysis.ts'
import { logChoose } from './statistics/log-factorial.ts'
import type { Count, Tallies } from './tallies.ts'

/** Numbers of repeats that are asked to pass all. */
const KS = [1, 4, 8] as const

/** pass^k of each scenario, as far as its cells have k repeats that count. */
export function passAllOf({ cells }: Pick<Tallies, 'cells'>): PassAll[] {
  return [...cells]
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .flatMap(([scenario, personas]) =>
      KS.flatMap((k) => {
        const enough = [...personas.values()].filter(({ valid }) => valid >= k)
        if (enough.length === 0) return []
        const sum = enough.reduce((total, cell) => total + chanceOf(k, cell), 0)
        return [{ scenario, k, value: sum / enough.length, cells: enough.length }]
      }),
    )
}

/** The chance that k repeats drawn from those held all passed: C(passed, k) / C(held, k), unbiased (Yao et al. 2024, tau-bench). */
function chanceOf(k: number, { failed, valid }: Count): number {
  return Math.exp(logChoose(valid - failed, k) - logChoose(valid, k))
}
