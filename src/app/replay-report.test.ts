import { describe, expect, it, test } from 'vitest'
import { AppError } from '../core/errors.ts'
import type { Outcome } from '../core/outcome.ts'
import { sampleItem, samplePlan } from '../store/sample-run.case.ts'
import { checkExpected, checkReplayed, type Expectation } from './check-replay.ts'
import type { Origin } from './find-conversation.ts'
import { replayReport } from './replay-report.ts'

const plan = samplePlan('r1', 1)
const [scenario] = plan.scenarios
const [persona] = plan.personas
if (!scenario || !persona) throw new Error('the sample has neither scenario nor persona')
const origin: Origin = { stored: { ...sampleItem('r1', 0), runId: 'r1' }, plan, scenario, persona }
const { conversation, outcome } = origin.stored

const passed: Outcome = { label: 'passed', cause: 'fine', desired: true, stagesReached: [] }
const excluded: Outcome = { ...passed, label: 'excluded', fault: 'simulator', cause: 'role_flip' }
const other = { ...conversation, greeting: [{ text: 'Hi.' }] }
const SAME = { conversation, outcome }
const OUTCOMES = {
  same: SAME,
  otherWords: { conversation: other, outcome },
  passes: { conversation: other, outcome: passed },
  excluded: { conversation, outcome: excluded },
}
type Kind = keyof typeof OUTCOMES

const report = (...kinds: Kind[]) =>
  replayReport(
    origin,
    kinds.map((kind) => OUTCOMES[kind]),
    { mode: 'live', user: 'agenda', now: { target: 'shop', iteration: 'v2' } },
  )

test.each<[Kind[], string, number, number, number]>([
  [['same'], 'always_fails', 1, 1, 1],
  [['same', 'otherWords'], 'always_fails', 2, 2, 2],
  [['same', 'passes', 'passes'], 'flaky', 1, 3, 2],
  [['passes', 'passes'], 'never_fails', 0, 2, 1],
  [['excluded'], 'unknown', 0, 0, 1],
  [['excluded', 'same'], 'always_fails', 1, 1, 1],
])('%j: %s, %d of %d, in %d transcripts', (kinds, steadiness, hits, total, transcripts) => {
  expect(report(...kinds)).toMatchObject({ steadiness, failure: { hits, total }, transcripts })
})

describe('the same outcome', () => {
  it('is the same label, failure and end state, not the same words for its cause', () => {
    const words = { conversation, outcome: { ...outcome, cause: 'put otherwise' } }
    const how = { mode: 'live', user: 'agenda', now: { target: 'shop', iteration: 'v2' } } as const
    const kinds = { conversation, outcome: { ...outcome, failure: 'abandoned' } } as const
    const { tries } = replayReport(origin, [words, kinds], how)
    expect(tries.map(({ sameOutcome }) => sameOutcome)).toEqual([true, false])
  })
})

function codeOf(work: () => void): string {
  try {
    work()
  } catch (thrown) {
    return thrown instanceof AppError ? thrown.code : 'not ours'
  }
  return 'fine'
}

test.each<[Expectation, Kind[], string]>([
  ['same', ['same', 'same'], 'fine'],
  ['same', ['same', 'otherWords'], 'gate_not_met'],
  ['failed', ['same', 'otherWords'], 'fine'],
  ['failed', ['same', 'excluded'], 'gate_not_met'],
  ['passed', ['passes'], 'fine'],
  ['passed', ['passes', 'same'], 'gate_not_met'],
])('held to be %s, %j is %s', (expected, kinds, code) => {
  expect(codeOf(() => checkExpected(report(...kinds), expected))).toBe(code)
})

test.each<[Kind[], number, string]>([
  [['excluded'], 0.1, 'too_much_excluded'],
  [['excluded', 'same'], 0.5, 'fine'],
  [['same'], 0, 'fine'],
])('with %j where a share of %d may be excluded: %s', (kinds, share, code) => {
  expect(codeOf(() => checkReplayed(report(...kinds), share))).toBe(code)
})

test('what was excluded when it was stored may be excluded again', () => {
  const before = { ...report('excluded').before, outcome: excluded }
  expect(codeOf(() => checkReplayed({ ...report('excluded'), before }, 0))).toBe('fine')
})
