import { describe, expect, it, test } from 'vitest'
import { judgeConversation } from './judge-conversation.ts'
import { type Beat, conversationOf, scenario } from './transcript.case.ts'

const GAVE_UP = { kind: 'user_stopped', reason: 'gave_up', cause: 'answered nothing' } as const
const OPENS: Beat = { act: 'open', text: 'I want to open an account.' }
const INVITES: Beat = { ...OPENS, reply: 'Hello! How can I help you?', stage: 'greet' }

function judged(beats: readonly Beat[], refusal: 'failure' | 'success' = 'failure') {
  const conversation = conversationOf(beats, GAVE_UP)
  return judgeConversation({ ...scenario, refusal }, conversation, 'en')
}

function turnsPassedOver(beats: readonly Beat[]): (number | undefined)[] {
  return judged(beats)
    .verdicts.filter(({ checkId }) => checkId === 'passed_over')
    .map(({ turn }) => turn)
}

test.each<[string, string]>([
  ['English', 'Hello! How can I help you?'],
  ['Spanish', '¡Hola! ¿En qué puedo ayudarle?'],
  ['French', 'Bonjour ! Comment puis-je vous aider ?'],
  ['Portuguese', 'Olá! Como posso ajudar?'],
])('asking in %s what is wanted passes over what was just said', (_language, reply) => {
  expect(turnsPassedOver([{ ...OPENS, reply }])).toEqual([1])
})

describe('a matter is passed over', () => {
  it.each<[string, Beat]>([
    ['by the greeting once more', { ...OPENS, reply: 'Hello! What can I do for you?' }],
    ['when it is said anew', { ...INVITES, act: 'restate' }],
    [
      'by an offer of more, where facts are needed first',
      { ...OPENS, reply: 'Noted. Anything else?', acts: [{ kind: 'ask_more' }] },
    ],
  ])('%s', (_how, beat) => {
    expect(turnsPassedOver([beat])).toEqual([1])
  })

  it.each<[string, Beat]>([
    ['by a question for a fact', { ...INVITES, acts: [{ kind: 'ask', slot: 'goods', score: 1 }] }],
    ['by a refusal', { ...INVITES, acts: [{ kind: 'refusal' }] }],
    [
      'by an answer',
      { ...OPENS, reply: 'An account costs nothing and takes two minutes to open.' },
    ],
    ['at a message that says something else', { ...INVITES, act: 'chat' }],
  ])('but not %s', (_how, beat) => {
    expect(turnsPassedOver([beat])).toEqual([])
  })
})

describe('a conversation broke where the matter was passed over', () => {
  const drifts: Beat = { act: 'dont_know', stage: 'goods', key: 'drift' }

  it('though a stage was entered after it', () => {
    expect(judged([INVITES, drifts, drifts]).outcome.break).toMatchObject({
      turn: 1,
      stage: 'greet',
      reason: 'asks what the user wants, who just said it',
    })
  })

  it('unless it was taken up later', () => {
    const asks: Beat = { stage: 'goods', acts: [{ kind: 'ask', slot: 'volume', score: 1 }] }
    expect(judged([INVITES, asks, drifts, drifts]).outcome.break?.turn).toBeGreaterThan(1)
  })
})
