import { describe, expect, it } from 'vitest'
import type { Turn } from '../../core/conversation.ts'
import { Scenario } from '../../core/scenario.ts'
import { type OpenOptions, type Session, type Target, TargetError } from '../../core/target.ts'
import { type Listener, listen } from './listen.ts'

const scenario = Scenario.parse({
  id: 'order',
  title: 'Order',
  chatbot: 'shop',
  goal: 'I want to order.',
  stages: [{ id: 'done', title: 'Done' }],
  endStates: [{ id: 'done', desired: true, when: { endState: 'done' } }],
})
const turnOf = (turn: number, text: string, messages?: string[]): Turn => ({
  turn,
  user: { text, ...(messages ? { messages } : {}) },
  note: { behaviour: 'answer', act: 'inform', conveys: {}, event: `e#${turn}` },
  replies: [{ text: 'the bot' }],
  latencyMs: 1,
})

/** Answers with what it heard, and writes down what happened to it. */
function shadowOf(
  given: Partial<Session> & { open?: () => void } = {},
): Target & { log: string[] } {
  const log: string[] = []
  return {
    name: 'shadow',
    log,
    async open({ conversationId }: OpenOptions) {
      log.push(`open ${conversationId}`)
      given.open?.()
      return {
        async send(message, options) {
          log.push(`send ${message.text}`)
          return (await given.send?.(message, options)) ?? [{ text: `heard ${message.text}` }]
        },
        async close() {
          log.push('close')
          await given.close?.()
        },
      }
    },
  }
}

const listening = (target: Target, signal = new AbortController().signal): Listener =>
  listen({ id: 'r1-0001', scenario, target, variables: {}, clock: { now: () => 0 }, signal })

describe('a shadow', () => {
  it('hears every turn in order in a session of its own, which is closed', async () => {
    const target = shadowOf()
    const listener = listening(target)
    listener.hear(turnOf(1, 'Hi'))
    listener.hear(turnOf(2, 'Two\nlines', ['Two', 'lines']))
    const answers = await listener.end()
    expect(answers.map(({ turn, replies }) => [turn, replies.map(({ text }) => text)])).toEqual([
      [1, ['heard Hi']],
      [2, ['heard Two', 'heard lines']],
    ])
    expect(target.log).toEqual([
      'open r1-0001-shadow',
      'send Hi',
      'send Two',
      'send lines',
      'close',
    ])
  })

  it('is not waited for while the conversation goes on, and still answers in order', async () => {
    let open = (): void => undefined
    const gate = new Promise<void>((resolve) => {
      open = resolve
    })
    const listener = listening(
      shadowOf({
        send: async ({ text }) => {
          await gate
          return [{ text }]
        },
      }),
    )
    listener.hear(turnOf(1, 'a'))
    listener.hear(turnOf(2, 'b'))
    open()
    expect((await listener.end()).map(({ replies }) => replies[0]?.text)).toEqual(['a', 'b'])
  })

  it('is not opened for a conversation without a turn', async () => {
    const target = shadowOf()
    expect(await listening(target).end()).toEqual([])
    expect(target.log).toEqual([])
  })

  it('is closed once, however often the end is asked for', async () => {
    const target = shadowOf()
    const listener = listening(target)
    listener.hear(turnOf(1, 'Hi'))
    expect(await listener.end()).toBe(await listener.end())
    expect(target.log.filter((line) => line === 'close')).toHaveLength(1)
  })
})

describe('what a shadow throws', () => {
  it('is the error of its turn, and it is asked the next', async () => {
    const listener = listening(
      shadowOf({
        send: async ({ text }) => {
          if (text === 'a') throw new Error('no')
          return [{ text }]
        },
      }),
    )
    listener.hear(turnOf(1, 'a'))
    listener.hear(turnOf(2, 'b'))
    expect(await listener.end()).toEqual([
      { turn: 1, replies: [], latencyMs: 0, error: { kind: 'exception', message: 'no' } },
      { turn: 2, replies: [{ text: 'b' }], latencyMs: 0 },
    ])
  })

  it('in opening is the error of the turn, and it is opened anew with the next', async () => {
    let opened = 0
    const open = (): void => {
      opened += 1
      if (opened === 1) throw new TargetError('unreachable', 'refused')
    }
    const listener = listening(shadowOf({ open }))
    listener.hear(turnOf(1, 'a'))
    listener.hear(turnOf(2, 'b'))
    const answers = await listener.end()
    expect(answers.map(({ error }) => error?.kind)).toEqual(['unreachable', undefined])
  })

  it('in closing concerns nobody', async () => {
    const listener = listening(shadowOf({ close: () => Promise.reject(new Error('no')) }))
    listener.hear(turnOf(1, 'a'))
    expect(await listener.end()).toHaveLength(1)
  })
})

describe('a shadow that lets its time pass', () => {
  const late = (): Promise<never> => Promise.reject(new TargetError('timeout', 'took too long'))

  it('is not asked again in the conversation, and its closing is not waited for', async () => {
    const target = shadowOf({ send: late, close: () => new Promise(() => undefined) })
    const listener = listening(target)
    for (const turn of [1, 2, 3]) listener.hear(turnOf(turn, `${turn}`))
    const answers = await listener.end()
    expect(answers.map(({ error }) => error?.kind)).toEqual(['timeout', 'given_up', 'given_up'])
    expect(target.log).toEqual(['open r1-0001-shadow', 'send 1', 'close'])
  })

  it('in opening is not opened again', async () => {
    const target = shadowOf({
      open: () => {
        throw new TargetError('timeout', 'took too long')
      },
    })
    const listener = listening(target)
    listener.hear(turnOf(1, 'a'))
    listener.hear(turnOf(2, 'b'))
    expect((await listener.end()).map(({ error }) => error?.kind)).toEqual(['timeout', 'given_up'])
    expect(target.log).toEqual(['open r1-0001-shadow'])
  })
})

it('a conversation that is dropped ends its shadow too', async () => {
  const drop = new AbortController()
  const target = shadowOf({
    send: (_message, { signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason))
        drop.abort(new Error('dropped'))
      }),
  })
  const listener = listening(target, drop.signal)
  listener.hear(turnOf(1, 'a'))
  listener.hear(turnOf(2, 'b'))
  await listener.end()
  expect(target.log).toEqual(['open r1-0001-shadow', 'send a', 'close'])
})
