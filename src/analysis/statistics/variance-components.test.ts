import { describe, expect, it } from 'vitest'
import { createRandom, type Random } from '../../core/random.ts'
import { type Components, componentShares, componentsOf } from './variance-components.ts'

/** Near enough to normal: the sum of twelve uniform draws. */
const normal = (random: Random, variance: number): number =>
  (Array.from({ length: 12 }, () => random.next()).reduce((sum, one) => sum + one, 0) - 6) *
  Math.sqrt(variance)

/** Values with known components, users and repeats of unequal number. */
function drawn(key: string, { cell, user, rest }: Components, cells: number): number[][][] {
  const random = createRandom(key)
  return Array.from({ length: cells }, () => {
    const ofCell = normal(random, cell)
    return Array.from({ length: random.integer(2, 6) }, () => {
      const ofUser = normal(random, user)
      return Array.from(
        { length: random.integer(1, 4) },
        () => ofCell + ofUser + normal(random, rest),
      )
    })
  })
}

const PARTS = ['cell', 'user', 'rest'] as const

describe('variance components', () => {
  // Two cells of two users met twice: by hand, 4 users differ by 1 within each cell, the cells not at all.
  it('are those of a table done by hand', () => {
    const cells = [
      [
        [1, 1],
        [0, 0],
      ],
      [
        [1, 1],
        [0, 0],
      ],
    ]
    // MS within 0; MS users (4 · 2 · 0.25) / 2 = 1 = 2 σ²; MS cells 0.
    expect(componentsOf(cells)).toEqual({ cell: 0, user: 0.5, rest: 0 })
  })

  it.each<[string, number[][][], keyof Components]>([
    [
      'the same user fares otherwise each time',
      [
        [
          [0, 1],
          [1, 0],
        ],
        [
          [1, 0],
          [0, 1],
        ],
      ],
      'rest',
    ],
    [
      'whole cells fare alike',
      [
        [
          [1, 1],
          [1, 1],
        ],
        [
          [0, 0],
          [0, 0],
        ],
      ],
      'cell',
    ],
    [
      'each user fares alike, and no two',
      [
        [
          [1, 1],
          [0, 0],
        ],
        [
          [0, 0],
          [1, 1],
        ],
      ],
      'user',
    ],
  ])('are all of one kind where %s', (_what, cells, part) => {
    expect(componentShares(cells)?.[part].value).toBe(1)
  })

  it.each<[string, number[][][]]>([
    [
      'one cell',
      [
        [
          [0, 1],
          [1, 1],
        ],
      ],
    ],
    [
      'no user met twice',
      [
        [[0], [1]],
        [[1], [1]],
      ],
    ],
    ['no cell with two users', [[[0, 1]], [[1, 1]]]],
    ['nothing', []],
  ])('cannot be told from %s', (_what, cells) => {
    expect(componentsOf(cells)).toBeUndefined()
  })

  it('have no interval where cells are few', () => {
    expect(
      componentShares(drawn('few', { cell: 1, user: 1, rest: 1 }, 9))?.cell,
    ).not.toHaveProperty('low')
    expect(componentShares(drawn('few', { cell: 1, user: 1, rest: 1 }, 10))?.cell).toHaveProperty(
      'low',
    )
  })

  it('come out the same each time', () => {
    const cells = drawn('same', { cell: 1, user: 1, rest: 1 }, 30)
    expect(componentShares(cells)).toEqual(componentShares(cells))
  })
})

describe('known shares', () => {
  it.each<[Components]>([
    [{ cell: 0.5, user: 0.3, rest: 0.2 }],
    [{ cell: 0.1, user: 0.1, rest: 0.8 }],
    [{ cell: 0, user: 0.7, rest: 0.3 }],
    [{ cell: 0.8, user: 0.2, rest: 0 }],
  ])('%j are found on average', (truth) => {
    const runs = Array.from({ length: 200 }, (_, at) => componentsOf(drawn(`r${at}`, truth, 60)))
    for (const part of PARTS) {
      const mean = runs.reduce((sum, one) => sum + (one?.[part] ?? 0), 0) / runs.length
      expect(Math.abs(mean - truth[part])).toBeLessThan(0.025)
    }
  })

  it('lie within their intervals in about 95 of 100 runs', () => {
    const truth = { cell: 0.3, user: 0.4, rest: 0.3 }
    const found = Array.from({ length: 120 }, (_, at) =>
      componentShares(drawn(`c${at}`, truth, 80)),
    )
    for (const part of PARTS) {
      const covered = found.filter((one) => {
        const { low = 1, high = 0 } = one?.[part] ?? {}
        return low <= truth[part] && truth[part] <= high
      }).length
      expect(covered / found.length).toBeGreaterThan(0.9)
    }
  })
})
