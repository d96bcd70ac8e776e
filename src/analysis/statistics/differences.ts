import type { Count } from './exact-tests.ts'
import { wilson } from './rate.ts'

/** A difference of two shares, −1 to 1, with its 95 % interval. */
export interface Difference {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** How many pairs fared how: failed on both sides, only in A, only in B, on neither. */
export interface PairTable {
  readonly both: number
  readonly onlyA: number
  readonly onlyB: number
  readonly neither: number
}

const ALL: Difference = { value: 0, low: -1, high: 1 }

/**
 * Share of B minus share of A over independent conversations: Newcombe's hybrid score interval (1998, Statistics in
 * Medicine 17:873, method 10). All of [−1, 1] where a side has none.
 */
export function unpairedDifference(a: Count, b: Count): Difference {
  if (a.total === 0 || b.total === 0) return ALL
  return combined({ share: a.hits / a.total, n: a.total }, { share: b.hits / b.total, n: b.total })
}

/**
 * Share of B minus share of A over pairs: Newcombe's hybrid score interval for pairs (1998, Statistics in Medicine
 * 17:2635, method 10). `effective` is the number of pairs that those seen are worth where they are alike in clusters, at
 * most as many as they are. All of [−1, 1] without pairs.
 */
export function pairedDifference(table: PairTable, effective = pairsOf(table)): Difference {
  const pairs = pairsOf(table)
  if (pairs === 0) return ALL
  const { both, onlyA, onlyB } = table
  const correlation = correlationOf(table, effective / pairs)
  return combined(
    { share: (both + onlyA) / pairs, n: effective },
    { share: (both + onlyB) / pairs, n: effective },
    correlation,
  )
}

/** How many pairs a table holds. */
export function pairsOf({ both, onlyA, onlyB, neither }: PairTable): number {
  return both + onlyA + onlyB + neither
}

interface Seen {
  readonly share: number
  readonly n: number
}

/** The distances from each share to its Wilson limits, squared and added, less what the two have in common. */
function combined(a: Seen, b: Seen, correlation = 0): Difference {
  const [inA, inB] = [wilson(a.share, a.n), wilson(b.share, b.n)]
  const distance = (ofB: number, ofA: number): number =>
    Math.sqrt(Math.max(0, ofB ** 2 - 2 * correlation * ofB * ofA + ofA ** 2))
  const value = b.share - a.share
  return {
    value,
    low: Math.max(-1, value - distance(b.share - inB.low, inA.high - a.share)),
    high: Math.min(1, value + distance(inB.high - b.share, a.share - inA.low)),
  }
}

/** The correlation of the two sides, held back by Newcombe's correction: a little of it in a small table is chance. */
function correlationOf({ both, onlyA, onlyB, neither }: PairTable, scale: number): number {
  const margins = (both + onlyA) * (onlyB + neither) * (both + onlyB) * (onlyA + neither)
  if (margins === 0) return 0
  const n = (both + onlyA + onlyB + neither) * scale
  const together = (both * neither - onlyA * onlyB) * scale ** 2
  const corrected = together > 0 ? Math.max(0, together - n / 2) : together
  return corrected / (Math.sqrt(margins) * scale ** 2)
}
