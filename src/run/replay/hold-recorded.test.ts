import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { converse } from '../../conversation/index.ts'
import type { Conversation, UserNote } from '../../core/conversation.ts'
import type { Reply } from '../../core/message.ts'
import type { Reading } from '../../core/reading.ts'
import { Scenario } from '../../core/scenario.ts'
import { type Target, TargetError, type TargetErrorKind } from '../../core/target.ts'
import type { SimulatedUser, UserMove } from '../../core/user.ts'
import { holdRecorded } from './hold-recorded.ts'

const scenario = Scenario.parse({
  id: 'order',
  title: 'Order',
  chatbot: 'shop',
  goal: 'I want to order.',
  stages: [{ id: 'size', title: 'Size', reachedWhen: { reply: { contains: 'size' } } }],
  endStates: [{ id: 'ordered', desired: true, when: { endState: 'ordered' } }],
  maxTurns: 3,
})

const never = new AbortController().signal
const note: UserNote = { behaviour: 'answer', act: 'inform', conveys: { size: 3 }, event: 'x#1' }

type Answer = readonly Reply[] | TargetError

/** A bot that gives the given answers, one a message, and then the last one again. */
function botOf(
  opening: readonly Reply[] | TargetError,
  answers: readonly Answer[],
  record: unknown,
): Target {
  return {
    name: 'bot',
    open: async () => {
      if (opening instanceof Error) throw opening
      let at = 0
      return {
        greeting: [...opening],
        send: async () => {
          const answer = answers[Math.min(at, answers.length - 1)] ?? []
          at += 1
          if (answer instanceof Error) throw answer
          return [...answer]
        },
        record: async () => {
          if (record instanceof Error) throw record
          return record
        },
      }
    },
  }
}

/** A user that makes the given moves whatever it hears, as a model may. */
function userOf(moves: readonly UserMove[]): SimulatedUser {
  return {
    next: async ({ turn }) => {
      const move = moves[Math.min(turn, moves.length) - 1]
      return move ?? { kind: 'stop', reason: 'left', cause: undefined }
    },
    listen: ({ replies }) => ({
      acts: [replies.length > 1 ? { kind: 'claim_done' } : { kind: 'statement' }],
      echoes: [],
      key: 'open',
    }),
    usage: () => ({ calls: 2, inputTokens: 10, outputTokens: 3, costUsd: 0.25 }),
  }
}

/** Held with a clock like the system's, and read back as from the store. */
async function held(target: Target, user: SimulatedUser, steps: number[]): Promise<Conversation> {
  let now = 1_790_000_000_000.25
  let at = 0
  const clock = {
    now: () => {
      now += steps[at % steps.length] ?? 0
      at += 1
      return now
    },
  }
  const talk = { id: 'r-0001', scenario, user, target, variables: {}, clock, signal: never }
  for await (const event of converse(talk))
    if (event.kind === 'ended') return JSON.parse(JSON.stringify(event.conversation))
  throw new Error('the conversation did not end')
}

const words = fc.constantFrom('hello', 'what size?', '', '  ', 'a\ud800', 'json:"x"', 'bye')
const reply = fc.record(
  {
    text: words,
    quickReplies: fc.array(fc.record({ label: words, value: words }), { maxLength: 2 }),
    stage: fc.constantFrom('size', 'elsewhere'),
    endState: fc.constantFrom('ordered', 'gone'),
    record: fc.jsonValue(),
    latencyMs: fc.nat(50),
  },
  { requiredKeys: ['text'] },
)
const kind = fc.constantFrom<TargetErrorKind>('unreachable', 'timeout', 'http_status', 'exception')
const error = kind.map((one) => new TargetError(one, `the bot: ${one}`))
const replies = fc.array(reply, { maxLength: 3 })
const answer = fc.oneof({ weight: 4, arbitrary: replies }, { weight: 1, arbitrary: error })
const reading = fc.constantFrom<Reading | undefined>(undefined, {
  acts: [{ kind: 'claim_done' }],
  echoes: [],
  key: 'claim_done',
})
const reason = fc.constantFrom('left' as const, 'gave_up' as const, 'claimed_done' as const)
const cause = fc.constantFrom(undefined, 'asked again')
const message = fc.oneof(
  words.map((text) => ({ text })),
  words.map((text) => ({ text, quickReply: { label: text, value: `${text}!` } })),
  fc
    .array(words, { minLength: 2, maxLength: 3 })
    .map((messages) => ({ text: messages.join('\n'), messages })),
)
const said = { kind: fc.constant('say' as const), message, note: fc.constant(note), reading }
const move: fc.Arbitrary<UserMove> = fc.oneof(
  { weight: 8, arbitrary: fc.record(said) },
  { weight: 1, arbitrary: fc.record({ ...said, thenStop: fc.record({ reason, cause }) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('stop' as const), reason, cause, reading }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('fault' as const),
      fault: fc.constant('role_flip'),
      detail: words,
      drafts: fc.constantFrom([], [{ text: 'x', fault: 'role_flip' as const, detail: 'd' }]),
      reading,
    }),
  },
)

describe('a recorded conversation, held again', () => {
  test.prop(
    [
      fc.oneof({ weight: 9, arbitrary: replies }, { weight: 1, arbitrary: error }),
      fc.array(answer, { minLength: 1, maxLength: 6 }),
      fc.array(move, { minLength: 1, maxLength: 6 }),
      fc.oneof({ weight: 4, arbitrary: fc.option(fc.jsonValue(), { nil: undefined }) }, error),
      fc.array(
        fc.nat(1e6).map((n) => n / 2 ** 12),
        { minLength: 1, maxLength: 4 },
      ),
    ],
    { numRuns: 2_000 },
  )(
    'is byte for byte what it was, whatever user and bot did',
    async (opening, answers, moves, record, steps) => {
      const before = await held(botOf(opening, answers, record), userOf(moves), steps)
      const now = await holdRecorded(before, scenario, undefined, never)
      expect(JSON.stringify(now)).toBe(JSON.stringify(before))
    },
  )

  const two: UserMove = {
    kind: 'say',
    message: { text: 'one\ntwo', messages: ['one', 'two'] },
    note,
  }

  it.each([
    ['what it heard last is what it hears last', [2, 1], ['third'], undefined],
    ['an older record with a reply to each', [1, 1], ['second'], 'older'],
  ] as const)('of a user that sent two messages: %s', async (_why, counts, latest, older) => {
    const texts = ['first', 'second', 'third'].map((text) => ({ text }))
    const answers = [texts.slice(0, counts[0]), texts.slice(counts[0], counts[0] + counts[1])]
    const before = await held(botOf([], answers, undefined), userOf([two]), [1])
    if (older) for (const turn of before.turns) delete turn.repliesTo
    const heard: string[][] = []
    const user = userOf([two])
    const listening: SimulatedUser = {
      ...user,
      next: async (now, options) => {
        heard.push(now.replies.map(({ text }) => text))
        return user.next(now, options)
      },
    }
    await holdRecorded(before, scenario, listening, never)
    expect(heard[1]).toEqual(latest)
  })

  it('has no answer for a user that says something else', async () => {
    const before = await held(botOf([], [[{ text: 'a' }]], undefined), userOf([two]), [1])
    const other = userOf([{ kind: 'say', message: { text: 'other' }, note }])
    const { turns } = await holdRecorded(before, scenario, other, never)
    expect(turns[0]?.error?.message).toBe('the record has no answer to this message')
  })
})
