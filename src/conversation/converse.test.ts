import { describe, expect, it } from 'vitest'
import type { Conversation, UserNote } from '../core/conversation.ts'
import type { Reply, UserMessage } from '../core/message.ts'
import type { Reading } from '../core/reading.ts'
import { Scenario } from '../core/scenario.ts'
import { type Session, type Target, TargetError } from '../core/target.ts'
import type { Heard, SimulatedUser, UserMove } from '../core/user.ts'
import { type ConversationEvent, type ConverseOptions, converse } from './converse.ts'

const scenario = Scenario.parse({
  id: 'order',
  title: 'Order',
  chatbot: 'shop',
  goal: 'I want to order.',
  stages: [
    { id: 'greet', title: 'Greeting' },
    { id: 'size', title: 'Size', reachedWhen: { reply: { contains: 'what size' } } },
    { id: 'pay', title: 'Payment' },
  ],
  endStates: [
    { id: 'ordered', desired: true, when: { endState: 'ordered' } },
    { id: 'closed', desired: false, when: { reply: { contains: 'we are closed' } } },
  ],
  maxTurns: 6,
})

const note: UserNote = { behaviour: 'answer', act: 'inform', conveys: {}, event: 'x#1' }
const reading = (key: string): Reading => ({ acts: [{ kind: 'statement' }], echoes: [], key })

/** A user that makes the given moves, then goes on saying the number of its turn. It reads what it hears by its texts. */
function userOf(moves: readonly UserMove[] = []): SimulatedUser & { readonly heard: Heard[] } {
  const heard: Heard[] = []
  const read = ({ replies }: Heard): Reading =>
    reading(`heard ${replies.map(({ text }) => text).join('|')}`)
  return {
    heard,
    next: async (now) => {
      heard.push(now)
      const move = moves[now.turn - 1] ?? { kind: 'say', message: { text: `${now.turn}` }, note }
      return { ...move, reading: read(now) }
    },
    listen: read,
  }
}

const say = (text: string, thenStop?: 'claimed_done' | 'left'): UserMove => ({
  kind: 'say',
  message: { text },
  note,
  ...(thenStop ? { thenStop: { reason: thenStop } } : {}),
})

type Answer = readonly Reply[] | Error | (() => Promise<Reply[]>)

/** A bot that gives the given answers, one a message, and notes what reaches it. */
function botOf(
  answers: readonly Answer[],
  session: Partial<Session> = {},
): Target & { readonly got: string[]; closed: number } {
  const bot = {
    name: 'bot',
    got: [] as string[],
    closed: 0,
    open: async (): Promise<Session> => {
      let at = 0
      return {
        ...session,
        send: async ({ text }: UserMessage) => {
          bot.got.push(text)
          const answer = answers[at] ?? [{ text: `answer ${at + 1}` }]
          at += 1
          if (answer instanceof Error) throw answer
          return typeof answer === 'function' ? answer() : [...answer]
        },
        close: async () => {
          bot.closed += 1
          await session.close?.()
        },
      }
    },
  }
  return bot
}

const talkOf = (target: Target, given: Partial<ConverseOptions> = {}): ConverseOptions => ({
  id: 'r-0001',
  scenario,
  user: userOf(),
  target,
  variables: {},
  clock: { now: () => 0 },
  signal: new AbortController().signal,
  ...given,
})

async function eventsOf(options: ConverseOptions): Promise<ConversationEvent[]> {
  const events: ConversationEvent[] = []
  for await (const event of converse(options)) events.push(event)
  return events
}

async function hold(target: Target, given: Partial<ConverseOptions> = {}): Promise<Conversation> {
  const last = (await eventsOf(talkOf(target, given))).at(-1)
  if (last?.kind !== 'ended') throw new Error('the conversation did not end')
  return last.conversation
}

describe('a conversation', () => {
  const twice: UserMove = {
    kind: 'say',
    message: { text: 'one\ntwo', messages: ['one', 'two'] },
    note,
  }

  it('sends several messages of a turn one after the other, and goes on from the reply to the last', async () => {
    const user = userOf([twice])
    const bot = botOf([[{ text: 'first' }], [{ text: 'second' }, { text: 'third' }]])
    const { turns } = await hold(bot, { user })
    expect(bot.got.slice(0, 3)).toEqual(['one', 'two', '2'])
    expect(turns[0]?.replies.map(({ text }) => text)).toEqual(['first', 'second', 'third'])
    expect(turns[0]?.user).toEqual({ text: 'one\ntwo', messages: ['one', 'two'] })
    expect(user.heard[1]?.replies.map(({ text }) => text)).toEqual(['second', 'third'])
  })

  it('does not send what comes after the end, and does not say that it did', async () => {
    const bot = botOf([[{ text: 'done', endState: 'ordered' }]])
    const { turns, ending } = await hold(bot, { user: userOf([twice]) })
    expect(bot.got).toEqual(['one'])
    expect(turns[0]?.user).toEqual({ text: 'one' })
    expect(ending).toEqual({ kind: 'end_state', endState: 'ordered' })
  })

  it('keeps the reply to the first message where the second fails', async () => {
    const bot = botOf([[{ text: 'first' }], new TargetError('timeout', 'too slow')])
    const { turns } = await hold(bot, { user: userOf([twice]) })
    expect(turns[0]).toMatchObject({ replies: [{ text: 'first' }], error: { kind: 'timeout' } })
  })

  it('announces its opening, each turn, and its end, in this order', async () => {
    const user = userOf([say('a'), { kind: 'stop', reason: 'left' }])
    const events = await eventsOf(talkOf(botOf([]), { user }))
    expect(events.map(({ kind }) => kind)).toEqual(['opened', 'turn', 'ended'])
  })

  it('gives the user the greeting, with its stage, before its first turn', async () => {
    const user = userOf()
    const greeting = [{ text: 'Hello!', stage: 'greet' }]
    const conversation = await hold(botOf([], { greeting }), { user })
    expect(user.heard[0]).toMatchObject({ turn: 1, replies: greeting, stage: 'greet' })
    expect(conversation).toMatchObject({ greeting, greetingStage: 'greet' })
  })

  it('lets the user speak first where the bot waits', async () => {
    const user = userOf()
    const conversation = await hold(botOf([]), { user })
    expect(user.heard[0]).toMatchObject({ turn: 1, replies: [] })
    expect(conversation.greeting).toEqual([])
    expect(conversation).not.toHaveProperty('greetingStage')
  })

  it('counts turns from 1 and ends at the limit of the scenario', async () => {
    const bot = botOf([])
    const conversation = await hold(bot)
    expect(conversation.turns.map(({ turn }) => turn)).toEqual([1, 2, 3, 4, 5, 6])
    expect(bot.got).toEqual(['1', '2', '3', '4', '5', '6'])
    expect(conversation.ending).toEqual({ kind: 'turn_limit' })
  })

  it('keeps several replies to one message in one turn', async () => {
    const replies = [{ text: 'One moment.' }, { text: 'Which size?' }]
    const conversation = await hold(botOf([replies]))
    expect(conversation.turns[0]?.replies).toEqual(replies)
  })

  it('measures by its clock: each turn from sending to the reply, and the whole', async () => {
    let now = 1_000
    const slow = async (): Promise<Reply[]> => {
      now += 250
      return [{ text: 'Done', endState: 'ordered' }]
    }
    const conversation = await hold(botOf([slow]), { clock: { now: () => now } })
    expect(conversation.turns[0]?.latencyMs).toBe(250)
    expect(conversation.durationMs).toBe(250)
    expect(conversation.startedAt).toBe('1970-01-01T00:00:01.000Z')
  })

  it('opens the session with its id and the variables', async () => {
    const seen: unknown[] = []
    const target: Target = {
      name: 'bot',
      open: async ({ conversationId, variables }) => {
        seen.push({ conversationId, variables })
        return { send: async () => [{ text: 'we are closed' }] }
      },
    }
    await hold(target, { variables: { tenant: 'a' } })
    expect(seen).toEqual([{ conversationId: 'r-0001', variables: { tenant: 'a' } }])
  })
})

describe('the stage of a turn', () => {
  it("is the bot's own, else told by the matchers, else carried over", async () => {
    const bot = botOf([
      [{ text: 'Welcome' }],
      [{ text: 'What size?' }],
      [{ text: 'Hm.' }],
      [{ text: 'Pay now', stage: 'pay' }],
      [{ text: 'Hm.' }],
    ])
    const conversation = await hold(bot)
    expect(conversation.turns.map(({ stage }) => stage)).toEqual([
      undefined,
      'size',
      'size',
      'pay',
      'pay',
      'pay',
    ])
  })

  it('is not changed by an answer of nothing or an error', async () => {
    const bot = botOf([[{ text: 'What size?' }], [{ text: ' ', stage: 'pay' }], new Error('no')])
    const conversation = await hold(bot)
    expect(conversation.turns.slice(0, 3).map(({ stage }) => stage)).toEqual([
      'size',
      'size',
      'size',
    ])
  })
})

describe('an ending', () => {
  it('comes with an end state of the scenario, at once', async () => {
    const bot = botOf([[{ text: 'ok' }], [{ text: 'Placed.', endState: 'ordered' }]])
    const conversation = await hold(bot)
    expect(conversation.ending).toEqual({ kind: 'end_state', endState: 'ordered' })
    expect(conversation.turns).toHaveLength(2)
  })

  it('comes with an end state that only a matcher tells', async () => {
    const conversation = await hold(botOf([[{ text: 'Sorry, we are closed.' }]]))
    expect(conversation.ending).toEqual({ kind: 'end_state', endState: 'closed' })
  })

  it('comes with a user that stops, and nothing more is sent', async () => {
    const bot = botOf([])
    const user = userOf([say('a'), { kind: 'stop', reason: 'gave_up', cause: 'asked again' }])
    const conversation = await hold(bot, { user })
    expect(conversation.ending).toEqual({
      kind: 'user_stopped',
      reason: 'gave_up',
      cause: 'asked again',
    })
    expect(bot.got).toEqual(['a'])
  })

  it('comes after the last message has been delivered and answered', async () => {
    const bot = botOf([[{ text: 'ok' }], [{ text: 'Bye.' }]])
    const user = userOf([say('a'), say('Thanks, bye', 'claimed_done')])
    const conversation = await hold(bot, { user })
    expect(bot.got).toEqual(['a', 'Thanks, bye'])
    expect(conversation.turns[1]?.replies).toEqual([{ text: 'Bye.' }])
    expect(conversation.turns[1]?.reading?.key).toBe('heard Bye.')
    expect(conversation.ending).toEqual({ kind: 'user_stopped', reason: 'claimed_done' })
  })

  it('is the end state where the answer to the last message reaches one', async () => {
    const user = userOf([say('Yes, place it', 'claimed_done')])
    const bot = botOf([[{ text: 'Placed.', endState: 'ordered' }]])
    expect((await hold(bot, { user })).ending).toEqual({ kind: 'end_state', endState: 'ordered' })
  })

  it('is a claim of success where the answer to the last message makes one, though the user meant to leave', async () => {
    const user = userOf([say('I am off', 'left')])
    const claim: Reading = { acts: [{ kind: 'claim_done' }], echoes: [], key: 'claim_done' }
    const bot = botOf([[{ text: 'Your order has been placed.' }]])
    const conversation = await hold(bot, { user: { ...user, listen: () => claim } })
    expect(conversation.ending).toEqual({ kind: 'user_stopped', reason: 'claimed_done' })
  })

  it("is the simulator's when the user fails, its drafts kept and not sent", async () => {
    const bot = botOf([])
    const drafts = [{ text: 'As a bot, I …', fault: 'role_flip', detail: 'offers help' }] as const
    const user = userOf([{ kind: 'fault', fault: 'role_flip', detail: 'twice', drafts }])
    const conversation = await hold(bot, { user })
    expect(conversation.ending).toEqual({ kind: 'simulator', fault: 'role_flip', detail: 'twice' })
    expect(conversation.rejected).toEqual(drafts)
    expect(bot.got).toEqual([])
  })
})

describe("an error of the bot's", () => {
  it('is told to the user, and forgiven when the bot answers again', async () => {
    const user = userOf()
    const bot = botOf([[{ text: 'ok' }], new TargetError('timeout', 'too slow'), [{ text: 'ok' }]])
    const conversation = await hold(bot, { user })
    expect(conversation.turns[1]).toMatchObject({
      replies: [],
      error: { kind: 'timeout', message: 'too slow' },
    })
    expect(user.heard[2]).toMatchObject({ replies: [], error: { kind: 'timeout' } })
    expect(user.heard[3]?.error).toBeUndefined()
    expect(conversation.ending).toEqual({ kind: 'turn_limit' })
  })

  it('ends the conversation with the third in a row', async () => {
    const no = new TargetError('http_status', 'status 500')
    const conversation = await hold(botOf([[{ text: 'ok' }], no, no, no]))
    expect(conversation.turns).toHaveLength(4)
    expect(conversation.ending).toEqual({
      kind: 'bot_error',
      error: { kind: 'http_status', message: 'status 500' },
    })
  })

  it('does not add up over turns that went well', async () => {
    const no = new Error('no')
    const conversation = await hold(botOf([no, no, [{ text: 'ok' }], no, no, [{ text: 'ok' }]]))
    expect(conversation.ending).toEqual({ kind: 'turn_limit' })
  })

  it('is an exception when it is of no known kind', async () => {
    const conversation = await hold(botOf([new RangeError('index 7')]))
    expect(conversation.turns[0]?.error).toEqual({ kind: 'exception', message: 'index 7' })
  })

  it.each<[string, readonly Reply[]]>([
    ['no message', []],
    ['an empty message', [{ text: '' }]],
    ['blank messages', [{ text: ' ' }, { text: '\n' }]],
  ])('is %s', async (_what, replies) => {
    const conversation = await hold(botOf([replies]))
    expect(conversation.turns[0]?.error?.kind).toBe('empty_reply')
  })

  it.each<[string, Reply]>([
    ['buttons', { text: '', quickReplies: [{ label: 'Yes', value: 'y' }] }],
    ['an end state', { text: '', endState: 'ordered' }],
  ])('is not an empty text with %s', async (_what, reply) => {
    expect((await hold(botOf([[reply]]))).turns[0]?.error).toBeUndefined()
  })

  it("at the opening is the bot's own ending", async () => {
    const target: Target = {
      name: 'bot',
      open: () => Promise.reject(new TargetError('bad_response', 'no session id')),
    }
    const events = await eventsOf(talkOf(target))
    expect(events).toMatchObject([
      { kind: 'ended', conversation: { turns: [], ending: { kind: 'bot_error' } } },
    ])
  })
})

describe('a bot that cannot be reached', () => {
  const gone = new TargetError('unreachable', 'refused')

  it('at the opening is the fault of the infrastructure', async () => {
    const conversation = await hold({ name: 'bot', open: () => Promise.reject(gone) })
    expect(conversation).toMatchObject({
      turns: [],
      ending: { kind: 'infrastructure', error: { kind: 'unreachable', message: 'refused' } },
    })
  })

  it('in the middle is the fault of the infrastructure, at once', async () => {
    const conversation = await hold(botOf([[{ text: 'ok' }], gone]))
    expect(conversation.turns).toHaveLength(2)
    expect(conversation.ending.kind).toBe('infrastructure')
  })

  it('for its record leaves the conversation without one', async () => {
    const record = (): Promise<unknown> => Promise.reject(gone)
    const conversation = await hold(botOf([[{ text: '', endState: 'ordered' }]], { record }))
    expect(conversation).not.toHaveProperty('record')
    expect(conversation.recordError).toEqual({ kind: gone.kind, message: gone.message })
    expect(conversation.ending.kind).toBe('end_state')
  })

  it('for its record is not made up for by what a reply told before', async () => {
    const record = (): Promise<unknown> => Promise.reject(gone)
    const told = [{ text: '', endState: 'ordered', record: { size: 'S' } }]
    const conversation = await hold(botOf([told], { record }))
    expect(conversation).not.toHaveProperty('record')
    expect(conversation.recordError?.kind).toBe(gone.kind)
  })
})

describe('the record', () => {
  it("is the session's, read after the end", async () => {
    const bot = botOf([[{ text: '', endState: 'ordered', record: { size: 'S' } }]], {
      record: async () => ({ size: 'L' }),
    })
    expect((await hold(bot)).record).toEqual({ size: 'L' })
  })

  it('is the newest that a reply told, where the session has none', async () => {
    const bot = botOf([
      [{ text: 'a', record: { n: 1 } }],
      [{ text: 'b', record: { n: 2 } }, { text: 'c' }],
      [{ text: 'd' }],
    ])
    expect((await hold(bot)).record).toEqual({ n: 2 })
  })
})

describe('a reading', () => {
  it('belongs to the turn whose replies it tells of, the first to the greeting', async () => {
    const bot = botOf([[{ text: 'A' }], [{ text: 'B' }], [{ text: 'C', endState: 'ordered' }]], {
      greeting: [{ text: 'Hi' }],
    })
    const conversation = await hold(bot)
    expect(conversation.greetingReading?.key).toBe('heard Hi')
    expect(conversation.turns.map((turn) => turn.reading?.key)).toEqual([
      'heard A',
      'heard B',
      'heard C',
    ])
  })

  it('is made of the last words at the turn limit too', async () => {
    const conversation = await hold(botOf([]))
    expect(conversation.turns.at(-1)?.reading?.key).toBe('heard answer 6')
  })
})

describe('an abort', () => {
  const reason = new Error('dropped')

  it('while the bot thinks is thrown on, and the session is closed', async () => {
    const abort = new AbortController()
    const target = botOf([
      () =>
        new Promise((_resolve, reject) => {
          abort.signal.addEventListener('abort', () => reject(abort.signal.reason))
          abort.abort(reason)
        }),
    ])
    await expect(hold(target, { signal: abort.signal })).rejects.toBe(reason)
    expect(target.closed).toBe(1)
  })

  it('while the user thinks is thrown on, and nothing more is sent', async () => {
    const abort = new AbortController()
    const target = botOf([])
    const user = userOf()
    const aborting: SimulatedUser = {
      ...user,
      next: async (heard, options) => {
        if (heard.turn === 2) abort.abort(reason)
        return user.next(heard, options)
      },
    }
    await expect(hold(target, { signal: abort.signal, user: aborting })).rejects.toBe(reason)
    expect([target.got, target.closed]).toEqual([['1'], 1])
  })

  it('while the session opens is thrown on', async () => {
    const abort = new AbortController()
    const target: Target = {
      name: 'bot',
      open: () => {
        abort.abort(reason)
        return Promise.reject(new TargetError('timeout', 'too slow'))
      },
    }
    await expect(hold(target, { signal: abort.signal })).rejects.toBe(reason)
  })
})

describe('the session', () => {
  it.each<[string, readonly Answer[], readonly UserMove[]]>([
    ['an end state', [[{ text: '', endState: 'ordered' }]], []],
    ['the turn limit', [], []],
    ['three errors', [new Error('1'), new Error('2'), new Error('3')], []],
    ['a user that stops', [], [{ kind: 'stop', reason: 'left' }]],
    ["the simulator's fault", [], [{ kind: 'fault', fault: 'f', detail: 'd', drafts: [] }]],
  ])('is closed once after %s', async (_what, answers, moves) => {
    const bot = botOf(answers)
    await hold(bot, { user: userOf(moves) })
    expect(bot.closed).toBe(1)
  })

  it('is closed when nobody listens any more', async () => {
    const bot = botOf([])
    for await (const event of converse(talkOf(bot))) if (event.kind === 'turn') break
    expect(bot.closed).toBe(1)
  })

  it('may fail to close without harm', async () => {
    const bot = botOf([], { close: () => Promise.reject(new Error('no')) })
    expect((await hold(bot)).ending).toEqual({ kind: 'turn_limit' })
  })
})

describe('what the user spent', () => {
  it('is kept with the conversation', async () => {
    const usage = { calls: 6, inputTokens: 60, outputTokens: 12, costUsd: 0.01 }
    const conversation = await hold(botOf([]), { user: { ...userOf(), usage: () => usage } })
    expect(conversation.usage).toEqual(usage)
  })
})
