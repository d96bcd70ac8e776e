import { describe, expect, test } from 'vitest'
import type { Clock } from '../core/clock.ts'
import type { ReplyInput } from '../core/message.ts'
import type { Session, Target } from '../core/target.ts'
import { TargetError } from '../core/target.ts'
import { type GuardOptions, guardTarget } from './guard-target.ts'

const signal = new AbortController().signal

function steppingClock(): Clock {
  let now = 0
  return {
    now: () => {
      now += 10
      return now
    },
  }
}

function guarded(
  session: Partial<Session<ReplyInput>>,
  limits: Partial<GuardOptions['limits']> = {},
): Target {
  const send = async (): Promise<ReplyInput[]> => [{ text: 'hi' }]
  return guardTarget(
    { name: 'bot', open: async () => ({ send, ...session }) },
    { clock: steppingClock(), limits: { timeoutMs: 5_000, maxBytes: 1_000, ...limits } },
  )
}

const open = (target: Target) => target.open({ conversationId: 'c', variables: {}, signal })
const say = async (target: Target) => (await open(target)).send({ text: 'x' }, { signal })
/** What a bot written without types may return. */
const untyped = (value: unknown) => ({ send: async () => value as ReplyInput[] })

describe('replies', () => {
  test('get the defaults of the contract', async () => {
    const replies = await say(guarded(untyped([{ text: 'a', actions: [{ name: 'save' }] }])))
    expect(replies).toEqual([
      { text: 'a', actions: [{ name: 'save', arguments: {} }], latencyMs: 10 },
    ])
  })

  test('keep the latency that the bot gives', async () => {
    expect((await say(guarded(untyped([{ text: 'a', latencyMs: 3 }]))))[0]?.latencyMs).toBe(3)
  })

  test('never have a negative latency', async () => {
    const times = [100, 100, 40]
    const target = guardTarget(
      { name: 'bot', open: async () => untyped([{ text: 'a' }]) },
      {
        clock: { now: () => times.shift() ?? 0 },
        limits: { timeoutMs: 5_000, maxBytes: 1_000 },
      },
    )
    expect((await say(target))[0]?.latencyMs).toBe(0)
  })

  test.each<[string, unknown, string]>([
    ['nothing', undefined, 'at the top'],
    ['a bare text', 'hello', 'at the top'],
    ['one reply outside a list', { text: 'a' }, 'at the top'],
    ['a reply without text', [{ text: 'a' }, {}], 'at 1.text'],
    [
      'a button without value',
      [{ text: 'a', quickReplies: [{ label: 'b' }] }],
      'at 0.quickReplies.0.value',
    ],
  ])('are refused where the bot returns %s', async (_, value, place) => {
    await expect(say(guarded(untyped(value)))).rejects.toMatchObject({
      kind: 'bad_response',
      message: expect.stringContaining(place),
    })
  })

  test.each<[string, ReplyInput[]]>([
    ['texts', [{ text: 'x'.repeat(600) }, { text: 'x'.repeat(600) }]],
    ['text in bytes, not characters', [{ text: 'ä'.repeat(600) }]],
    ['raw text', [{ text: 'a', raw: 'x'.repeat(1_100) }]],
    ['raw values', [{ text: 'a', raw: { list: Array(600).fill(0) } }]],
    [
      'quick replies',
      [{ text: 'a', quickReplies: [{ label: 'x'.repeat(600), value: 'x'.repeat(600) }] }],
    ],
    ['steps', [{ text: 'a', steps: [{ name: 's', status: 'ok', output: 'x'.repeat(1_100) }] }]],
    ['actions', [{ text: 'a', actions: [{ name: 'a', arguments: { b: 'x'.repeat(1_100) } }] }]],
    ['sources', [{ text: 'a', sources: [{ id: 'a', text: 'x'.repeat(1_100) }] }]],
    ['a stage', [{ text: 'a', stage: 'x'.repeat(1_100) }]],
    ['a record', [{ text: 'a', record: { list: Array(600).fill(0) } }]],
  ])('count their %s towards the size', async (_, replies) => {
    await expect(say(guarded(untyped(replies)))).rejects.toMatchObject({ kind: 'too_large' })
  })

  test('are measured by their text alone where the connector bounds what it reads', async () => {
    const replies = [{ text: 'a', raw: 'x'.repeat(5_000) }]
    expect(await say(guarded(untyped(replies), { rawIsBounded: true }))).toHaveLength(1)
  })

  test('are refused where their raw response is no JSON', async () => {
    const loop: Record<string, unknown> = {}
    loop['self'] = loop
    await expect(say(guarded(untyped([{ text: 'a', raw: loop }])))).rejects.toMatchObject({
      kind: 'bad_response',
    })
  })

  test('of a greeting are held to the same', async () => {
    const greeting = [{ message: 'Welcome' }] as unknown as ReplyInput[]
    await expect(open(guarded({ greeting }))).rejects.toMatchObject({ kind: 'bad_response' })
  })

  test('are bounded in size as their record is', async () => {
    const session = await open(guarded({ record: async () => ({ list: Array(600).fill(0) }) }))
    await expect(session.record?.()).rejects.toMatchObject({ kind: 'too_large' })
  })
})

describe('what the bot throws', () => {
  const failing = (thrown: unknown) => ({
    send: () => {
      throw thrown
    },
  })

  test.each<[string, unknown]>([
    ['an error', new Error('no database')],
    ['a text', 'no database'],
  ])('becomes an exception of the bot when it is %s', async (_, thrown) => {
    await expect(say(guarded(failing(thrown)))).rejects.toMatchObject({
      name: 'TargetError',
      kind: 'exception',
      message: 'the bot threw: no database',
    })
  })

  test('passes as it is when it is a TargetError', async () => {
    const thrown = new TargetError('http_status', 'status 500')
    await expect(say(guarded(failing(thrown)))).rejects.toBe(thrown)
  })

  test('is an exception in open and in record too', async () => {
    const target = guardTarget(
      { name: 'bot', open: () => Promise.reject(new Error('full')) },
      { clock: steppingClock(), limits: { timeoutMs: 5_000, maxBytes: 1_000 } },
    )
    await expect(open(target)).rejects.toMatchObject({ kind: 'exception' })
    const session = await open(guarded({ record: () => Promise.reject(new Error('gone')) }))
    await expect(session.record?.()).rejects.toMatchObject({ kind: 'exception' })
  })

  test('is said of a session without send', async () => {
    await expect(open(guarded({ send: undefined as never }))).rejects.toMatchObject({
      kind: 'bad_response',
    })
  })

  test('while closing is nobody’s concern', async () => {
    const session = await open(guarded({ close: () => Promise.reject(new Error('stuck')) }))
    await expect(session.close?.()).resolves.toBeUndefined()
  })

  test('is an exception of the bot where what it gives throws when it is looked at', async () => {
    const shy = new Proxy(
      {},
      { get: (_, key) => (key === 'then' ? undefined : raise('no peeking')) },
    )
    await expect(say(guarded(untyped([shy])))).rejects.toMatchObject({
      kind: 'exception',
      message: 'the bot threw: no peeking',
    })
    await expect(
      open(guardTarget({ name: 'shy', open: async () => shy as never }, SHY)),
    ).rejects.toMatchObject({
      kind: 'exception',
    })
  })
})

describe('time', () => {
  const never = new Promise<never>(() => {})

  test('bounds opening, the record and closing', async () => {
    const limits = { timeoutMs: 30, maxBytes: 1_000 }
    const target = guardTarget(
      { name: 'bot', open: () => never },
      { clock: steppingClock(), limits },
    )
    await expect(open(target)).rejects.toMatchObject({ kind: 'timeout' })
    const session = await open(guarded({ record: () => never, close: () => never }, limits))
    await expect(session.record?.()).rejects.toMatchObject({ kind: 'timeout' })
    await expect(session.close?.()).resolves.toBeUndefined()
  })

  test('aborts the signal that the bot got, and gives the next message a fresh one', async () => {
    const signals: AbortSignal[] = []
    const session = await open(
      guarded(
        {
          send: (_message, options) => {
            signals.push(options.signal)
            return signals.length === 1 ? never : Promise.resolve([{ text: 'hi' }])
          },
        },
        { timeoutMs: 30 },
      ),
    )
    await expect(session.send({ text: 'x' }, { signal })).rejects.toMatchObject({ kind: 'timeout' })
    await session.send({ text: 'x' }, { signal })
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false])
  })

  test('does not call a caller’s abort a timeout', async () => {
    const caller = new AbortController()
    const session = await open(guarded({ send: () => never }))
    const pending = session.send({ text: 'x' }, { signal: caller.signal })
    caller.abort(new Error('stop the run'))
    await expect(pending).rejects.toThrow('stop the run')
  })

  test('leaves the caller’s signal alone once a message is answered', async () => {
    const caller = new AbortController()
    let given: AbortSignal | undefined
    const session = await open(
      guarded({
        send: async (_message, options) => {
          given = options.signal
          return []
        },
      }),
    )
    await session.send({ text: 'x' }, { signal: caller.signal })
    caller.abort()
    expect(given?.aborted).toBe(false)
  })
})

test('variables given to open come before those of the settings', async () => {
  let seen: unknown
  const target = guardTarget(
    {
      name: 'bot',
      open: async ({ variables }) => {
        seen = variables
        return untyped([])
      },
    },
    {
      clock: steppingClock(),
      limits: { timeoutMs: 5_000, maxBytes: 1_000 },
      variables: { a: '1', b: '1' },
    },
  )
  await target.open({ conversationId: 'c', variables: { b: '2' }, signal })
  expect(seen).toEqual({ a: '1', b: '2' })
})

const SHY = { clock: steppingClock(), limits: { timeoutMs: 5_000, maxBytes: 1_000 } }

function raise(message: string): never {
  throw new Error(message)
}
