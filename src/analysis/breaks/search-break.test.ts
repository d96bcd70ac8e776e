import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { searchBreak } from './search-break.ts'

/** One letter for each number of kept turns, from 0 on: `y` passes, `n` does not, `?` is open. */
const asked = (fates: string) => {
  const probes: number[] = []
  const ask = async (after: number): Promise<boolean | undefined> => {
    probes.push(after)
    return fates[after] === '?' ? undefined : fates[after] === 'y'
  }
  return { probes, found: searchBreak(fates.length - 1, ask) }
}

describe('the break by forking', () => {
  it.each([
    ['is the first turn after which nobody passes', 'yyynnnnn', { finding: 'located', turn: 3 }],
    ['may be the first turn', 'ynnn', { finding: 'located', turn: 1 }],
    ['may be the last turn', 'yyyn', { finding: 'located', turn: 3 }],
    ['may be the only turn', 'yn', { finding: 'located', turn: 1 }],
    ['is no turn where nobody passes from the start', 'nnnn', { finding: 'from_start' }],
    ['is no turn where one passes after the last', 'yyyy', { finding: 'never' }],
    ['is the last one where what was lost came back', 'yynnyynn', { finding: 'located', turn: 6 }],
    [
      'is found where nobody passes from the start, but later',
      'nnyynn',
      { finding: 'located', turn: 4 },
    ],
    ['is open where the start is', '?yyn', { finding: 'unsure' }],
    ['is open where a turn on the way is', 'yy?nn', { finding: 'unsure' }],
  ])('%s', async (_what, fates, expected) => {
    expect(await asked(fates).found).toEqual(expected)
  })

  property.prop([fc.integer({ min: 1, max: 60 }), fc.nat(59)])(
    'takes few questions, and none twice, where passing once means passing before',
    async (turns, at) => {
      const turn = (at % turns) + 1
      const { found, probes } = asked('y'.repeat(turn) + 'n'.repeat(turns + 1 - turn))
      expect(await found).toEqual({ finding: 'located', turn })
      expect(new Set(probes).size).toBe(probes.length)
      expect(probes.length).toBeLessThanOrEqual(4 + Math.ceil(Math.log2(turns)))
    },
  )

  property.prop([fc.string({ unit: fc.constantFrom('y', 'n'), minLength: 2, maxLength: 40 })])(
    'asks about each turn once at most, whatever the answers, and says a turn after which none passes',
    async (fates) => {
      const { found, probes } = asked(fates)
      const result = await found
      expect(new Set(probes).size).toBe(probes.length)
      if (result.finding !== 'located') return
      expect([fates[result.turn - 1], fates[result.turn]]).toEqual(['y', 'n'])
    },
  )
})
