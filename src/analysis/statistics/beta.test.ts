import { expect, it } from 'vitest'
import { createRandom } from '../../core/random.ts'
import { drawBeta } from './beta.ts'

it.each([
  [1, 1],
  [2, 5],
  [30, 1],
  [31, 60],
  [200, 100],
])('draws from Beta(%i, %i) have its mean and variance', (a, b) => {
  const random = createRandom(`beta ${a} ${b}`)
  const draws = Array.from({ length: 20_000 }, () => drawBeta(random, a, b))
  const mean = draws.reduce((sum, one) => sum + one, 0) / draws.length
  const variance = draws.reduce((sum, one) => sum + (one - mean) ** 2, 0) / draws.length
  const expected = (a * b) / ((a + b) ** 2 * (a + b + 1))
  expect(mean).toBeCloseTo(a / (a + b), 2)
  expect(variance / expected).toBeGreaterThan(0.95)
  expect(variance / expected).toBeLessThan(1.05)
})
