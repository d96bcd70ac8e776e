import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { confidenceSequence, ENOUGH, pairEValue, rateEValue } from './e-values.ts'

describe('the evidence of pairs', () => {
  it.each([
    [0, 0, 1],
    [1, 0, 1],
    // 1 · 5 · 9 · 13 · 17 · 21 / (1 · 3 · 5 · 7 · 9 · 11): six that all go one way are the fewest that are enough.
    [6, 0, 221 / 11],
    [5, 0, 221 / 21],
    [3, 3, 2_025 / 10_395],
  ])('of %d one way and %d the other is %d', (oneWay, other, value) => {
    expect(pairEValue(oneWay, other)).toBeCloseTo(value, 9)
    expect(pairEValue(other, oneWay)).toBeCloseTo(value, 9)
  })

  // A fair game: what the next pair makes of it is, on average, what it was.
  property.prop([fc.nat(500), fc.nat(500)])('grows by no chance alone', (oneWay, other) => {
    const next = (pairEValue(oneWay + 1, other) + pairEValue(oneWay, other + 1)) / 2
    expect(next / pairEValue(oneWay, other)).toBeCloseTo(1, 9)
  })
})

describe('where a rate lies whenever one stops', () => {
  it('is anywhere before the first conversation', () => {
    expect(confidenceSequence(0, 0)).toEqual({ low: 0, high: 1 })
  })

  it('has its ends where the gambler would have won enough', () => {
    // None of 100: 1 / (101 · (1 − p)^100) = 20.
    const { low, high } = confidenceSequence(0, 100)
    expect(low).toBe(0)
    expect(high).toBeCloseTo(1 - (101 * ENOUGH) ** (-1 / 100), 9)
  })

  const seen = fc
    .integer({ min: 1, max: 20_000 })
    .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)))
  property.prop([seen])('holds what was seen, and mirrors', ([hits, total]) => {
    const { low, high } = confidenceSequence(hits, total)
    expect(0 <= low && low <= hits / total && hits / total <= high && high <= 1).toBe(true)
    const mirrored = confidenceSequence(total - hits, total)
    expect(mirrored.low).toBeCloseTo(1 - high, 9)
    if (low > 0) expect(rateEValue(hits, total, low)).toBeCloseTo(ENOUGH, 4)
  })
})
