import { describe, expect, test } from 'vitest'
import { type DefectShape, type Planted, planted } from './defect.ts'

const shape = { stage: 'any', step: 'word', symptom: '', exposedBy: [], operator: 'A1' } as const
const DEFECTS: readonly (DefectShape & { readonly id: 'lasting' | 'by_chance' })[] = [
  { ...shape, id: 'lasting' },
  { ...shape, id: 'by_chance', stochastic: true },
]

const struck = (
  on: readonly Planted<'lasting' | 'by_chance'>[],
  conversation: string,
): boolean[] => {
  const strikes = planted(DEFECTS, on, conversation)
  return Array.from({ length: 200 }, () => strikes('by_chance'))
}

describe('a planted fault', () => {
  test('strikes only where it is switched on', () => {
    const strikes = planted(DEFECTS, ['lasting'], 'c-1')
    expect([strikes('lasting'), strikes('by_chance')]).toEqual([true, false])
  })

  test('that is stochastic strikes again at the same chances of the same conversation', () => {
    const on = [{ id: 'by_chance', rate: 0.2 }] as const
    expect(struck(on, 'c-1')).toEqual(struck(on, 'c-1'))
    expect(struck(on, 'c-1')).not.toEqual(struck(on, 'c-2'))
  })

  test.each([0.01, 0.05, 0.2])('that is stochastic strikes at its rate of %d', (rate) => {
    const all = Array.from({ length: 100 }, (_, at) =>
      struck([{ id: 'by_chance', rate }], `c-${at}`),
    )
    const share = all.flat().filter(Boolean).length / 20_000
    expect(Math.abs(share - rate)).toBeLessThan(3 * Math.sqrt((rate * (1 - rate)) / 20_000))
  })

  test('that is stochastic strikes at 5 % where no rate is given', () => {
    expect(struck(['by_chance'], 'c-1')).toEqual(struck([{ id: 'by_chance', rate: 0.05 }], 'c-1'))
  })
})
