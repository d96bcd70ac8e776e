import type { Conversation, Ending, Turn, UserNote } from '../core/conversation.ts'
import type { Reply } from '../core/message.ts'
import type { BotAct, Reading } from '../core/reading.ts'
import { Scenario } from '../core/scenario.ts'

/** One turn in short; everything left out is ordinary. */
export interface Beat
  extends Partial<Pick<UserNote, 'behaviour' | 'act' | 'requests' | 'retracts'>> {
  /** The user's message; the facts it says, where left out. */
  readonly text?: string
  readonly clicked?: boolean
  /** The language of this message, where it is another than the persona's. */
  readonly spoke?: string
  /** Facts that the user says. */
  readonly says?: UserNote['conveys']
  /** What the bot answers: text, or replies as they are. */
  readonly reply?: string | readonly Reply[]
  readonly stage?: string
  /** Acts read from the reply; `undefined` for a turn that nobody read. */
  readonly acts?: readonly BotAct[]
  readonly key?: string
  /** Values that the bot repeats: rightly, or wrongly as `found`. */
  readonly right?: readonly string[]
  readonly wrong?: Readonly<Record<string, string>>
  readonly unread?: boolean
  readonly error?: Turn['error']
  readonly latencyMs?: number
}

/** Orders shoes: two facts with alternatives, one that the user does not know, a request and four stages. */
export const scenario = Scenario.parse({
  id: 'signup',
  title: 'Signs up',
  chatbot: 'any',
  goal: 'Open an account.',
  facts: {
    goods: { value: 'shoes', alternatives: ['bags'], ask: ['what do you sell'] },
    volume: { value: 2000, alternatives: [500], ask: ['how many'] },
    vat: { value: 'DE811', known: false, ask: ['vat'] },
  },
  requests: [{ id: 'fee', question: ['How much?'], answeredWhen: { reply: { contains: '29' } } }],
  stages: [
    { id: 'greet', title: 'Greets' },
    { id: 'goods', title: 'Goods' },
    { id: 'volume', title: 'Volume' },
    { id: 'done', title: 'Done' },
  ],
  endStates: [
    {
      id: 'open',
      desired: true,
      when: { endState: 'open' },
      expect: {
        goods: { fact: 'goods' },
        volume: { fact: 'volume' },
        vat: { fact: 'vat' },
        plan: 'basic',
      },
    },
    { id: 'person', desired: false, means: 'hand_off', when: { endState: 'person' } },
    { id: 'declined', desired: false, means: 'refusal', when: { endState: 'declined' } },
    { id: 'dead_end', desired: false, when: { endState: 'dead_end' } },
  ],
})

/** What the bot holds when everything is right. */
export const RIGHT_RECORD = { goods: 'shoes', volume: 2000, plan: 'basic' }

/** A conversation of these turns and this ending. */
export function conversationOf(
  beats: readonly Beat[],
  ending: Ending,
  over: Partial<Conversation> = {},
): Conversation {
  return {
    id: 'test-0',
    greeting: [{ text: 'Hello!' }],
    greetingStage: 'greet',
    turns: beats.map(turnOf),
    ending,
    startedAt: '2024-01-01T00:00:00.000Z',
    durationMs: 0,
    ...over,
  }
}

function turnOf(beat: Beat, index: number): Turn {
  const { says = {}, reply = 'Okay.', behaviour = 'answer', act = 'inform' } = beat
  const { requests, retracts, stage, error, spoke } = beat
  return {
    turn: index + 1,
    user: userMessage(beat),
    note: {
      behaviour,
      act,
      conveys: says,
      event: `turn#${index + 1}`,
      ...(requests ? { requests } : {}),
      ...(retracts ? { retracts } : {}),
      ...(spoke === undefined ? {} : { language: spoke }),
    },
    replies: error ? [] : typeof reply === 'string' ? [{ text: reply }] : [...reply],
    latencyMs: beat.latencyMs ?? 10,
    ...(stage === undefined ? {} : { stage }),
    ...(error ? { error } : {}),
    ...(beat.unread ? {} : { reading: readingOf(beat) }),
  }
}

function userMessage({ text, says = {}, clicked }: Beat): Turn['user'] {
  const said = text ?? (Object.values(says).join(', ') || 'Hm.')
  return { text: said, ...(clicked ? { quickReply: { label: said, value: said } } : {}) }
}

function readingOf({ acts = [{ kind: 'statement' }], key, right = [], wrong = {} }: Beat): Reading {
  const echoes = [
    ...right.map((slot) => ({ slot, found: slot, correct: true })),
    ...Object.entries(wrong).map(([slot, found]) => ({ slot, found, correct: false })),
  ]
  return { acts: [...acts], echoes, key: key ?? acts[0]?.kind ?? 'statement' }
}
