import { describe, expect, it } from 'vitest'
import { quantile } from './quantile.ts'

describe('a quantile', () => {
  it.each<[string, number[], number, number]>([
    ['of nothing', [], 0.5, 0],
    ['of one', [7], 0.95, 7],
    ['in the middle of an odd number', [1, 2, 9], 0.5, 2],
    ['in the middle of an even number', [1, 2, 4, 9], 0.5, 3],
    ['between two', [0, 10], 0.95, 9.5],
    ['at the ends', [3, 5, 8], 1, 8],
  ])('%s', (_what, sorted, q, found) => {
    expect(quantile(sorted, q)).toBeCloseTo(found, 10)
  })
})
