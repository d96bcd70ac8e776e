import { expect, test } from 'vitest'
import { judgeConversation } from './judge-conversation.ts'
import { type Beat, conversationOf, scenario } from './transcript.case.ts'

const stops = { kind: 'user_stopped', reason: 'gave_up', cause: 'asked without end' } as const
const UNKNOWN: Beat['acts'] = [{ kind: 'ask_unknown' }]

function causeOf(replies: readonly string[], acts: Beat['acts'] = UNKNOWN): string {
  const beats = replies.map((reply): Beat => ({ reply, ...(acts ? { acts } : {}) }))
  return judgeConversation(scenario, conversationOf(beats, stops), 'en').outcome.cause
}

test('a bot that asks something else each time is not told to have said the same, whatever the questions begin with', () => {
  const asked = ['your star sign', 'your shoe size', 'your first car'].map(
    (what) => `Thanks! Next question: what is ${what}?`,
  )
  expect(causeOf(asked)).toBe(
    'asked something that no fact of the scenario answers 3 times without progress',
  )
})

test('a bot that says the same words said the same, be there other numbers in them', () => {
  const waits = ['You are number 3 in the queue.', 'You are number 2 in the queue.']
  expect(causeOf([...waits, ...waits], [{ kind: 'statement' }])).toBe(
    'said the same 4 times without progress',
  )
})

test('a bot that chatters without a question is told to have asked and answered nothing', () => {
  expect(causeOf(['I see.', 'Interesting.', 'Okay then.'], [{ kind: 'statement' }])).toBe(
    'asked and answered nothing 3 times without progress',
  )
})
