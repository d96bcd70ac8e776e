import { describe, expect, it } from 'vitest'
import { falseDiscoveryRates } from './false-discovery.ts'

describe('false discovery rates', () => {
  it.each<[string, number[], number[]]>([
    ['of none are none', [], []],
    ['of one test are its own p', [0.04], [0.04]],
    // R: p.adjust(c(0.01, 0.02, 0.03, 0.04, 0.05), "BH")
    [
      'of an even ladder are all the same',
      [0.01, 0.02, 0.03, 0.04, 0.05],
      [0.05, 0.05, 0.05, 0.05, 0.05],
    ],
    // R: p.adjust(c(0.005, 0.9, 0.03, 0.2), "BH")
    ['keep the order given', [0.005, 0.9, 0.03, 0.2], [0.02, 0.9, 0.06, 0.2666666667]],
    ['never exceed 1', [1, 1], [1, 1]],
  ])('%s', (_what, given, expected) => {
    const found = falseDiscoveryRates(given)
    expect(found).toHaveLength(expected.length)
    for (const [at, value] of expected.entries()) expect(found[at]).toBeCloseTo(value, 9)
  })
})
