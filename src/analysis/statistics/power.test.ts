import { describe, expect, it } from 'vitest'
import { mcNemarPower, pairedSize } from './power.ts'

describe("the exact McNemar test's power", () => {
  it('with six pairs that all differ one way is certainty', () => {
    expect(mcNemarPower(6, { onlyA: 1, onlyB: 0 })).toBeCloseTo(1, 9)
    expect(mcNemarPower(5, { onlyA: 1, onlyB: 0 })).toBe(0)
  })

  it('with six chances of one half is that of six heads', () => {
    expect(mcNemarPower(6, { onlyA: 0.5, onlyB: 0 })).toBeCloseTo(0.5 ** 6, 9)
  })

  it('is below the level where nothing differs, but for the side it counts', () => {
    // Only the majority side is counted, so that equals are found on that side in at most half of 5 %.
    expect(mcNemarPower(400, { onlyA: 0.1, onlyB: 0.1 })).toBeLessThanOrEqual(0.025)
  })
})

describe('the pairs needed', () => {
  it.each([
    [0.8, { onlyA: 0.17, onlyB: 0.12 }],
    [0.9, { onlyA: 0.1, onlyB: 0.02 }],
    [0.8, { onlyA: 0.03, onlyB: 0.05 }],
  ])('for power %d with %j give that power, and a tenth fewer do not', (power, churn) => {
    const pairs = pairedSize(churn, power)
    expect(mcNemarPower(pairs, churn)).toBeGreaterThanOrEqual(power)
    expect(mcNemarPower(Math.floor(pairs * 0.9), churn)).toBeLessThan(power)
  })

  it('are found at once where they are tens of thousands, close to the exact power', () => {
    expect(pairedSize({ onlyA: 0.2, onlyB: 0.195 }, 0.9) / 166_656).toBeCloseTo(1, 1)
  })
})
