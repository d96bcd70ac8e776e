import { describe, expect, it } from 'vitest'
import { createRandom, type Random } from '../../core/random.ts'
import { cohensKappa } from './kappa.ts'

const transposed = (table: readonly (readonly number[])[]) =>
  table.map((_, at) => table.map((row) => row[at] ?? 0))

describe("Cohen's kappa", () => {
  // Cohen 1960, table 1; Fleiss 1981, table 13.1 (its standard error is printed as 0.087, from rounded figures).
  it.each<[string, number[][], number]>([
    [
      'as Cohen computed it',
      [
        [88, 10, 2],
        [14, 40, 6],
        [18, 10, 12],
      ],
      0.492,
    ],
    [
      "of Fleiss's 100 diagnoses",
      [
        [75, 1, 4],
        [5, 4, 1],
        [0, 0, 10],
      ],
      0.676,
    ],
    [
      'of 50 grants',
      [
        [20, 5],
        [10, 15],
      ],
      0.4,
    ],
    [
      'of even raters that say yes alike',
      [
        [45, 15],
        [25, 15],
      ],
      0.1304,
    ],
    [
      'of raters that say yes unlike',
      [
        [25, 35],
        [5, 35],
      ],
      0.2593,
    ],
    [
      'of perfect agreement',
      [
        [7, 0],
        [0, 9],
      ],
      1,
    ],
    [
      'of perfect disagreement between even raters',
      [
        [0, 8],
        [8, 0],
      ],
      -1,
    ],
    [
      'of no more than chance',
      [
        [16, 24],
        [24, 36],
      ],
      0,
    ],
  ])('%s', (_what, table, value) => {
    expect(cohensKappa(table)?.value).toBeCloseTo(value, 3)
    expect(cohensKappa(transposed(table))).toEqual({
      value: expect.closeTo(value, 3),
      low: expect.closeTo(cohensKappa(table)?.low ?? Number.NaN, 10),
      high: expect.closeTo(cohensKappa(table)?.high ?? Number.NaN, 10),
    })
  })

  it("has the interval of Fleiss's standard error", () => {
    const { value, low, high } = cohensKappa([
      [75, 1, 4],
      [5, 4, 1],
      [0, 0, 10],
    ]) ?? {
      value: 0,
      low: 0,
      high: 0,
    }
    expect(Math.abs((value - low) / 1.96 - 0.087)).toBeLessThan(0.001)
    expect(Math.abs((high - value) / 1.96 - 0.087)).toBeLessThan(0.001)
  })

  it('of perfect agreement on few is not certain', () => {
    const few = cohensKappa([
      [4, 0],
      [0, 4],
    ])
    const many = cohensKappa([
      [400, 0],
      [0, 400],
    ])
    expect(few?.low).toBeLessThan(0.5)
    expect(few?.high).toBe(1)
    expect(many?.low).toBeGreaterThan(0.97)
  })

  it.each<[string, number[][]]>([
    [
      'of nothing',
      [
        [0, 0],
        [0, 0],
      ],
    ],
    [
      'where both always say the same one thing',
      [
        [9, 0],
        [0, 0],
      ],
    ],
  ])('%s is not defined', (_what, table) => {
    expect(cohensKappa(table)).toBeUndefined()
  })

  it.each([50, 200])('covers the truth near 95 percent of the time with %i pairs', (n) => {
    const random = createRandom(`kappa ${n}`)
    let covered = 0
    const DRAWS = 3_000
    for (let draw = 0; draw < DRAWS; draw += 1) {
      const truth = anyTable(random)
      const kappa = cohensKappa(truth)?.value ?? 0
      const seen = cohensKappa(drawFrom(random, truth, n))
      if (!seen || (seen.low <= kappa && kappa <= seen.high)) covered += 1
    }
    expect(covered / DRAWS).toBeGreaterThan(0.925)
    expect(covered / DRAWS).toBeLessThan(0.975)
  })
})

/** Two judges who agree on more than half, over two to four words. */
function anyTable(random: Random): number[][] {
  const size = random.integer(2, 4)
  const same = 0.5 + random.next() * 0.4
  const weights = Array.from({ length: size }, () => 0.2 + random.next())
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const shares = weights.map((weight) => weight / sum)
  return shares.map((row, at) =>
    shares.map((column, other) => (1 - same) * row * column + (at === other ? same * row : 0)),
  )
}

function drawFrom(random: Random, truth: readonly (readonly number[])[], n: number): number[][] {
  const seen = truth.map((row) => row.map(() => 0))
  for (let pair = 0; pair < n; pair += 1) {
    let left = random.next()
    place: for (const [at, row] of truth.entries())
      for (const [other, share] of row.entries()) {
        left -= share
        const into = seen[at]
        if (left > 0 || !into) continue
        into[other] = (into[other] ?? 0) + 1
        break place
      }
  }
  return seen
}
