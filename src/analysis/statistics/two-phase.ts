import type { Estimate } from '../../core/agreement.ts'
import type { Rate } from '../../core/rate.ts'

/** A test's figures where it was checked on a random sample of those it calls positive, and one of those it calls negative. */
export interface TwoPhase {
  /** Share that the test calls positive. */
  readonly observed: Rate
  /** Share truly positive of those called positive. */
  readonly positives: Rate
  /** Share truly positive of those called negative. */
  readonly negatives: Rate
}

/**
 * The true share behind an apparent one, where the test's sensitivity and specificity are known: (p + Sp − 1) / (Se + Sp − 1)
 * (Rogan and Gladen 1978), held within 0 and 1. Undefined where Se + Sp ≤ 1: such a test says nothing.
 */
export function roganGladen(
  apparent: number,
  sensitivity: number,
  specificity: number,
): number | undefined {
  const informed = sensitivity + specificity - 1
  if (informed <= 0) return undefined
  return Math.min(1, Math.max(0, (apparent + specificity - 1) / informed))
}

/**
 * Sensitivity, the sample weighted by how many the test calls positive and negative; undefined where nothing was truly positive.
 * The 95 % interval combines the Wilson intervals of both samples by the ratio of the two (MOVER-R: Donner and Zou 2012), and
 * adds in squares what the interval of the test's own share makes of it.
 */
export function sensitivityOf({ observed, positives, negatives }: TwoPhase): Estimate | undefined {
  return shareOfPositive(observed, positives, negatives)
}

/** Specificity, likewise: the sensitivity for the contrary. */
export function specificityOf({ observed, positives, negatives }: TwoPhase): Estimate | undefined {
  return shareOfPositive(contrary(observed), contrary(negatives), contrary(positives))
}

/**
 * The true share: that of either sample, weighted by what the test says of the whole (Tenenbein 1970). It is what Rogan and
 * Gladen's formula gives for the weighted sensitivity and specificity. The 95 % interval puts the Wilson intervals of all three
 * shares together (MOVER: Zou and Donner 2008), so that it carries what is not known of the test and of the run.
 */
export function trueShare({ observed, positives, negatives }: TwoPhase): Estimate {
  const p = observed.value
  const value = p * positives.value + (1 - p) * negatives.value
  const slope = positives.value - negatives.value
  const { down, up } = sides(observed)
  const along = slope >= 0 ? { down, up } : { down: up, up: down }
  const [a, b] = [sides(positives), sides(negatives)]
  const spread = (side: 'down' | 'up'): number =>
    Math.hypot(p * a[side], (1 - p) * b[side], slope * along[side])
  return clamped(value, value - spread('down'), value + spread('up'))
}

/** The share on which test and truth are the same, with its interval as of `trueShare`. */
export function sameShare({ observed, positives, negatives }: TwoPhase): Estimate {
  return trueShare({ observed, positives, negatives: contrary(negatives) })
}

/** p·A / (p·A + (1 − p)·B), by the ratio of B to A. */
function shareOfPositive(observed: Rate, a: Rate, b: Rate): Estimate | undefined {
  const p = observed.value
  const share = (called: number, ratio: number): number => 1 / (1 + ((1 - called) / called) * ratio)
  if (p * a.value + (1 - p) * b.value <= 0) return undefined
  if (p === 0 || p === 1) return { value: p, low: p, high: p }
  const ratio = a.value === 0 ? Number.POSITIVE_INFINITY : b.value / a.value
  const value = share(p, ratio)
  const { low, high } = ratioInterval(b, a)
  const down = Math.hypot(value - share(p, high), value - share(observed.low, ratio))
  const up = Math.hypot(share(p, low) - value, share(observed.high, ratio) - value)
  return clamped(value, value - down, value + up)
}

/** The interval of the ratio of two independent shares, from their own intervals (Donner and Zou 2012, MOVER-R). */
function ratioInterval(top: Rate, bottom: Rate): { low: number; high: number } {
  const product = top.value * bottom.value
  const root = (t: number, b: number): number =>
    Math.sqrt(Math.max(0, product ** 2 - t * b * (2 * top.value - t) * (2 * bottom.value - b)))
  const bound = (t: number, b: number, sign: 1 | -1): number =>
    (product + sign * root(t, b)) / (b * (2 * bottom.value - b))
  const low =
    Math.abs(2 * bottom.value - bottom.high) < 1e-9
      ? // The limit of the formula where its denominator is nothing.
        (top.low * (2 * top.value - top.low)) / (2 * product || 1)
      : bound(top.low, bottom.high, -1)
  const high = bottom.low <= 0 ? Number.POSITIVE_INFINITY : bound(top.high, bottom.low, 1)
  return { low: Math.max(0, low), high }
}

/** How far an interval goes to either side. */
function sides({ value, low, high }: Rate): { down: number; up: number } {
  return { down: value - low, up: high - value }
}

function contrary({ hits, total, value, low, high }: Rate): Rate {
  return { hits: total - hits, total, value: 1 - value, low: 1 - high, high: 1 - low }
}

function clamped(value: number, low: number, high: number): Estimate {
  return { value, low: Math.max(0, Math.min(low, value)), high: Math.min(1, Math.max(high, value)) }
}
