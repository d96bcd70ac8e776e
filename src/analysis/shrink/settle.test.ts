import { describe, expect, it } from 'vitest'
import { HOLDS, holdsToSettle, NEEDED, settled } from './settle.ts'

describe('the holds of a candidate', () => {
  it.each([
    [0, 0, undefined, 2],
    [1, 0, undefined, 2],
    [2, 0, undefined, 2],
    [3, 0, undefined, 1],
    [3, 1, undefined, 1],
    [0, 1, undefined, 1],
    [4, 0, true, 0],
    [4, 1, true, 0],
    [0, 2, false, 0],
    [3, 2, false, 0],
  ])('of which %i failed in the same way and %i did not: %s, with %i more to hold', (...row) => {
    const [same, other, verdict, more] = row
    expect(settled({ same, other })).toBe(verdict)
    if (verdict === undefined) expect(holdsToSettle({ same, other })).toBe(more)
  })

  it('are never more than five, and none is held in vain: any sequence is settled by then', () => {
    for (let bits = 0; bits < 2 ** HOLDS; bits += 1) {
      const tally = { same: 0, other: 0 }
      let held = 0
      while (settled(tally) === undefined) {
        const batch = holdsToSettle(tally)
        expect(batch).toBeGreaterThan(0)
        for (let at = 0; at < batch; at += 1, held += 1)
          tally[(bits >> held) & 1 ? 'same' : 'other'] += 1
      }
      expect(held).toBeLessThanOrEqual(HOLDS)
      const all = Array.from({ length: HOLDS }, (_, at) => (bits >> at) & 1)
      const same = all.reduce((sum, bit) => sum + bit, 0)
      expect(settled(tally)).toBe(same >= NEEDED)
    }
  })
})
