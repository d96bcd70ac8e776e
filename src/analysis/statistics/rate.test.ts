import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { rate } from './rate.ts'

describe('a rate', () => {
  // 81 of 263 and 15 of 148 as published by Newcombe (1998), to four digits.
  it.each([
    [3, 100, 0.01025, 0.08452],
    [0, 100, 0, 0.037],
    [0, 300, 0, 0.01264],
    [100, 100, 0.963, 1],
    [50, 100, 0.40383, 0.59617],
    [1, 1, 0.20654, 1],
    [0, 1, 0, 0.79346],
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
  ])('of %d in %d lies between %d and %d', (hits, total, low, high) => {
    const found = rate(hits, total)
    expect(found.value).toBe(hits / total)
    expect(found.low).toBeCloseTo(low, 4)
    expect(found.high).toBeCloseTo(high, 4)
  })

  it('of nothing can be anything', () => {
    expect(rate(0, 0)).toEqual({ hits: 0, total: 0, value: 0, low: 0, high: 1 })
  })

  const observed = fc
    .integer({ min: 1, max: 100_000 })
    .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)))

  property.prop([observed])('lies within its bounds, and these within 0 and 1', ([hits, total]) => {
    const { value, low, high } = rate(hits, total)
    expect(0 <= low && low <= value && value <= high && high <= 1).toBe(true)
    expect(high - low).toBeGreaterThan(0)
  })

  property.prop([observed])('is the mirror of the rate of the others', ([hits, total]) => {
    const [own, others] = [rate(hits, total), rate(total - hits, total)]
    expect(own.low).toBeCloseTo(1 - others.high, 10)
    expect(own.high).toBeCloseTo(1 - others.low, 10)
  })

  property.prop([observed])('is known better with more of the same', ([hits, total]) => {
    const [few, many] = [rate(hits, total), rate(hits * 4, total * 4)]
    expect(many.high - many.low).toBeLessThan(few.high - few.low)
  })
})
