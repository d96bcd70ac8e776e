import { describe, expect, it } from 'vitest'
import { passAllOf } from './pass-all.ts'

type Cell = [failed: number, valid: number]
const passAll = (...given: readonly Cell[]): (readonly [number, number, number])[] =>
  passAllOf({
    cells: new Map([
      [
        'order',
        new Map(given.map(([failed, valid], at) => [`p${at}`, { failed, valid, completed: 0 }])),
      ],
    ]),
  }).map(({ k, value, cells }) => [k, Number(value.toFixed(6)), cells] as const)

describe('pass^k', () => {
  it.each<[string, Cell[], (readonly [number, number, number])[]]>([
    [
      'of a cell that always passes is 1',
      [[0, 8]],
      [
        [1, 1, 1],
        [4, 1, 1],
        [8, 1, 1],
      ],
    ],
    // C(6, 4) / C(8, 4) = 15 / 70.
    [
      'of two failures in eight falls with k',
      [[2, 8]],
      [
        [1, 0.75, 1],
        [4, 0.214286, 1],
        [8, 0, 1],
      ],
    ],
    [
      'is the mean over cells',
      [
        [0, 4],
        [4, 4],
      ],
      [
        [1, 0.5, 2],
        [4, 0.5, 2],
      ],
    ],
    [
      'leaves out cells with fewer repeats',
      [
        [0, 4],
        [1, 2],
      ],
      [
        [1, 0.75, 2],
        [4, 1, 1],
      ],
    ],
    ['of no conversation that counts is not told', [[0, 0]], []],
  ])('%s', (_what, cells, expected) => {
    expect(passAll(...cells)).toEqual(expected)
  })
})
