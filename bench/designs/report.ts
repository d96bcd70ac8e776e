import { quantile } from '../../src/analysis/statistics/quantile.ts'
import { percent } from '../figures.ts'

/** Conversations a side that one change needs to be found, by design. */
export interface Design {
  readonly name: string
  /** Failure rates before and after. */
  readonly a: number
  readonly b: number
  readonly unpaired: number
  readonly paired: number
  /** On average. */
  readonly sequential: number
}

/** The share of an unpaired design of fixed size that is to be enough. */
const AIM = 0.6
/** Changes are told apart by what an unpaired design needs for them. */
const SIZES: readonly (readonly [name: string, least: number, below: number])[] = [
  ['all changes', 0, Number.POSITIVE_INFINITY],
  ['large: unpaired, under 20 a side', 0, 20],
  ['middling: 20 to 99', 20, 100],
  ['small: 100 and more', 100, Number.POSITIVE_INFINITY],
]

/** A table, its head first. */
export function summaryOf(designs: readonly Design[]): string[][] {
  return [
    [
      'changes that differ (exact McNemar, 5 %)',
      'how many',
      'paired, fixed: all together',
      'paired, sequential: all together',
      'median change',
      '90th percentile',
      'at most 60 %',
    ],
    ...SIZES.map(([name, least, below]) =>
      rowOf(
        name,
        designs.filter(({ unpaired }) => unpaired >= least && unpaired < below),
      ),
    ),
  ]
}

function rowOf(name: string, designs: readonly Design[]): string[] {
  if (designs.length === 0) return [name, '0', '', '', '', '', '']
  const sum = (of: (design: Design) => number): number =>
    designs.reduce((total, one) => total + of(one), 0)
  const unpaired = sum((one) => one.unpaired)
  const shares = designs.map((one) => one.sequential / one.unpaired)
  return [
    name,
    String(designs.length),
    percent(sum(({ paired }) => paired) / unpaired),
    percent(sum(({ sequential }) => sequential) / unpaired),
    percent(quantile(shares, 0.5)),
    percent(quantile(shares, 0.9)),
    percent(shares.filter((one) => one <= AIM).length / shares.length),
  ]
}
