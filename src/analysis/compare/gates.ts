import type { Comparison } from '../../core/comparison.ts'
import { AppError } from '../../core/errors.ts'
import { checkMet, type Found, type Gate, hold, readGate, type Unit } from '../gates/gate-form.ts'

/** Both arms count: what the deviation-free arm newly breaks is broken for everybody. Without pairs there is nothing to count. */
const FIGURES: Readonly<
  Record<string, { readonly unit: Unit; readonly of: (comparison: Comparison) => Found['value'] }>
> = {
  newlyBroken: {
    unit: 'count',
    of: ({ pairs }) => pairs && pairs.straying.newlyBroken + pairs.plain.newlyBroken,
  },
  newlyFixed: {
    unit: 'count',
    of: ({ pairs }) => pairs && pairs.straying.newlyFixed + pairs.plain.newlyFixed,
  },
  difference: { unit: 'share', of: (comparison) => counting(comparison)?.value },
  'difference.upper': { unit: 'share', of: (comparison) => counting(comparison)?.high },
}

/** A difference over no conversations is no difference: it must not let a change through. */
function counting({ a, b, difference, pairs }: Comparison): Comparison['difference'] | undefined {
  const counted = pairs
    ? pairs.straying.both +
      pairs.straying.neither +
      pairs.straying.newlyBroken +
      pairs.straying.newlyFixed
    : Math.min(a.failure.total, b.failure.total)
  return counted === 0 ? undefined : difference
}

/** Reads `newlyBroken<=0`, `difference.upper <= 2%`. Throws an `AppError` for anything else. */
export function parseComparisonGate(source: string): Gate {
  return readGate(FIGURES, source)
}

/** Throws an `AppError` naming every gate that a comparison does not meet. */
export function checkComparisonMet(gates: readonly Gate[], comparison: Comparison): void {
  checkMet(gates.map((gate) => hold(gate, { value: FIGURES[gate.figure]?.of(comparison) })))
}

/** Throws an `AppError` when more than a share of either run's straying conversations had to be excluded. */
export function checkComparable({ a, b }: Comparison, maxExcluded: number): void {
  for (const { runId, counts } of [a, b]) {
    const held = Object.values(counts).reduce((sum, count) => sum + count, 0)
    const share = counts.excluded / Math.max(1, held)
    if (share > maxExcluded)
      throw new AppError(
        'too_much_excluded',
        `${(share * 100).toFixed(1)} % of the conversations of ${runId} are excluded: the comparison says too little about the bots`,
        { hint: '`offscript analyze` names the reasons.' },
      )
  }
}
