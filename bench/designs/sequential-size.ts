import { ENOUGH, pairEValue } from '../../src/analysis/statistics/e-values.ts'
import { createRandom } from '../../src/core/random.ts'
import type { FoundChange } from './changes.ts'

/** Simulated sequences for each change, and pairs of one at most. */
const SEQUENCES = 5_000
const MOST = 20_000

/** Pairs drawn on average, given so many at most that the difference is found with this power. */
export function sequentialSize(
  { name, onlyA, onlyB }: Pick<FoundChange, 'name' | 'onlyA' | 'onlyB'>,
  power: number,
): number {
  const random = createRandom(name)
  const stops = Array.from({ length: SEQUENCES }, () => {
    let [broken, fixed] = [0, 0]
    for (let pair = 1; pair < MOST; pair += 1) {
      const draw = random.next()
      if (draw >= onlyA + onlyB) continue
      if (draw < onlyA) fixed += 1
      else broken += 1
      if (pairEValue(broken, fixed) >= ENOUGH) return pair
    }
    return MOST
  }).sort((x, y) => x - y)
  const most = stops[Math.ceil(SEQUENCES * power) - 1] ?? MOST
  return stops.reduce((sum, stop) => sum + Math.min(stop, most), 0) / SEQUENCES
}
