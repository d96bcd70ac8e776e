import { describe, expect, it } from 'vitest'
import { createRandom, type Random } from '../../core/random.ts'
import { clusteringOf } from './clusters.ts'
import { type PairTable, pairedDifference, unpairedDifference } from './differences.ts'
import { ENOUGH, pairEValue, rateEValue } from './e-values.ts'
import { exactMcNemar } from './exact-tests.ts'
import { unpairedSize } from './power.ts'
import { rate, wilson } from './rate.ts'

/**
 * The statistics held against known truths, with seeded draws. Coverage is that of an average over truths: for counted
 * things no interval covers each single one in exactly 95 % (Agresti and Coull 1998).
 */
const DRAWS = 20_000
const SIZES = [10, 20, 50, 200, 1_000]

const inBand = (covered: number): void => {
  expect(covered).toBeGreaterThanOrEqual(0.935)
  expect(covered).toBeLessThanOrEqual(0.965)
}
const shareOf = (draws: number, happens: () => boolean): number => {
  let count = 0
  for (let draw = 0; draw < draws; draw += 1) if (happens()) count += 1
  return count / draws
}
const hold = ({ low, high }: { low: number; high: number }, truth: number): boolean =>
  low <= truth && truth <= high

/** How many of `n` happen. */
function count(random: Random, n: number, p: number): number {
  let hits = 0
  for (let one = 0; one < n; one += 1) if (random.next() < p) hits += 1
  return hits
}

/** Four shares that add up to 1, all such as likely. */
function anyTable(random: Random): readonly [number, number, number, number] {
  const [a = 0, b = 0, c = 0] = [random.next(), random.next(), random.next()].sort((x, y) => x - y)
  return [a, b - a, c - b, 1 - c]
}

function pairsFrom(
  random: Random,
  n: number,
  [both, onlyA, onlyB]: readonly [number, number, number, number],
): PairTable {
  const table = { both: 0, onlyA: 0, onlyB: 0, neither: 0 }
  for (let pair = 0; pair < n; pair += 1) {
    const draw = random.next()
    if (draw < both) table.both += 1
    else if (draw < both + onlyA) table.onlyA += 1
    else if (draw < both + onlyA + onlyB) table.onlyB += 1
    else table.neither += 1
  }
  return table
}

describe.each(SIZES)(
  'of %d conversations, intervals of 95 percent cover the truth in 93.5 to 96.5',
  (n) => {
    const draws = n > 200 ? DRAWS / 4 : DRAWS
    it('for a rate', () => {
      const random = createRandom(`rate ${n}`)
      inBand(
        shareOf(draws, () => {
          const p = random.next()
          return hold(rate(count(random, n, p), n), p)
        }),
      )
    })

    it('for a difference of independent runs', () => {
      const random = createRandom(`unpaired ${n}`)
      inBand(
        shareOf(draws, () => {
          const [a, b] = [random.next(), random.next()]
          const sides = [a, b].map((p) => ({ hits: count(random, n, p), total: n }))
          const [sideA = { hits: 0, total: 0 }, sideB = { hits: 0, total: 0 }] = sides
          return hold(unpairedDifference(sideA, sideB), b - a)
        }),
      )
    })

    it('for a difference over pairs', () => {
      const random = createRandom(`paired ${n}`)
      inBand(
        shareOf(draws, () => {
          const shares = anyTable(random)
          return hold(pairedDifference(pairsFrom(random, n, shares)), shares[2] - shares[1])
        }),
      )
    })
  },
)

/** A draw of Beta(a, b) for small whole a and b: the a-th least of a + b − 1 uniform ones. */
function beta(random: Random, a: number, b: number): number {
  const draws = Array.from({ length: a + b - 1 }, () => random.next()).sort((x, y) => x - y)
  return draws[a - 1] ?? 0
}

describe.each([10, 20])('over %d scenarios that differ, 30 conversations each', (scenarios) => {
  const perScenario = 30
  const draw = (random: Random): { clusters: { sum: number; count: number }[]; truth: number } => {
    // Scenarios fail at Beta(a, b): between 3 in 10 and 7 in 10 on average, an intraclass correlation of 1 / 11.
    const a = random.integer(3, 7)
    const clusters = Array.from({ length: scenarios }, () => ({
      sum: count(random, perScenario, beta(random, a, 10 - a)),
      count: perScenario,
    }))
    return { clusters, truth: a / 10 }
  }
  const total = scenarios * perScenario
  const shareIn = (clusters: readonly { sum: number }[]): number =>
    clusters.reduce((sum, one) => sum + one.sum, 0) / total

  it('the interval for other scenarios covers the truth in 93.5 to 96.5 %', () => {
    const random = createRandom(`clustered ${scenarios}`)
    inBand(
      shareOf(4_000, () => {
        const { clusters, truth } = draw(random)
        const share = shareIn(clusters)
        const found = clusteringOf(clusters, share * (1 - share))
        return found !== undefined && hold(wilson(share, found.effective), truth)
      }),
    )
  })

  it('one that takes conversations for independent does not', () => {
    const random = createRandom(`naive ${scenarios}`)
    const covered = shareOf(2_000, () => {
      const { clusters, truth } = draw(random)
      return hold(wilson(shareIn(clusters), total), truth)
    })
    expect(covered).toBeLessThan(0.8)
  })
})

describe('clean against clean, looking after every conversation', () => {
  const LOOKS = 1_000
  /** Whether an alarm is ever raised while pairs come in that fare otherwise either way alike. */
  const alarmed = (
    random: Random,
    churn: number,
    alarm: (k: number, m: number) => boolean,
  ): boolean => {
    let [broken, fixed] = [0, 0]
    for (let look = 0; look < LOOKS; look += 1) {
      const draw = random.next()
      if (draw >= churn) continue
      if (draw < churn / 2) broken += 1
      else fixed += 1
      if (alarm(broken, fixed)) return true
    }
    return false
  }

  it.each([0.02, 0.1, 0.4])(
    'at a churn of %d the e-value raises a false alarm in at most one of twenty',
    (churn) => {
      const random = createRandom(`peek ${churn}`)
      const alarms = shareOf(4_000, () =>
        alarmed(random, churn, (k, m) => pairEValue(k, m) >= ENOUGH),
      )
      expect(alarms).toBeLessThanOrEqual(0.05)
    },
  )

  it('a test for a fixed number, looked at as often, raises it far more often', () => {
    const random = createRandom('peek at p')
    const alarms = shareOf(500, () => alarmed(random, 0.1, (k, m) => exactMcNemar(k, m) < 0.05))
    expect(alarms).toBeGreaterThan(0.12)
  })

  it('in rounds over cells that change in opposite ways, the e-value raises it in at most 5 %', () => {
    const random = createRandom('cells')
    // Four cells of which one gets worse, one better by as much, and two only churn: no difference overall.
    const cells = [
      [0.5, 0],
      [0, 0.5],
      [0.1, 0.1],
      [0.05, 0.05],
    ] as const
    const round = (): readonly [number, number] => {
      const draws = cells.map(([breaks, fixes]) => {
        const draw = random.next()
        return draw < breaks ? 1 : draw < breaks + fixes ? -1 : 0
      })
      return [draws.filter((one) => one > 0).length, draws.filter((one) => one < 0).length]
    }
    const alarms = shareOf(4_000, () => {
      let [broken, fixed] = [0, 0]
      for (let held = 0; held < 100; held += 1) {
        const [breaks, fixes] = round()
        broken += breaks
        fixed += fixes
        if (pairEValue(broken, fixed) >= ENOUGH) return true
      }
      return false
    })
    expect(alarms).toBeLessThanOrEqual(0.05)
  })

  it.each([0.02, 0.2, 0.5])(
    'a rate of %d leaves its confidence sequence in at most one of twenty',
    (p) => {
      const random = createRandom(`sequence ${p}`)
      const missed = shareOf(2_000, () => {
        let hits = 0
        for (let total = 1; total <= 1_000; total += 1) {
          if (random.next() < p) hits += 1
          if (rateEValue(hits, total, p) >= ENOUGH) return true
        }
        return false
      })
      expect(missed).toBeLessThanOrEqual(0.05)
    },
  )
})

describe('paired and sequential, against unpaired and fixed, at a power of 80 %', () => {
  /** Pairs a sequential design draws on average, when it is given so many at most that it finds the difference in 80 %. */
  const needed = (shares: readonly [number, number, number, number], random: Random): number => {
    // With fewer the ratio moves by two points from one seed to the next.
    const stops = Array.from({ length: 5_000 }, () => {
      let [broken, fixed] = [0, 0]
      for (let pair = 1; pair <= 5_000; pair += 1) {
        const draw = random.next()
        if (draw < shares[1]) fixed += 1
        else if (draw < shares[1] + shares[2]) broken += 1
        if (pairEValue(broken, fixed) >= ENOUGH) return pair
      }
      return 5_000
    }).sort((x, y) => x - y)
    const most = stops[Math.floor(stops.length * 0.8)] ?? 5_000
    return stops.reduce((sum, stop) => sum + Math.min(stop, most), 0) / stops.length
  }

  // Shares of pairs: failed on both sides, only in A, only in B, on neither.
  it.each<[string, readonly [number, number, number, number]]>([
    ['20 % become 15 % with some churn', [0.1, 0.1, 0.05, 0.75]],
    ['20 % become 15 % with little churn', [0.14, 0.06, 0.01, 0.79]],
    ['5 % become 10 % with little churn', [0.045, 0.005, 0.055, 0.895]],
    ['none become 3 %', [0, 0, 0.03, 0.97]],
  ])('needs at most six tenths of the conversations where %s', (what, shares) => {
    const [a, b] = [shares[0] + shares[1], shares[0] + shares[2]]
    const ratio = needed(shares, createRandom(what)) / unpairedSize(a, b, 0.8)
    expect(ratio).toBeLessThanOrEqual(0.6)
  })
})
