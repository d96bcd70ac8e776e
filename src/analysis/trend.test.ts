import { describe, expect, it } from 'vitest'
import type { FailureKind } from '../core/outcome.ts'
import type { RunRecord } from '../core/records.ts'
import { Trend } from '../core/trend.ts'
import { analyse } from './analyse.ts'
import { brokenAt, runOf, summary, times } from './sample.case.ts'
import { newestRuns, type TrendInput, trendOf } from './trend.ts'

const input = (
  iteration: string,
  failed: number,
  given: Partial<RunRecord> = {},
  kind: FailureKind = 'stuck',
): TrendInput => {
  const run = runOf(10, { runId: `r-${iteration}`, iteration, ...given })
  const all = times(10, (at) =>
    at < 10 - failed
      ? summary({}, { repeat: at + 1 })
      : brokenAt(at === 9 ? 'size' : 'pay', kind, { repeat: at + 1 }),
  )
  return { run, summaries: all, report: analyse(run, all) }
}

describe('the runs of a trend', () => {
  it('are the newest of each iteration, in the order of these', () => {
    const runs = ['v1', 'v2', 'v1', 'v3', 'v3'].map((iteration, at) =>
      runOf(1, { runId: `r${at}`, iteration }),
    )
    expect(newestRuns(runs).map(({ runId }) => runId)).toEqual(['r1', 'r2', 'r4'])
  })

  it('are none where there are none', () => {
    expect(newestRuns([])).toEqual([])
  })
})

describe('a trend', () => {
  const trend = trendOf('shop', [input('v1', 8), input('v2', 3), input('v3', 0)])

  it('has one row an iteration, with the change from the one before', () => {
    expect(trend.rows.map(({ iteration }) => iteration)).toEqual(['v1', 'v2', 'v3'])
    expect(trend.rows.map(({ failure }) => failure.value)).toEqual([0.8, 0.3, 0])
    expect(trend.rows[0]).not.toHaveProperty('change')
    expect(trend.rows[1]?.change).toBeCloseTo(-0.5, 12)
    expect(trend.rows[2]?.change).toBeCloseTo(-0.3, 12)
  })

  it('names the stage at which most broke, where any did', () => {
    expect(trend.rows.map(({ topBreakStage }) => topBreakStage)).toEqual(['pay', 'pay', undefined])
  })

  it('keeps to its schema', () => {
    expect(Trend.safeParse(trend).error).toBeUndefined()
    expect(trend.schema).toBe('offscript.trend/1')
  })

  const prints = { personas: 'p', scenarios: 's', user: 'u', simulator: '1' }
  it.each<[string, Partial<RunRecord>, string]>([
    ['other personas', { fingerprints: { ...prints, personas: 'x' } }, 'other personas'],
    ['other scenarios', { fingerprints: { ...prints, scenarios: 'x' } }, 'other scenarios'],
    ['another user', { fingerprints: { ...prints, user: 'x' } }, 'another user model'],
    [
      'another simulator',
      { fingerprints: { ...prints, simulator: '2' } },
      'another simulator version',
    ],
    ['another seed', { seed: '8' }, 'another seed'],
    ['an end too soon', { status: 'interrupted' }, 'an unfinished run'],
    ['several differences', { seed: '8', status: 'running' }, 'another seed, an unfinished run'],
  ])('gives no change over %s, and says why', (_what, given, reason) => {
    const { rows } = trendOf('shop', [input('v1', 8), input('v2', 3, given)])
    expect(rows[1]).toMatchObject({ notComparable: reason })
    expect(rows[1]).not.toHaveProperty('change')
  })
})

describe('a change in a trend', () => {
  const { rows } = trendOf('shop', [input('v1', 8), input('v2', 1), input('v3', 9)])

  it('is counted over pairs of the same user, to the one before and to the best', () => {
    expect(rows[0]).not.toHaveProperty('toPrevious')
    expect(rows[1]?.toPrevious).toMatchObject({ iteration: 'v1', newlyBroken: 0, newlyFixed: 7 })
    expect(rows[1]?.toPrevious?.difference.value).toBeCloseTo(-0.7, 12)
    expect(rows[1]?.toPrevious?.finding).toBe('better')
    expect(rows[2]?.toBest).toMatchObject({ iteration: 'v2', newlyBroken: 8, finding: 'worse' })
  })

  it('goes to the best, though it be not the one before', () => {
    const later = trendOf('shop', [input('v1', 1), input('v2', 8), input('v3', 4)]).rows
    expect(later[2]?.toPrevious).toMatchObject({ iteration: 'v2', newlyFixed: 4 })
    expect(later[2]?.toBest).toMatchObject({ iteration: 'v1', newlyBroken: 3 })
  })

  it('goes past iterations that met other users to the last that met the same', () => {
    const mixed = trendOf('shop', [input('v1', 8), input('v2', 3, { seed: '8' }), input('v3', 2)])
    expect(mixed.rows.map(({ group }) => group)).toEqual([0, 1, 0])
    expect(mixed.rows[1]).not.toHaveProperty('toPrevious')
    expect(mixed.rows[2]?.toPrevious).toMatchObject({ iteration: 'v1', newlyFixed: 6 })
    expect(mixed.rows[2]).toMatchObject({ notComparable: 'another seed' })
    expect(mixed.warnings.join()).toContain('no line is drawn')
  })

  it('is not given to or from half a run', () => {
    const half = { status: 'interrupted' } as const
    const from = trendOf('shop', [input('v1', 8, half), input('v2', 3)]).rows
    const to = trendOf('shop', [input('v1', 8), input('v2', 3, half)]).rows
    for (const row of [from[1], to[1]]) {
      expect(row).not.toHaveProperty('toPrevious')
      expect(row).not.toHaveProperty('toBest')
    }
  })
})

describe('a kind of failure in a trend', () => {
  it('is new where the one before with the same users had none such', () => {
    const { rows } = trendOf('shop', [
      input('v1', 8),
      input('v2', 3, {}, 'bot_error'),
      input('v3', 3, {}, 'bot_error'),
      input('v4', 3, { seed: '8' }, 'refused'),
    ])
    expect(rows.map(({ newFailures }) => newFailures.map(({ key }) => key))).toEqual([
      [],
      ['bot_error'],
      [],
      [],
    ])
    expect(rows[1]?.newFailures[0]).toMatchObject({ count: 3, example: expect.any(String) })
  })
})

it('says how many of an iteration enter no rate', () => {
  const run = runOf(3)
  const all = [summary(), brokenAt('pay'), summary({ label: 'unverified', desired: false })]
  const { rows } = trendOf('shop', [{ run, summaries: all, report: analyse(run, all) }])
  expect(rows[0]).toMatchObject({ setAside: 1, failure: { hits: 1, total: 2 } })
})
