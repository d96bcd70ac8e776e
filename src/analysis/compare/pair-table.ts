import type { PairReport } from '../../core/comparison.ts'
import type { PairTable } from '../statistics/differences.ts'
import { exactMcNemar } from '../statistics/exact-tests.ts'
import type { Fate, Pair } from './fate.ts'
import type { Pairing } from './pairing.ts'

/** Counts pairs by what befell each side; by default, whether it failed. */
export function tableOf(
  pairs: readonly Pair[],
  befell: (fate: Fate) => boolean = ({ failed }) => failed,
): PairTable {
  const table = { both: 0, onlyA: 0, onlyB: 0, neither: 0 }
  for (const { a, b } of pairs) {
    if (befell(a)) table[befell(b) ? 'both' : 'onlyA'] += 1
    else table[befell(b) ? 'onlyB' : 'neither'] += 1
  }
  return table
}

export function pairReport({ pairs, leftOut }: Pairing): PairReport {
  const { both, onlyA, onlyB, neither } = tableOf(pairs)
  return {
    both,
    newlyFixed: onlyA,
    newlyBroken: onlyB,
    neither,
    p: exactMcNemar(onlyA, onlyB),
    leftOut: [...leftOut],
  }
}
