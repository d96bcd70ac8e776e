import { describe, expect, it } from 'vitest'
import { Comparison } from '../core/comparison.ts'
import type { Detection } from '../core/detection.ts'
import { FORMATS, type Format, renderComparison, renderDetection } from './index.ts'
import { FOREIGN, HIDDEN } from './sample.case.ts'

const OPTIONS = { colour: false, width: 220 }
const TABLES: readonly Format[] = FORMATS.filter((format) => format !== 'json')
const read = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, '$1')

const rateOf = (
  hits: number,
  total: number,
  low: number,
  high: number,
): Comparison['a']['failure'] => ({
  hits,
  total,
  value: hits / total,
  low,
  high,
})

function sample(foreign = 'plain text'): Comparison {
  const run = (runId: string, failed: number): Comparison['a'] => ({
    runId,
    target: 'shop',
    iteration: foreign,
    seed: '4711',
    status: 'finished',
    scheduled: 512,
    pending: 0,
    counts: { passed: 501 - failed, failed, excluded: 6, unresolved: 3, unverified: 2 },
    failure: rateOf(failed, 501, 0.1, 0.3),
  })
  const pairs = { both: 61, newlyFixed: 41, newlyBroken: 13, neither: 384, p: 0.00021 }
  return {
    schema: 'offscript.comparison/1',
    a: run('ra1', 102),
    b: run('rb2', 74),
    paired: true,
    differing: [],
    difference: { value: -0.0561, low: -0.0867, high: -0.0262 },
    p: 0.00021,
    finding: 'better',
    clustered: {
      by: 'scenario',
      clusters: 11,
      designEffect: 2.345,
      value: -0.0561,
      low: -0.1034,
      high: 0.0123,
    },
    pairs: {
      straying: { ...pairs, leftOut: [{ reason: 'excluded in A', count: 7 }] },
      plain: { ...pairs, newlyBroken: 2, newlyFixed: 3, p: 1, leftOut: [] },
    },
    slices: [
      {
        by: 'stage',
        key: foreign,
        a: rateOf(50, 499, 0.0767, 0.1297),
        b: rateOf(12, 499, 0.0138, 0.0415),
        newlyBroken: 4,
        newlyFixed: 42,
        p: 0.0000012,
        q: 0.0004,
      },
      {
        by: 'persona',
        key: 'anna',
        a: rateOf(5, 40, 0.05, 0.26),
        b: rateOf(9, 40, 0.12, 0.37),
        p: 0.344,
        q: 0.51,
      },
      { by: 'persona', key: 'bob', a: rateOf(5, 20, 0.1, 0.4), b: rateOf(9, 20, 0.2, 0.6), p: 0.3 },
    ],
    newlyBroken: [
      {
        a: 'ra1-0007',
        b: 'rb2-0007',
        scenario: 'order',
        persona: 'anna',
        repeat: 1,
        arm: 'straying',
        stage: foreign,
        failure: 'stuck',
        cause: foreign,
      },
    ],
    newlyFixed: [],
    warnings: [`mind ${foreign}`],
  }
}

const detection: Detection = {
  difference: 0.05,
  power: 0.8,
  baseline: 0.2,
  changed: 0.15,
  baselineFrom: 'as assumed',
  unpaired: { assuming: 'other users in each run', conversations: 945, repeats: 8 },
  paired: [{ assuming: 'half as much', discordant: 0.17, conversations: 562, repeats: 5 }],
}

describe.each(TABLES)('as %s, a comparison', (format) => {
  const text = read(renderComparison(sample(), format, OPTIONS))
  it.each([
    ['the finding and its test', 'B fails less often than A (p < 0.001, exact McNemar)'],
    ['the difference, on how many pairs', '−5.6 pp [−8.7 to −2.6] in the failure rate, 499 pairs'],
    [
      'the difference for other scenarios',
      '−5.6 pp [−10.3 to +1.2] for other scenarios like these 11 (design effect 2.3)',
    ],
    ['both rates', '102 of 501'],
    ['what was left out', '7 excluded in A'],
    ['that nothing was', 'none'],
    ['a part', '10.0 % [7.7–13.0]'],
    ['parts that are too few', 'Too few to say (n < 30): bob (20)'],
    ['how many are newly broken in all', 'The first 1 of 15.'],
    ['one of them, both sides', 'rb2-0007'],
    ['a warning', 'mind plain text'],
  ])('shows %s', (_what, said) => {
    expect(text).toContain(said)
  })

  it('marks the parts that changed, and no others', () => {
    const rowOf = (key: string): string =>
      text.split('\n').find((line) => line.includes(`${key} `)) ?? ''
    expect(text.split('\n').find((line) => line.includes('10.0 % ['))).toContain('*')
    expect(rowOf('anna')).not.toContain('*')
  })

  it('that is not paired has no pairs, and says which test it took', () => {
    const { pairs: _pairs, clustered: _clustered, ...rest } = sample()
    const loose = read(
      renderComparison({ ...rest, paired: false, differing: ['another seed'] }, format, OPTIONS),
    )
    expect(loose).toContain('Fisher, not paired')
    expect(loose).not.toContain('newly fixed')
  })
})

describe.each(FORMATS)('as %s', (format) => {
  it('foreign text in a comparison never comes out raw, and adds no line', () => {
    const [plain, foreign] = [sample(), sample(FOREIGN)].map((one) =>
      renderComparison(one, format, OPTIONS),
    )
    expect(HIDDEN.exec(foreign ?? '')?.[0]).toBeUndefined()
    expect(foreign?.split('\n').length).toBe(plain?.split('\n').length)
  })

  it('conversations needed are told', () => {
    const text = renderDetection(detection, format, OPTIONS)
    for (const figure of ['945', '562']) expect(text).toContain(figure)
  })
})

describe('a comparison as JSON', () => {
  it('reads back exactly and fits its schema', () => {
    const text = renderComparison(sample(FOREIGN), 'json', OPTIONS)
    expect(JSON.parse(text)).toEqual(sample(FOREIGN))
    expect(Comparison.safeParse(JSON.parse(text)).error).toBeUndefined()
  })
})
