import { expect, test } from 'vitest'
import type { ShadowSummary } from '../../core/records.ts'
import type { ShadowComparison } from '../../core/shadow.ts'
import { shadowReport } from './shadow-report.ts'

const SPEC = { target: 'shop', iteration: 'v2', threshold: 0.8 }
const turn = (
  given: Partial<ShadowComparison> | undefined,
  rest: Partial<ShadowSummary> = {},
): ShadowSummary => ({
  conversationId: 'r1-0001',
  turn: 1,
  ...(given ? { comparison: { matched: true, steps: {}, topics: [], ...given } } : {}),
  ...rest,
})

test('the match rate is over the turns that are compared, with its interval', () => {
  const report = shadowReport(SPEC, [
    turn({}),
    turn({}),
    turn({}),
    turn({ matched: false }),
    turn(undefined),
  ])
  expect(report).toMatchObject({
    ...SPEC,
    match: { hits: 3, total: 4, value: 0.75 },
    notCompared: 1,
  })
  expect([report.match.low.toFixed(3), report.match.high.toFixed(3)]).toEqual(['0.301', '0.954'])
})

test("the shadow's errors are counted by kind, the commonest first, compared or not", () => {
  const report = shadowReport(SPEC, [
    turn({ matched: false }, { error: 'timeout' }),
    turn({ matched: false }, { error: 'given_up' }),
    turn(undefined, { error: 'given_up' }),
  ])
  expect(report.errors).toEqual([
    { key: 'given_up', count: 2 },
    { key: 'timeout', count: 1 },
  ])
})

test('a step counts in the turns in which the bot told it, and a missing output is not the same', () => {
  const { steps, untold } = shadowReport(SPEC, [
    turn({ steps: { topic: 'same', tone: 'missing' } }),
    turn({ steps: { topic: 'different' } }),
    turn({ steps: { topic: 'missing' } }),
  ])
  expect(steps).toMatchObject([{ step: 'topic', same: { hits: 1, total: 3 } }])
  expect(untold).toEqual(['tone'])
})

test('a turn counts under each of its topics, and under its stage where it has none', () => {
  const { topics } = shadowReport(SPEC, [
    turn({ topics: ['refund', 'delivery'], stage: 'answered' }),
    turn({ topics: ['refund'], matched: false }),
    turn({ stage: 'refund' }),
    turn({}),
  ])
  expect(topics).toMatchObject([
    { by: 'topic', key: 'refund', match: { hits: 1, total: 2 } },
    { by: 'topic', key: 'delivery', match: { hits: 1, total: 1 } },
    { by: 'stage', key: 'refund', match: { hits: 1, total: 1 } },
    { by: 'stage', key: 'unknown', match: { hits: 1, total: 1 } },
  ])
})

test('the examples are turns that do not match, of as many topics as there are, none twice', () => {
  const differing = (about: string[], at: number): ShadowSummary =>
    turn({ matched: false, topics: about }, { turn: at })
  const { examples } = shadowReport(SPEC, [
    ...[1, 2, 3, 4, 5, 6].map((at) => differing(['refund'], at)),
    differing(['delivery', 'refund'], 7),
    turn({ topics: ['tone'] }, { turn: 8 }),
  ])
  expect(examples.map((one) => `${one.about} ${one.turn}`)).toEqual([
    'refund 1',
    'delivery 7',
    'refund 2',
    'refund 3',
    'refund 4',
  ])
})
