import { normalQuantile } from './normal.ts'

/** From here on the normal quantile is right to three digits. */
const MANY = 1_000

/**
 * The quantile of Student's t with a whole number of degrees of freedom, from its exact distribution (Abramowitz and
 * Stegun 26.7.3 and 26.7.4). `p` from 0.5 to below 1, `freedom` at least 1.
 */
export function studentQuantile(p: number, freedom: number): number {
  if (freedom >= MANY) return normalQuantile(p)
  let [low, high] = [0, Math.PI / 2]
  // Halving the angle, not the quantile itself: the angle is bounded.
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2
    if (within(middle, freedom) < 2 * p - 1) low = middle
    else high = middle
  }
  return Math.sqrt(freedom) * Math.tan(low)
}

/** The chance of a t whose angle atan(t / sqrt(freedom)) is at most `angle` either way. */
function within(angle: number, freedom: number): number {
  const square = Math.cos(angle) ** 2
  const odd = freedom % 2 === 1
  let term = odd ? Math.cos(angle) : 1
  let sum = freedom === 1 ? 0 : term
  for (let k = odd ? 3 : 2; k <= freedom - 2; k += 2) {
    term *= ((k - 1) / k) * square
    sum += term
  }
  const inner = Math.sin(angle) * sum
  return odd ? (2 / Math.PI) * (angle + inner) : inner
}
