import { expect, it } from 'vitest'
import type { CheckSpec } from '../core/check-spec.ts'
import type { Conversation } from '../core/conversation.ts'
import { judgeConversation } from './judge-conversation.ts'
import { type Beat, conversationOf, scenario } from './transcript.case.ts'

const verdictsOf = (checks: CheckSpec[], beats: readonly Beat[]) =>
  judgeConversation({ ...scenario, checks }, conversationOf(beats, { kind: 'turn_limit' }), 'en')
    .verdicts

const ERROR = { kind: 'connection', message: 'refused' }
const REACHES_BYE = {
  id: 'bye',
  kind: 'must' as const,
  severity: 'critical' as const,
  off: false,
  matcher: { reply: { contains: 'Goodbye' } },
}

it.each<[string, Conversation['ending']]>([
  ['a user who left', { kind: 'user_stopped', reason: 'left' }],
  ['a bot that could not be reached', { kind: 'infrastructure', error: ERROR }],
  ['a fault of the simulator', { kind: 'simulator', fault: 'echo', detail: '' }],
])('what must happen is not judged after %s', (_what, ending) => {
  const conversation = conversationOf([{}], ending)
  const judged = judgeConversation({ ...scenario, checks: [REACHES_BYE] }, conversation, 'en')
  expect(judged.verdicts.filter(({ checkId }) => checkId === 'bye')).toEqual([])
})

it('what must happen is judged after a user who gave up', () => {
  const conversation = conversationOf([{}], { kind: 'user_stopped', reason: 'gave_up' })
  const judged = judgeConversation({ ...scenario, checks: [REACHES_BYE] }, conversation, 'en')
  expect(judged.verdicts).toContainEqual(
    expect.objectContaining({ checkId: 'bye', outcome: 'fail' }),
  )
})

const LEAK: Beat = { reply: 'Hello {{name}}.' }

it('a standing check that finds nothing says nothing', () => {
  expect(verdictsOf([], [{}])).toEqual([])
})

it('a check that the scenario names says that it passed', () => {
  const length: CheckSpec = {
    id: 'short',
    kind: 'length',
    severity: 'minor',
    off: false,
    maxChars: 99,
  }
  expect(verdictsOf([length], [{}])).toEqual([
    { checkId: 'short', severity: 'minor', outcome: 'pass', reason: 'nothing found' },
  ])
})

it('each finding is a verdict of its own, with its turn and the stage in which the user spoke', () => {
  const verdicts = verdictsOf([], [{ ...LEAK, stage: 'goods' }, {}, LEAK])
  expect(verdicts).toMatchObject([
    { checkId: 'leaked_internals', severity: 'critical', outcome: 'fail', turn: 1, stage: 'greet' },
    { checkId: 'leaked_internals', turn: 3, stage: 'unknown' },
  ])
})

it('a standing critical check fails a conversation that came to its end', () => {
  const ended = { kind: 'end_state', endState: 'open' } as const
  const record = { goods: 'shoes', volume: 2000, plan: 'basic' }
  const judged = judgeConversation(scenario, conversationOf([LEAK], ended, { record }), 'en')
  expect(judged.outcome).toMatchObject({ label: 'failed', failure: 'critical_check', fault: 'bot' })
})
