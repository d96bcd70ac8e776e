import { describe, expect, it } from 'vitest'
import { brokenAt, summary, times } from '../sample.case.ts'
import { cellHeat } from './cell-heat.ts'
import { playedHeat } from './played-heat.ts'

describe('persona × scenario', () => {
  const map = cellHeat([
    ...times(20, () => brokenAt('size')),
    ...times(20, () => summary()),
    ...times(29, () => summary({}, { persona: 'bob', scenario: 'return' })),
    summary({}, { arm: 'plain', persona: 'plain-only' }),
    summary({ label: 'excluded' }, { persona: 'excluded-only' }),
  ])

  it('counts passed and failed conversations of the straying arm', () => {
    expect(map.rows).toEqual(['anna', 'bob'])
    expect(map.columns).toEqual(['order', 'return'])
    expect(
      map.cells.map(({ row, column, failure }) => [row, column, failure.hits, failure.total]),
    ).toEqual([
      ['anna', 'order', 20, 40],
      ['bob', 'return', 0, 29],
    ])
  })

  it('says where there are too few to be read', () => {
    expect(map.cells.map(({ tooFew }) => tooFew)).toEqual([false, true])
  })

  it('gives each cell its interval', () => {
    const [cell] = map.cells
    expect(cell?.failure.low).toBeCloseTo(0.352, 4)
    expect(cell?.failure.high).toBeCloseTo(0.648, 4)
  })
})

describe('behaviour × stage', () => {
  const map = playedHeat(
    [
      { behaviour: 'thanks', stage: 'done', failed: 0, total: 3 },
      { behaviour: 'clarify', stage: 'size', failed: 10, total: 30 },
      { behaviour: 'clarify', failed: 1, total: 2 },
      { behaviour: 'clarify', stage: 'greet', failed: 0, total: 31 },
    ],
    ['greet', 'size', 'pay'],
  )

  it('has stages in the order of the journey, strange ones last', () => {
    expect(map.columns).toEqual(['greet', 'size', 'done', 'unknown'])
  })

  it('has the behaviour that was played most first', () => {
    expect(map.rows).toEqual(['clarify', 'thanks'])
  })

  it('leaves pairs that never met without a cell, and says where there are too few', () => {
    expect(map.cells.map(({ row, column, tooFew }) => [row, column, tooFew])).toEqual([
      ['thanks', 'done', true],
      ['clarify', 'size', false],
      ['clarify', 'unknown', true],
      ['clarify', 'greet', false],
    ])
  })
})
