import { describe, expect, it } from 'vitest'
import { createRandom } from '../../core/random.ts'
import { adjustedRand } from './adjusted-rand.ts'

describe('the adjusted Rand index', () => {
  it.each([
    ['the same groups under other names', [1, 1, 2, 2], ['b', 'b', 'a', 'a'], 1],
    ['one thing in another group', [0, 0, 1, 1], [0, 0, 1, 2], 0.5714285714],
    ['a group cut in two and mixed', [0, 0, 1, 2], [0, 0, 1, 1], 0.5714285714],
    ['groups across each other', [0, 0, 1, 1], [0, 1, 0, 1], -0.5],
    ['everything in one against each alone', [0, 0, 0, 0], [0, 1, 2, 3], 0],
    ['all in one group on both sides', [0, 0, 0], [1, 1, 1], 1],
    ['nothing at all', [], [], 1],
  ])('of %s is the published value', (_what, one, other, expected) => {
    expect(adjustedRand<unknown, unknown>(one, other)).toBeCloseTo(expected, 9)
  })

  it('is nought on average for a grouping drawn by chance', () => {
    const random = createRandom('chance')
    const draw = (): number[] => Array.from({ length: 60 }, () => random.integer(1, 4))
    const values = Array.from({ length: 300 }, () => adjustedRand(draw(), draw()))
    expect(Math.abs(values.reduce((sum, value) => sum + value, 0) / 300)).toBeLessThan(0.01)
  })

  it('refuses groupings of different things', () => {
    expect(() => adjustedRand([1], [1, 2])).toThrow(RangeError)
  })
})
