import { describe, expect, it, test } from 'vitest'
import type { Conversation, Turn, UserNote } from '../../core/conversation.ts'
import type { Reply } from '../../core/message.ts'
import { findParting } from './find-parting.ts'

const note: UserNote = { behaviour: 'answer', act: 'inform', conveys: {}, event: 'x#1' }

const turnOf = (turn: number, given: Partial<Turn> = {}): Turn => ({
  turn,
  user: { text: `said ${turn}` },
  note,
  replies: [{ text: `heard ${turn}`, latencyMs: 5 }],
  stage: 'greet',
  latencyMs: 5,
  ...given,
})

const held = (given: Partial<Conversation> = {}): Conversation => ({
  id: 'r-1',
  greeting: [{ text: 'Hello' }],
  turns: [turnOf(1), turnOf(2), turnOf(3)],
  ending: { kind: 'turn_limit' },
  startedAt: '2026-01-02T03:04:05.678Z',
  durationMs: 15,
  ...given,
})

/** A conversation whose second turn is another. */
const withTurn = (given: Partial<Turn>): Conversation =>
  held({ turns: [turnOf(1), turnOf(2, given), turnOf(3)] })
const withReply = (reply: Partial<Reply>): Conversation =>
  withTurn({ replies: [{ text: 'heard 2', ...reply }] })

test.each<[string, Conversation]>([
  ['times', held({ id: 'r-2', durationMs: 9, startedAt: '2027-01-02T03:04:05.678Z' })],
  ['the time of a turn', withTurn({ latencyMs: 90 })],
  ['the raw response', withReply({ raw: { trace: 7 } })],
  ['the steps of the pipeline', withReply({ steps: [{ name: 'a', status: 'ok', ms: 3 }] })],
  ['no buttons and none at all', withReply({ quickReplies: [] })],
  ['how the user came to say it', withTurn({ note: { ...note, behaviour: 'repeat' } })],
])('%s are no difference', (_what, now) => {
  expect(findParting(held(), now)).toBeUndefined()
})

test.each<[string, Conversation, number, string, readonly string[]]>([
  ['the greeting', held({ greeting: [{ text: 'Hi' }] }), 0, 'bot', ['reply']],
  ["the user's words", withTurn({ user: { text: 'other' } }), 2, 'user', ['message']],
  [
    'a click for the same words',
    withTurn({ user: { text: 'said 2', quickReply: { label: 'said 2', value: '2' } } }),
    2,
    'user',
    ['message'],
  ],
  ['a reply', withReply({ text: 'other' }), 2, 'bot', ['reply']],
  [
    'buttons',
    withReply({ quickReplies: [{ label: 'a', value: 'b' }] }),
    2,
    'bot',
    ['quick replies'],
  ],
  [
    'an action',
    withReply({ actions: [{ name: 'pay', arguments: { sum: 3 } }] }),
    2,
    'bot',
    ['actions'],
  ],
  ['an end state', withReply({ endState: 'gone' }), 2, 'bot', ['end state']],
  ['the stage', withTurn({ stage: 'done' }), 2, 'bot', ['stage']],
  [
    'an error',
    withTurn({ replies: [], error: { kind: 'timeout', message: 'after 30 s' } }),
    2,
    'bot',
    ['reply', 'quick replies', 'actions', 'end state', 'error'],
  ],
  ['an early end', held({ turns: [turnOf(1)] }), 2, 'user', ['ending']],
  [
    'whether there was a record to read',
    held({ recordError: { kind: 'timeout', message: 'late' } }),
    3,
    'bot',
    ['record'],
  ],
  ['the record', held({ record: { size: 3 } }), 3, 'bot', ['record']],
  [
    'the ending',
    held({ ending: { kind: 'user_stopped', reason: 'gave_up' } }),
    3,
    'user',
    ['ending'],
  ],
])('%s is found at its turn', (_what, now, turn, who, differs) => {
  expect(findParting(held(), now)).toMatchObject({ turn, who, differs })
})

describe('both sides', () => {
  it('are those of the turn, the ending where one had ended', () => {
    const ending = { kind: 'turn_limit' as const }
    expect(findParting(held({ turns: [turnOf(1)] }), held())).toMatchObject({
      turn: 2,
      before: { replies: [], ending },
      now: { user: { text: 'said 2' }, replies: [{ text: 'heard 2' }] },
    })
  })

  it('of an error are compared by its kind: messages tell times', () => {
    const failing = (message: string): Conversation =>
      held({ ending: { kind: 'bot_error', error: { kind: 'timeout', message } } })
    expect(findParting(failing('30,001 ms'), failing('30,002 ms'))).toBeUndefined()
  })
})
