import { describe, expect, it } from 'vitest'
import { Trend } from '../core/analysis.ts'
import type { RunRecord } from '../core/records.ts'
import { analyse } from './analyse.ts'
import { brokenAt, runOf, summary, times } from './sample.case.ts'
import { newestRuns, type TrendInput, trendOf } from './trend.ts'

const input = (iteration: string, failed: number, given: Partial<RunRecord> = {}): TrendInput => {
  const run = runOf(10, { runId: `r-${iteration}`, iteration, ...given })
  const all = [
    ...times(10 - failed, () => summary()),
    ...times(failed, (at) => brokenAt(at === 0 ? 'size' : 'pay')),
  ]
  return { run, report: analyse(run, all) }
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
