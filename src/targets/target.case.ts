import { describe, expect, onTestFinished, test } from 'vitest'
import type { Clock } from '../core/clock.ts'
import type { Reply, UserMessage } from '../core/message.ts'
import { type Session, type Target, TargetError, type TargetErrorKind } from '../core/target.ts'

/** What a fixture's bot may be unable to do, because its medium has no way of saying it. */
export type Capability =
  | 'several_messages'
  | 'button_values'
  | 'record'
  | 'probe'
  | 'unreachable'
  | 'bad_shapes'

/** How the suite wants its target this time. */
export interface FixtureOptions {
  /** The bot speaks first. */
  readonly greets: boolean
  readonly timeoutMs: number
  readonly maxBytes: number
  readonly clock: Clock
  /** Nobody listens where the bot should be. */
  readonly dead: boolean
}

/** A connector under test, named `contract` and of version 7, and the bot of `fixtures/contract-bot.ts` behind it. */
export interface ContractFixture {
  readonly target: Target
}

/** Advances by 5 ms each time it is read. */
function steppingClock(): Clock {
  let now = 1_000
  return {
    now: () => {
      now += 5
      return now
    },
  }
}

const signal = new AbortController().signal
const open = (target: Target, conversationId = 'c1'): Promise<Session> =>
  target.open({ conversationId, variables: {}, signal })
const say = (session: Session, text: string): Promise<Reply[]> => session.send({ text }, { signal })
const texts = (replies: readonly Reply[] | undefined): string[] | undefined =>
  replies?.map(({ text }) => text)

async function errorOf(work: Promise<unknown>): Promise<unknown> {
  try {
    await work
  } catch (error) {
    return error
  }
  throw new Error('expected a rejection')
}

async function expectKind(work: Promise<unknown>, ...kinds: TargetErrorKind[]): Promise<void> {
  const error = await errorOf(work)
  expect(error).toBeInstanceOf(TargetError)
  expect(kinds).toContain(error instanceof TargetError ? error.kind : undefined)
}

/**
 * The contract that every connector keeps. `cannot` lists what the medium has no way of saying; those sentences are
 * skipped by name.
 */
export function testTarget(
  name: string,
  make: (options: FixtureOptions) => Promise<ContractFixture>,
  { cannot = [] }: { cannot?: readonly Capability[] } = {},
): void {
  const where = (capability: Capability) => test.skipIf(cannot.includes(capability))
  const start = async (options: Partial<FixtureOptions> = {}): Promise<Target> => {
    const { target } = await make({
      greets: false,
      timeoutMs: 10_000,
      maxBytes: 4_000,
      clock: steppingClock(),
      dead: false,
      ...options,
    })
    onTestFinished(async () => target.close?.())
    return target
  }

  describe(`the target contract, kept by ${name}`, () => {
    test('is called what the settings call it, in the version they say', async () => {
      const target = await start()
      expect([target.name, target.version]).toEqual(['contract', '7'])
    })

    test('greets where the bot speaks first', async () => {
      const session = await open(await start({ greets: true }))
      expect(texts(session.greeting)).toEqual(['Welcome'])
    })

    test('has no greeting where the bot waits to be spoken to', async () => {
      const session = await open(await start())
      expect(session.greeting).toBeUndefined()
    })

    test('answers each message, in order', async () => {
      const session = await open(await start())
      expect(texts(await say(session, 'a'))).toEqual(['1: a'])
      expect(texts(await say(session, 'b'))).toEqual(['2: b'])
    })

    test('carries any text unharmed', async () => {
      const text = 'Zoë said: "{{ 1 }}" \\ \n 🙂 ${x}'
      const session = await open(await start())
      expect(texts(await say(session, text))).toEqual([`1: ${text}`])
    })

    test('carries an empty message', async () => {
      const session = await open(await start())
      expect(texts(await say(session, ''))).toEqual(['1: '])
    })

    where('several_messages')('gives several messages of one reply in order', async () => {
      const session = await open(await start())
      expect(texts(await say(session, 'two'))).toEqual(['one', 'two'])
    })

    test('gives an empty list where the bot says nothing', async () => {
      const session = await open(await start())
      expect(await say(session, 'silent')).toEqual([])
    })

    test('lets a click on a quick reply reach the bot', async () => {
      const click: UserMessage = { text: 'Yes', quickReply: { label: 'Yes', value: 'Yes' } }
      const session = await open(await start())
      expect(texts(await session.send(click, { signal }))).toEqual(['1: Yes'])
    })

    where('button_values')("sends a quick reply's value rather than its label", async () => {
      const click: UserMessage = { text: 'Yes', quickReply: { label: 'Yes', value: 'opt-1' } }
      const session = await open(await start())
      expect(texts(await session.send(click, { signal }))).toEqual(['1: opt-1'])
    })

    test('keeps interleaved sessions apart', async () => {
      const target = await start()
      const [first, second] = [await open(target, 'c1'), await open(target, 'c2')]
      await say(first, 'a')
      await say(second, 'b')
      expect(texts(await say(first, 'c'))).toEqual(['2: c'])
      expect(texts(await say(second, 'd'))).toEqual(['2: d'])
    })

    test('holds many sessions at once', async () => {
      const target = await start()
      const answers = await Promise.all(
        Array.from({ length: 50 }, async (_, index) => {
          const session = await open(target, `c${index}`)
          await say(session, 'first')
          return texts(await say(session, `hello ${index}`))
        }),
      )
      expect(answers).toEqual(Array.from({ length: 50 }, (_, index) => [`2: hello ${index}`]))
    })

    test('fills in how long each reply took', async () => {
      const session = await open(await start())
      const [reply] = await say(session, 'a')
      expect(reply?.latencyMs).toBe(5)
    })

    test('gives up on a bot that does not answer, with a TargetError of kind timeout', async () => {
      const session = await open(await start({ timeoutMs: 300 }))
      await expectKind(say(session, 'hang'), 'timeout')
    })

    test('can go on after a timeout', async () => {
      const session = await open(await start({ timeoutMs: 300 }))
      await errorOf(say(session, 'hang'))
      expect(texts(await say(session, 'a'))?.[0]).toMatch(/^\d: a$/)
    })

    test('makes a TargetError of whatever the bot fails with', async () => {
      const session = await open(await start())
      await expectKind(say(session, 'crash'), 'exception', 'http_status')
    })

    test('says in the error what the bot said', async () => {
      const session = await open(await start())
      expect(String(await errorOf(say(session, 'crash')))).toContain('the database is down')
    })

    test('can go on after a failure of the bot', async () => {
      const session = await open(await start())
      await errorOf(say(session, 'crash'))
      expect(texts(await say(session, 'a'))?.[0]).toMatch(/^\d: a$/)
    })

    test('refuses a reply over the size limit', async () => {
      const session = await open(await start())
      await expectKind(say(session, 'huge'), 'too_large', 'bad_response')
    })

    where('bad_shapes')(
      'refuses a reply of the wrong shape, saying what was expected',
      async () => {
        const session = await open(await start())
        const error = await errorOf(say(session, 'malformed'))
        expect(error).toMatchObject({ kind: 'bad_response' })
        expect(String(error)).toContain('expected')
      },
    )

    test("stops a send when its signal aborts, with the signal's reason", async () => {
      const session = await open(await start())
      const caller = new AbortController()
      const reason = new Error('enough')
      const pending = errorOf(session.send({ text: 'hang' }, { signal: caller.signal }))
      setTimeout(() => caller.abort(reason), 30)
      expect(await pending).toBe(reason)
    })

    test('sends nothing when the signal has aborted already', async () => {
      const session = await open(await start())
      const gone = AbortSignal.abort(new Error('too late'))
      expect(String(await errorOf(session.send({ text: 'a' }, { signal: gone })))).toContain(
        'too late',
      )
      expect(texts(await say(session, 'b'))).toEqual(['1: b'])
    })

    where('record')("reads the bot's own record back", async () => {
      const session = await open(await start())
      await say(session, 'a')
      await say(session, 'b')
      expect(await session.record?.()).toEqual({ messages: ['a', 'b'] })
    })

    where('probe')('knows without a message that the bot is there', async () => {
      const target = await start()
      await expect(target.probe?.({ signal })).resolves.toBeUndefined()
    })

    where('unreachable')('knows without a message that the bot is not there', async () => {
      const target = await start({ dead: true })
      await expectKind(target.probe?.({ signal }) ?? Promise.resolve(), 'unreachable')
    })

    where('unreachable')('calls a bot that never answered unreachable', async () => {
      const target = await start({ dead: true })
      await expectKind(
        open(target).then((session) => say(session, 'a')),
        'unreachable',
      )
    })

    test('may be closed twice, session and target alike', async () => {
      const target = await start()
      const session = await open(target)
      await say(session, 'a')
      await session.close?.()
      await session.close?.()
      await target.close?.()
      await expect(target.close?.()).resolves.toBeUndefined()
    })
  })
}
