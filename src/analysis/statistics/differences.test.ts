import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { type PairTable, pairedDifference, unpairedDifference } from './differences.ts'

const table = (both: number, onlyB: number, onlyA: number, neither: number): PairTable => ({
  both,
  onlyA,
  onlyB,
  neither,
})

describe('a difference of independent shares', () => {
  // Newcombe (1998), table II, method 10: 56/70 − 48/80, 9/10 − 3/10, 6/7 − 2/7, 5/56 − 0/29, 10/10 − 0/10.
  it.each([
    [48, 80, 56, 70, 0.0524, 0.3339],
    [3, 10, 9, 10, 0.1705, 0.809],
    [2, 7, 6, 7, 0.0582, 0.8062],
    [0, 29, 5, 56, -0.0381, 0.1926],
    [0, 10, 10, 10, 0.6075, 1],
  ])('from %d of %d to %d of %d is as published', (hitsA, totalA, hitsB, totalB, low, high) => {
    const found = unpairedDifference({ hits: hitsA, total: totalA }, { hits: hitsB, total: totalB })
    expect(found.value).toBeCloseTo(hitsB / totalB - hitsA / totalA, 12)
    expect(found.low).toBeCloseTo(low, 4)
    expect(found.high).toBeCloseTo(high, 4)
  })

  it('from nothing can be anything', () => {
    const none = { hits: 0, total: 0 }
    expect(unpairedDifference(none, { hits: 1, total: 9 })).toEqual({ value: 0, low: -1, high: 1 })
  })
})

describe('a difference over pairs', () => {
  // Newcombe (1998, on paired data), table III, method 10.
  it.each<[PairTable, number, number]>([
    [table(36, 12, 2, 0), 0.0569, 0.3404],
    [table(20, 12, 2, 16), 0.0562, 0.329],
    [table(0, 12, 2, 36), 0.0569, 0.3404],
  ])('of %j is as published', (given, low, high) => {
    const found = pairedDifference(given)
    expect(found.low).toBeCloseTo(low, 3)
    expect(found.high).toBeCloseTo(high, 3)
  })

  it('of no pairs can be anything', () => {
    expect(pairedDifference(table(0, 0, 0, 0))).toEqual({ value: 0, low: -1, high: 1 })
  })

  const tables = fc
    .tuple(fc.nat(50), fc.nat(50), fc.nat(50), fc.nat(50))
    .map((four) => table(...four))
  property.prop([tables])('lies within its bounds, and turns with its sides', (given) => {
    const { value, low, high } = pairedDifference(given)
    const turned = pairedDifference({ ...given, onlyA: given.onlyB, onlyB: given.onlyA })
    expect(-1 <= low && low <= value && value <= high && high <= 1).toBe(true)
    expect(turned.low).toBeCloseTo(-high, 10)
    expect(turned.high).toBeCloseTo(-low, 10)
  })

  it('is known less well where the pairs are worth fewer', () => {
    const given = table(20, 12, 2, 16)
    const [all, few] = [pairedDifference(given), pairedDifference(given, 10)]
    expect(few.value).toBe(all.value)
    expect(few.high - few.low).toBeGreaterThan(1.5 * (all.high - all.low))
  })
})
