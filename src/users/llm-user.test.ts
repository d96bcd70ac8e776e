import { LLMock } from '@copilotkit/aimock'
import { describe, expect, it, onTestFinished } from 'vitest'
import { asksAllAtOnce, repeatsItself, textTarget } from '../../test/agenda/bots.ts'
import { pizza } from '../../test/agenda/talk.ts'
import type { Conversation } from '../core/conversation.ts'
import type { Target } from '../core/target.ts'
import { userFactory } from './index.ts'
import {
  type Answer,
  complete,
  converseWith,
  json,
  message,
  persona,
  standIn,
} from './stand-in.case.ts'

const said = ({ turns }: Conversation): string[] => turns.map(({ user }) => user.text)
const claimedDone = { kind: 'user_stopped', reason: 'claimed_done' }

describe('a user played by a model', () => {
  it('holds a dialogue to its end', async () => {
    const mock = await LLMock.create({ port: 0 })
    onTestFinished(() => mock.stop())
    const says = [
      ['order a pizza', "Hey, I'd like a pizza please"],
      ['Which pizza', 'The margherita'],
      ['What size', 'A large one'],
      ['delivery address', "It's 12 Castle Street"],
    ] as const
    for (const [heard, text] of says) mock.onMessage(heard, { content: message({ text }) })
    const conversation = await converseWith(mock.url)
    expect(said(conversation)).toEqual(says.map(([, text]) => text))
    expect(conversation.ending).toEqual(claimedDone)
  })

  it('shows the model its own words as the assistant and the bot as the user', async () => {
    const model = await standIn([{ text: "Hi, I'd like a pizza." }])
    await converseWith(model.url)
    expect(model.asked[1]?.messages.slice(1, 2)).toEqual([
      { role: 'assistant', content: "Hi, I'd like a pizza." },
    ])
    expect(model.asked[1]?.messages.at(-1)).toMatchObject({
      role: 'user',
      content: expect.stringContaining('Which pizza would you like?'),
    })
    expect(model.asked.map(({ messages }) => messages.length)).toEqual([2, 3, 5, 7])
  })

  it('is told of this turn only after the last words of the bot, never within the dialogue', async () => {
    const model = await standIn()
    await converseWith(model.url)
    for (const { messages } of model.asked) {
      const directed = messages.slice(1).filter(({ content }) => content.includes('<direction>'))
      expect(directed).toEqual([messages.at(-1)])
    }
  })

  it('counts a fact that the words hold as conveyed, though nobody asked for it', async () => {
    const model = await standIn([{ text: 'Hi, a margherita please' }])
    const conversation = await converseWith(model.url, { bot: asksAllAtOnce })
    expect(conversation.turns[0]?.note.conveys).toEqual({ pizza: 'margherita' })
    expect(conversation.ending).toEqual(claimedDone)
  })

  it('delivers the message that comes with done, and hears the answer', async () => {
    const model = await standIn([
      { text: 'Hi, a pizza please' },
      { text: 'margherita' },
      { text: 'large' },
      { text: '12 Castle Street' },
      { text: 'I have had enough of this', done: true },
    ])
    const asksOn = () => (_said: string, turn: number) =>
      ['Which pizza?', 'What size?', 'What is your address?', 'What is your shoe size?'][
        turn - 1
      ] ?? 'Goodbye then.'
    const conversation = await converseWith(model.url, { bot: asksOn })
    expect(said(conversation).at(-1)).toBe('I have had enough of this')
    expect(conversation.turns.at(-1)?.replies).toMatchObject([{ text: 'Goodbye then.' }])
    expect(conversation.turns.at(-1)?.reading).toBeDefined()
    expect(conversation.ending.kind).toBe('user_stopped')
  })

  it('adds up what the whole conversation spent', async () => {
    const model = await standIn()
    const conversation = await converseWith(model.url, {
      spec: { price: { input: 1, output: 5 } },
    })
    expect(conversation.usage).toEqual({
      calls: 4,
      inputTokens: 400,
      outputTokens: 80,
      costUsd: expect.closeTo(4 * 0.0002, 9),
    })
  })

  it('clicks without asking the model', async () => {
    const model = await standIn()
    const clicks = { ...persona, behaviours: { quick_reply: 1 } }
    const conversation = await converseWith(model.url, { persona: clicks, target: withButtons() })
    expect(said(conversation)).toEqual(["Hi, I'd like to order a pizza.", 'Margherita'])
    expect(conversation.turns[1]?.user.quickReply).toEqual({ label: 'Margherita', value: 'p1' })
    expect(conversation.turns[1]?.note.behaviour).toBe('quick_reply')
    expect(model.asked).toHaveLength(1)
  })

  it('sends a seed that is the same when it is run again and another in each repeat and turn', async () => {
    const model = await standIn()
    const seeds: number[][] = []
    for (const repeat of [1, 1, 2]) {
      const before = model.asked.length
      await converseWith(model.url, { repeat, spec: { seed: 5, temperature: 0.7 } })
      seeds.push(model.asked.slice(before).map(({ seed }) => seed))
    }
    expect(seeds[0]).toHaveLength(4)
    expect(seeds[1]).toEqual(seeds[0])
    expect(new Set(seeds.slice(1).flat()).size).toBe(8)
    expect(
      seeds.flat().every((seed) => Number.isInteger(seed) && seed >= 0 && seed < 2 ** 31),
    ).toBe(true)
    expect(model.asked.every(({ temperature }) => temperature === 0.7)).toBe(true)
  })

  it('says its last words over again without a model when it repeats itself', async () => {
    const model = await standIn()
    const echo = { ...persona, behaviours: { quick_reply: 0, repeat: 1 } }
    const conversation = await converseWith(model.url, { persona: echo, bot: repeatsItself })
    const at = conversation.turns.findIndex(({ note }) => note.behaviour === 'repeat')
    expect(at).toBeGreaterThan(0)
    expect(said(conversation)[at]).toBe(said(conversation)[at - 1])
  })

  it('cannot be made without a model', () => {
    const spec = { kind: 'llm', model: 'x', baseURL: 'x', apiKey: 'x', maxRetries: 0, timeoutMs: 1 }
    expect(() => userFactory(spec as Parameters<typeof userFactory>[0], undefined)).toThrow(
      'a user of kind llm needs its model',
    )
  })
})

/** A target whose one question has buttons. */
function withButtons(): Target {
  return {
    name: 'buttons',
    open: async () => ({
      send: async ({ quickReply }) =>
        quickReply
          ? [{ text: "You're all set, your order is placed." }]
          : [
              {
                text: 'Which pizza would you like?',
                quickReplies: [
                  { label: 'Funghi', value: 'p2' },
                  { label: 'Margherita', value: 'p1' },
                ],
              },
            ],
    }),
  }
}

const fails =
  (status: number, headers: Record<string, string> = {}): Answer =>
  (response) =>
    json(response, status, { error: { message: 'no' } }, headers)

describe('an endpoint that stumbles', () => {
  it.each<[string, Answer]>([
    ['a 429 with Retry-After', fails(429, { 'retry-after-ms': '1' })],
    ['a 500', fails(500, { 'retry-after-ms': '1' })],
    [
      'a connection cut in the middle of a body',
      (response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' })
        response.write('{"choices":[{"message":')
        setTimeout(() => response.destroy(), 5)
      },
    ],
  ])('is asked again after %s, and the conversation goes on', async (_what, stumble) => {
    const model = await standIn([stumble])
    const conversation = await converseWith(model.url, { spec: { maxRetries: 1 } })
    expect(conversation.ending).toEqual(claimedDone)
    expect(model.asked).toHaveLength(5)
  })

  it('is asked again after a 429 of a stand-in that others made', async () => {
    const mock = await LLMock.create({ port: 0 })
    onTestFinished(() => mock.stop())
    const limited = { error: { message: 'slow down' }, status: 429, retryAfter: 0.01 }
    mock.on({ userMessage: 'order a pizza', sequenceIndex: 0 }, limited)
    const opening = { content: message({ text: 'Hello, a pizza please' }) }
    mock.on({ userMessage: 'order a pizza', sequenceIndex: 1 }, opening)
    mock.onMessage('Please tell me', { content: message({ text: 'large, to 12 Castle Street' }) })
    const conversation = await converseWith(mock.url, {
      spec: { maxRetries: 1 },
      bot: asksAllAtOnce,
    })
    expect(conversation.ending).toEqual(claimedDone)
    expect(mock.getRequests().map(({ response }) => response.status)).toEqual([429, 200, 200])
  })

  it.each<[string, string]>([
    ['JSON that is cut off', '{"text": "Hi, a pizza ple'],
    ['no JSON at all', 'Hi, a pizza please'],
    ['another shape', '{"message": "Hi, a pizza please"}'],
    ['an act that it does not know', message({ text: 'Hi', act: 'sing' })],
    [
      'a field of another type',
      '{"text":5,"act":"open","done":"no","reason":"","quickReply":null}',
    ],
  ])('gets one chance to repair %s', async (_what, broken) => {
    const model = await standIn([broken, { text: 'Hi, a pizza please' }])
    const conversation = await converseWith(model.url)
    expect(said(conversation)[0]).toBe('Hi, a pizza please')
    expect(conversation.ending).toEqual(claimedDone)
    expect(model.asked[1]?.messages.at(-1)?.content).toContain('does not have the required form')
    expect(conversation.usage?.calls).toBe(5)
  })
})

describe('an endpoint that fails for good', () => {
  it.each<[string, string, Answer]>([
    ['429 for ever', 'model_rate_limited', fails(429, { 'retry-after-ms': '1' })],
    ['500 for ever', 'model_server_error', fails(500, { 'retry-after-ms': '1' })],
    ['a refused key', 'model_unauthorised', fails(401)],
    ['no answer in time', 'model_timeout', () => {}],
    ['what is no completion', 'model_bad_response', (response) => json(response, 200, {})],
    ['invalid JSON twice', 'model_invalid', '{"text": '],
    ['another shape twice', 'model_invalid', '{"message": "Hi"}'],
    ['a refusal', 'model_refusal', (response) => complete(response, null, 'I cannot do that')],
    [
      'a connection cut each time',
      'model_server_error',
      (response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' })
        response.write('{"choices":[')
        setTimeout(() => response.destroy(), 5)
      },
    ],
  ])('ends the conversation as the fault of the simulator: %s', async (_what, fault, answer) => {
    const model = await standIn(Array.from({ length: 10 }, () => answer))
    const conversation = await converseWith(model.url, {
      spec: { maxRetries: 1, timeoutMs: 60 },
    })
    expect(conversation.ending).toMatchObject({ kind: 'simulator', fault })
    expect(conversation.turns).toEqual([])
  })

  it('keeps the turns before it', async () => {
    const model = await standIn([{ text: 'Hi' }, { text: 'margherita' }, fails(500)])
    const conversation = await converseWith(model.url)
    expect(said(conversation)).toEqual(['Hi', 'margherita'])
    expect(conversation.ending).toMatchObject({ kind: 'simulator', fault: 'model_server_error' })
    expect(conversation.usage?.calls).toBe(2)
  })
})

describe('drafts that the guard refuses', () => {
  it('are kept, and a new one is asked for with the reason', async () => {
    const flipped = 'How can I help you today?'
    const model = await standIn([{ text: flipped }, { text: 'Hi, a pizza please' }])
    const conversation = await converseWith(model.url)
    expect(conversation.turns[0]?.user.text).toBe('Hi, a pizza please')
    expect(conversation.turns[0]?.note.drafts).toMatchObject([
      { text: flipped, fault: 'role_flip' },
    ])
    const prompt = model.asked[1]?.messages.at(-1)?.content
    expect(prompt).toContain(`Do not write "${flipped}": speaks as the assistant`)
    expect(model.asked[1]?.seed).not.toBe(model.asked[0]?.seed)
    expect(conversation.ending).toEqual(claimedDone)
  })

  it('give way to one new draft where the model said nothing', async () => {
    const model = await standIn([{ text: '' }, { text: 'Hi, a pizza please' }])
    const conversation = await converseWith(model.url)
    expect(conversation.turns[0]?.note.drafts).toMatchObject([{ fault: 'empty_text' }])
    expect(conversation.ending).toEqual(claimedDone)
  })

  it('give way to one new draft where the completion was empty', async () => {
    const model = await standIn([(response) => complete(response, null)])
    const conversation = await converseWith(model.url)
    expect(conversation.turns[0]?.note.drafts).toMatchObject([{ fault: 'empty_text' }])
    expect(conversation.ending).toEqual(claimedDone)
    expect(conversation.usage?.calls).toBe(5)
  })

  it('end the conversation as the fault of the simulator when there are two, and both are kept', async () => {
    const model = await standIn([
      { text: 'Hi, a pizza please' },
      { text: 'The margherita, for Giuseppe at Roma 77' },
      { text: 'Thought: I want the margherita' },
    ])
    const conversation = await converseWith(model.url)
    expect(conversation.ending).toMatchObject({ kind: 'simulator', fault: 'leaked_reasoning' })
    expect(conversation.rejected).toMatchObject([
      { text: 'The margherita, for Giuseppe at Roma 77', fault: 'invented_fact' },
      { text: 'Thought: I want the margherita', fault: 'leaked_reasoning' },
    ])
    expect(said(conversation)).toEqual(['Hi, a pizza please'])
  })

  it('are those in English of a persona that writes German, but not its German ones', async () => {
    const german = { ...persona, language: 'de' }
    const english = 'Hello there, I would really like to order something to eat.'
    const own = 'Guten Tag, ich möchte gern etwas zu essen bestellen.'
    const model = await standIn([{ text: english }, { text: own }])
    const conversation = await converseWith(model.url, { persona: german })
    expect(conversation.turns[0]?.note.drafts).toMatchObject([
      { text: english, fault: 'wrong_language' },
    ])
    expect(conversation.turns[0]?.user.text).toBe(own)
    expect(conversation.ending).toEqual(claimedDone)
  })

  it('include a stop while the bot goes on asking', async () => {
    const model = await standIn([{ text: 'Hi, a pizza please', done: true }])
    const conversation = await converseWith(model.url, {
      target: textTarget(asksAllAtOnce, 'Hello! Which pizza would you like?'),
    })
    expect(conversation.turns[0]?.note.drafts).toMatchObject([{ fault: 'premature_stop' }])
    expect(conversation.ending).toEqual(claimedDone)
  })

  it('are never seen by the bot', async () => {
    const model = await standIn([{ text: 'How can I help you today?' }])
    const conversation = await converseWith(model.url, { scenario: pizza })
    expect(said(conversation).join(' ')).not.toContain('help you')
  })
})
