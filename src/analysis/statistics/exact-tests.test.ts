import { fc, test as property } from '@fast-check/vitest'
import binomialTest from '@stdlib/stats-binomial-test'
import { describe, expect, it } from 'vitest'
import { exactMcNemar, fisherExact } from './exact-tests.ts'

describe("McNemar's exact test", () => {
  it.each([
    ['nothing where none disagree', 0, 0, 1],
    ['nothing where they disagree evenly', 7, 7, 1],
    ['five against none not yet', 5, 0, 0.0625],
    ['six against none', 6, 0, 0.03125],
    ['two against ten', 2, 10, 0.03857421875],
    ['the same the other way', 10, 2, 0.03857421875],
  ])('shows %s', (_what, oneWay, other, p) => {
    expect(exactMcNemar(oneWay, other)).toBeCloseTo(p, 12)
  })

  property.prop([fc.nat(400), fc.nat(400)])(
    'is the binomial test of one half, as a library has it',
    (oneWay, other) => {
      fc.pre(oneWay + other > 0)
      const { pValue } = binomialTest(oneWay, oneWay + other)
      expect(exactMcNemar(oneWay, other)).toBeCloseTo(pValue, 9)
    },
  )
})

describe("Fisher's exact test", () => {
  it.each([
    // The lady tasting tea, and a table of the R manual.
    ['three of four cups', [3, 4, 1, 4], 0.4857142857],
    ['all cups', [4, 4, 0, 4], 0.0285714286],
    ['eight of ten against one of six', [8, 10, 1, 6], 0.034965035],
    ['nothing between equals', [5, 50, 5, 50], 1],
    ['nothing where a side is empty', [0, 0, 5, 50], 1],
  ])('of %s', (_what, [hitsA = 0, totalA = 0, hitsB = 0, totalB = 0], p) => {
    const [a, b] = [
      { hits: hitsA, total: totalA },
      { hits: hitsB, total: totalB },
    ]
    expect(fisherExact(a, b)).toBeCloseTo(p, 9)
    expect(fisherExact(b, a)).toBeCloseTo(p, 9)
  })

  it('is quick on tens of thousands', () => {
    expect(
      fisherExact({ hits: 10_000, total: 50_000 }, { hits: 10_600, total: 50_000 }),
    ).toBeLessThan(0.001)
  })
})
