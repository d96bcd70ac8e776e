import { describe, expect, it, test } from 'vitest'
import type { CaseRun, Standing } from '../core/dataset.ts'
import type { Outcome, OutcomeLabel } from '../core/outcome.ts'
import { isUnmet, passingInARow, standingOf } from './standing.ts'

const LETTERS: Record<string, OutcomeLabel> = {
  p: 'passed',
  f: 'failed',
  x: 'excluded',
  r: 'unresolved',
  v: 'unverified',
}
const outcomes = (letters: string): Outcome[] =>
  [...letters].map((letter) => ({
    label: LETTERS[letter] ?? 'failed',
    cause: `cause ${letter}`,
    desired: letter === 'p',
    stagesReached: [],
  }))

test.each<[string, number, Standing]>([
  ['ppp', 3, 'passing'],
  ['ppf', 3, 'flaky'],
  ['ppf', 2, 'passing'],
  ['fff', 1, 'failing'],
  ['rrr', 1, 'failing'],
  ['pfr', 2, 'flaky'],
  ['xxx', 1, 'not_held'],
  ['vvv', 1, 'not_held'],
  ['ppx', 3, 'not_held'],
  ['ppx', 2, 'passing'],
  ['pfx', 3, 'flaky'],
  ['ffx', 2, 'failing'],
])('%s, of which %d must pass, is %s', (letters, needed, standing) => {
  expect(standingOf(outcomes(letters), needed).standing).toBe(standing)
})

test('why a case could not be held is told in the words of its causes', () => {
  expect(standingOf(outcomes('xxv'), 1).why).toBe('3 of 3 tries say nothing: cause x; cause v')
})

test.each<['passed' | 'failed', Standing, boolean]>([
  ['passed', 'failing', true],
  ['passed', 'flaky', true],
  ['passed', 'passing', false],
  ['passed', 'not_held', false],
  ['failed', 'failing', false],
  ['failed', 'passing', false],
])('expected to be %s, a case that is %s is unmet: %s', (expected, standing, unmet) => {
  expect(isUnmet({ expected }, standing)).toBe(unmet)
})

describe('passing in a row', () => {
  const run = (standing: Standing, given: Partial<CaseRun> = {}): CaseRun => ({
    case: 'a',
    at: '2026-01-01T00:00:00.000Z',
    target: 'shop',
    iteration: 'v1',
    standing,
    passed: 3,
    times: 3,
    ...given,
  })

  it.each<[string, CaseRun[], number]>([
    ['nothing yet', [], 0],
    ['each time', [run('passing'), run('passing')], 2],
    ['since it last failed', [run('passing'), run('failing'), run('passing')], 1],
    ['since it was flaky', [run('passing'), run('flaky')], 0],
    ['over runs that could not hold it', [run('passing'), run('not_held'), run('passing')], 2],
    ['of this case', [run('passing'), run('passing', { case: 'b' })], 1],
    ['against this target', [run('passing'), run('failing', { target: 'other' })], 1],
  ])('counts %s', (_what, history, count) => {
    expect(passingInARow(history, 'a', 'shop')).toBe(count)
  })
})
