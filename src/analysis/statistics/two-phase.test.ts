import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { Estimate } from '../../core/agreement.ts'
import { createRandom, type Random } from '../../core/random.ts'
import { rate } from './rate.ts'
import {
  roganGladen,
  sameShare,
  sensitivityOf,
  specificityOf,
  type TwoPhase,
  trueShare,
} from './two-phase.ts'

describe("Rogan and Gladen's rate", () => {
  // 23 of 150 cows at 0.96 and 0.89: the example of epiR's `epi.prev`.
  it.each([
    [23 / 150, 0.96, 0.89, 0.051],
    [0.25, 1, 1, 0.25],
    [0.3, 0.8, 0.9, 0.2857],
    [0.05, 0.96, 0.89, 0],
    [0.99, 0.9, 0.99, 1],
  ])('of %d with Se %d and Sp %d is %d', (apparent, sensitivity, specificity, share) => {
    expect(roganGladen(apparent, sensitivity, specificity)).toBeCloseTo(share, 3)
  })

  it.each([
    [0.5, 0.5],
    [0.2, 0.7],
    [0, 1],
  ])('is refused where Se %d and Sp %d say no more than chance', (sensitivity, specificity) => {
    expect(roganGladen(0.3, sensitivity, specificity)).toBeUndefined()
  })
})

const counts = fc
  .integer({ min: 1, max: 300 })
  .chain((total) => fc.integer({ min: 0, max: total }).map((hits) => rate(hits, total)))
const phases = fc.record({ observed: counts, positives: counts, negatives: counts })

const ordered = ({ value, low, high }: Estimate): boolean =>
  0 <= low && low <= value && value <= high && high <= 1

describe('a test checked on samples of both its answers', () => {
  property.prop([phases])('has figures within their bounds, and these within 0 and 1', (given) => {
    const all = [trueShare(given), sameShare(given), sensitivityOf(given), specificityOf(given)]
    for (const one of all) expect(one === undefined || ordered(one)).toBe(true)
  })

  property.prop([phases])('has the true share that Rogan and Gladen give', (given) => {
    const [se, sp] = [sensitivityOf(given)?.value, specificityOf(given)?.value]
    if (se === undefined || sp === undefined || se + sp <= 1.001) return
    expect(roganGladen(given.observed.value, se, sp)).toBeCloseTo(trueShare(given).value, 6)
  })

  it('weights the samples by what the test says of the whole', () => {
    // Of 1,000, 200 are called failed: 45 of 50 rightly; 800 passed: 5 of 50 wrongly.
    const given = { observed: rate(200, 1_000), positives: rate(45, 50), negatives: rate(5, 50) }
    expect(trueShare(given).value).toBeCloseTo((180 + 80) / 1_000)
    expect(sensitivityOf(given)?.value).toBeCloseTo(180 / 260)
    expect(specificityOf(given)?.value).toBeCloseTo(720 / 740)
    expect(sameShare(given).value).toBeCloseTo((180 + 720) / 1_000)
  })

  it('that was right each time is not certain to be', () => {
    const given = { observed: rate(100, 400), positives: rate(20, 20), negatives: rate(0, 20) }
    expect(sensitivityOf(given)).toMatchObject({ value: 1, high: 1 })
    expect(sensitivityOf(given)?.low).toBeLessThan(0.75)
    expect(trueShare(given).high).toBeGreaterThan(0.3)
    expect(trueShare(given).low).toBeLessThan(0.23)
  })
})

/** As many truths as draws: the run, and what a person says of a sample of either outcome. */
interface Truth {
  readonly p: number
  readonly a: number
  readonly b: number
}

function anyTruth(random: Random): Truth {
  return {
    p: 0.05 + random.next() * 0.6,
    a: 0.5 + random.next() * 0.5,
    b: random.next() * 0.25,
  }
}

function seen(random: Random, { p, a, b }: Truth, sample: number, run: number): TwoPhase {
  const hits = (share: number, n: number): number => {
    let count = 0
    for (let one = 0; one < n; one += 1) if (random.next() < share) count += 1
    return count
  }
  return {
    observed: rate(hits(p, run), run),
    positives: rate(hits(a, sample), sample),
    negatives: rate(hits(b, sample), sample),
  }
}

describe.each([20, 60])('with %i labels of each outcome, an interval of 95 percent', (sample) => {
  const DRAWS = 4_000
  const coverage = (
    what: string,
    estimate: (given: TwoPhase) => Estimate | undefined,
    truthOf: (truth: Truth) => number,
  ): number => {
    const random = createRandom(`${what} ${sample}`)
    let covered = 0
    for (let draw = 0; draw < DRAWS; draw += 1) {
      const truth = anyTruth(random)
      const found = estimate(seen(random, truth, sample, 500))
      const share = truthOf(truth)
      if (!found || (found.low <= share && share <= found.high)) covered += 1
    }
    return covered / DRAWS
  }

  it.each<[string, (given: TwoPhase) => Estimate | undefined, (truth: Truth) => number]>([
    ['the corrected rate', trueShare, ({ p, a, b }) => p * a + (1 - p) * b],
    ['the agreement', sameShare, ({ p, a, b }) => p * a + (1 - p) * (1 - b)],
    ['the sensitivity', sensitivityOf, ({ p, a, b }) => (p * a) / (p * a + (1 - p) * b)],
    [
      'the specificity',
      specificityOf,
      ({ p, a, b }) => ((1 - p) * (1 - b)) / ((1 - p) * (1 - b) + p * (1 - a)),
    ],
  ])('of %s covers it near 95 percent of the time', (what, estimate, truthOf) => {
    const covered = coverage(what, estimate, truthOf)
    expect(covered).toBeGreaterThan(0.935)
    expect(covered).toBeLessThan(0.975)
  })
})
