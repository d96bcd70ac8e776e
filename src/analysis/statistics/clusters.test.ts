import { describe, expect, it } from 'vitest'
import { clusteringOf } from './clusters.ts'

const clusters = (sums: readonly number[], count: number): { sum: number; count: number }[] =>
  sums.map((sum) => ({ sum, count }))

describe('clusters', () => {
  it('in which all fare alike are worth about one conversation each', () => {
    const found = clusteringOf(clusters([10, 0, 10, 0, 10, 0, 10, 0, 10, 0], 10), 0.25)
    // Between clusters the variance is 10/9 of p(1-p)/10, ten times that of a hundred independent ones.
    expect(found?.designEffect).toBeCloseTo(100 / 9, 10)
    expect(found?.effective).toBeCloseTo(9 * (1.959964 / 2.262157) ** 2, 4)
  })

  it('that do not differ are worth what they hold, and never more', () => {
    expect(clusteringOf(clusters([5, 5, 5, 5, 5, 5], 10), 0.25)).toMatchObject({
      designEffect: 0,
      effective: 60,
    })
  })

  it.each([
    ['fewer than five', clusters([1, 2, 3, 4], 10), 0.2],
    ['all the same', clusters([0, 0, 0, 0, 0, 0], 10), 0],
    ['none', [], 0],
  ])('that are %s say nothing of how clusters differ', (_what, given, variance) => {
    expect(clusteringOf(given, variance)).toBeUndefined()
  })
})
