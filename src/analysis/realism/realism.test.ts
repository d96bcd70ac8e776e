import { describe, expect, test } from 'vitest'
import { createRandom } from '../../core/random.ts'
import type { RealismDimension, UserProfile } from '../../core/realism.ts'
import { kolmogorovSmirnov, totalVariation, typeTokenRatio } from './distances.ts'
import { realismOf } from './realism.ts'

interface Population {
  readonly words?: number
  readonly turns?: number
  readonly asks?: number
  readonly tells?: number
  readonly strays?: number
  readonly vocabulary?: number
  readonly leaves?: number
}

/** Users of one make, whose conversations differ: turns of one are alike, as those of people are. */
function people(seed: string, size: number, given: Population = {}): UserProfile[] {
  const random = createRandom(seed)
  const { words = 6, turns = 8, asks = 0.2, tells = 0.6 } = given
  const { strays = 0.15, vocabulary = 400, leaves = 0.1 } = given
  return Array.from({ length: size }, () => {
    const own = random.integer(1, words * 2)
    const each = Array.from({ length: random.integer(2, turns * 2 - 2) }, () => own)
    return {
      words: each.map((count) => count + random.integer(0, 2)),
      questions: each.map(() => Number(random.chance(asks))),
      facts: each.map(() => Number(random.chance(tells))),
      behaviours: each.map(() => (random.chance(strays) ? 'clarify' : 'none_told')),
      vocabulary: each.flatMap(() =>
        Array.from({ length: own }, () => `w${random.integer(1, vocabulary)}`),
      ),
      gaveUp: random.chance(leaves),
    }
  })
}

const side = (runId: string, profiles: readonly UserProfile[]) => ({
  runId,
  iteration: 'v',
  profiles,
})

test('one population against itself is no further apart than chance allows, over many seeds', () => {
  const seeds = Array.from({ length: 16 }, (_, at) => at)
  const far = seeds.filter((seed) => {
    const { overall } = realismOf(
      side(`a${seed}`, people(`a${seed}`, 80)),
      side(`b${seed}`, people(`b${seed}`, 60)),
    )
    expect(overall.distance).toBeLessThan(0.15)
    return overall.p < 0.05
  })
  expect(far.length).toBeLessThanOrEqual(3)
})

describe('a shifted population is seen where it is shifted', () => {
  test.each<[RealismDimension, Population]>([
    ['turn_length', { words: 12 }],
    ['turns', { turns: 14 }],
    ['facts', { tells: 0.9 }],
    ['questions', { asks: 0.4 }],
    ['straying', { strays: 0.3 }],
    ['vocabulary', { vocabulary: 4_000 }],
    ['giving_up', { leaves: 0.45 }],
  ])('%s', (dimension, shift) => {
    const report = realismOf(side('a', people('a', 150)), side('b', people('b', 150, shift)))
    const found = report.findings.find((one) => one.dimension === dimension)
    expect(found?.p).toBeLessThan(0.01)
    expect(found?.distance).toBeGreaterThan((found?.chance ?? 1) * 1.2)
  })
})

test('the same runs give the same figures', () => {
  const make = () => realismOf(side('a', people('a', 40)), side('b', people('b', 40)))
  expect(make()).toEqual(make())
})

test('facts are left out, and it is said, where one side knows none', () => {
  const bare = people('b', 40).map(({ facts: _, ...rest }) => rest)
  const { findings, warnings } = realismOf(side('a', people('a', 40)), side('b', bare))
  expect(findings.map(({ dimension }) => dimension)).not.toContain('facts')
  expect(warnings.join()).toContain('facts a turn are not compared')
})

test.each([
  ['alike', [2, 2], [1, 1], 0, 0],
  ['wholly apart', [4, 0], [0, 3], 1, 1],
  ['a quarter of it moved', [4, 0, 0], [3, 0, 1], 0.25, 0.25],
  ['nothing on one side', [0, 0], [1, 1], 0, 0],
])('distances of counts that are %s', (_, a, b, ks, tv) => {
  const [one, other] = [Float64Array.from(a), Float64Array.from(b)]
  expect(kolmogorovSmirnov(one, other)).toBeCloseTo(ks)
  expect(totalVariation(one, other)).toBeCloseTo(tv)
})

test('types are counted among as many tokens as are asked for', () => {
  expect(
    typeTokenRatio(
      [
        [1, 1],
        [2, 3],
      ],
      3,
    ),
  ).toBeCloseTo(2 / 3)
  expect(typeTokenRatio([], 3)).toBe(0)
})
