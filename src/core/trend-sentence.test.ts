import { expect, it } from 'vitest'
import type { TrendRow } from './trend.ts'
import { trendSentence } from './trend-sentence.ts'

const rateOf = (hits: number, total: number): TrendRow['failure'] => ({
  hits,
  total,
  value: total === 0 ? 0 : hits / total,
  low: 0.212,
  high: 0.288,
})

const row = (given: Partial<TrendRow> = {}): TrendRow => ({
  runId: 'r3',
  iteration: 'v3',
  startedAt: '2026-01-02T03:04:05.678Z',
  status: 'finished',
  seed: '1',
  scheduled: 750,
  setAside: 0,
  failure: rateOf(124, 500),
  completion: rateOf(376, 500),
  topBreakStage: 'integration',
  newFailures: [],
  group: 0,
  ...given,
})
const before = row({ runId: 'r2', iteration: 'v2' })
const since = (newlyBroken: number, newlyFixed: number): Partial<TrendRow> => ({
  toPrevious: {
    runId: 'r2',
    iteration: 'v2',
    difference: { value: 0, low: 0, high: 0 },
    newlyBroken,
    newlyFixed,
    p: 1,
    finding: 'none',
  },
})

const FAILS = 'v3 fails 24.8 % [21.2–28.8] of 500; it broke most at “integration”'

it.each([
  [
    'what changed since the iteration before',
    [before, row(since(12, 3))],
    `${FAILS}; 12 cases newly broken and 3 newly fixed since v2.`,
  ],
  [
    'one case as one',
    [before, row(since(1, 0))],
    `${FAILS}; 1 case newly broken and 0 newly fixed since v2.`,
  ],
  ['nothing of change where there is one run', [row()], `${FAILS}.`],
  [
    'why it cannot be compared',
    [before, row({ notComparable: 'another seed' })],
    `${FAILS}; it cannot be compared with v2 (another seed).`,
  ],
  [
    'that nothing broke',
    [row({ failure: rateOf(0, 500), topBreakStage: undefined })],
    'v3 fails 0.0 % [21.2–28.8] of 500; nothing broke.',
  ],
  [
    'that the run is still going on',
    [before, row({ status: 'running', notComparable: 'an unfinished run' })],
    'v3 is still being held: it fails 24.8 % [21.2–28.8] of 500 so far, 750 are scheduled; it broke most at “integration”.',
  ],
  [
    'that a run has only begun',
    [row({ status: 'running', failure: rateOf(0, 0), topBreakStage: undefined })],
    'v3 is still being held: nothing passed or failed yet.',
  ],
  [
    'that there is no rate',
    [row({ failure: rateOf(0, 0), topBreakStage: undefined })],
    'nothing of v3 passed or failed: it has no failure rate.',
  ],
  ['nothing of nothing', [], ''],
] as const)('the sentence says %s', (_what, rows, sentence) => {
  expect(trendSentence({ rows: [...rows] })).toBe(sentence)
})
