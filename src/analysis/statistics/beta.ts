import type { Random } from '../../core/random.ts'

/** A draw from Beta(a, b) for whole a and b of at least 1: G(a) / (G(a) + G(b)), G being gamma variates (Devroye 1986, IX.4). */
export function drawBeta(random: Random, a: number, b: number): number {
  const one = drawGamma(random, a)
  return one / (one + drawGamma(random, b))
}

/** Above this shape the cube of a normal variate is as good and needs two draws only (Wilson and Hilferty 1931). */
const LARGE = 30

/** A gamma variate of a whole shape: a sum of exponential ones. */
function drawGamma(random: Random, shape: number): number {
  if (shape > LARGE) {
    const ninth = 1 / (9 * shape)
    return shape * Math.max(1e-9, 1 - ninth + normal(random) * Math.sqrt(ninth)) ** 3
  }
  let sum = 0
  for (let at = 0; at < shape; at += 1) sum -= Math.log(1 - random.next())
  return Math.max(sum, Number.MIN_VALUE)
}

/** Box and Muller 1958. */
function normal(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random.next()))
  return radius * Math.cos(2 * Math.PI * random.next())
}
