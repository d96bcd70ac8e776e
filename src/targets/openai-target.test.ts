import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { systemClock } from '../core/clock.ts'
import { AppError } from '../core/errors.ts'
import { OpenAiTarget } from '../core/settings.ts'
import type { Target } from '../core/target.ts'
import { createTarget } from './create-target.ts'
import { contractMove, HUGE } from './fixtures/contract-bot.ts'
import { deadUrl, type Seen, sendJson, serve } from './fixtures/serve.ts'
import { testTarget } from './target.case.ts'

const signal = new AbortController().signal

function messagesIn(seen: Seen | undefined): { role: string; content: string }[] {
  return JSON.parse(seen?.body ?? '{}').messages
}

function complete(content: string, extra: Record<string, unknown> = {}): unknown {
  return {
    object: 'chat.completion',
    choices: [
      { index: 0, message: { role: 'assistant', content, ...extra }, finish_reason: 'stop' },
    ],
    usage: { prompt_tokens: 10, completion_tokens: 4 },
  }
}

/** The contract suite's bot as an OpenAI-compatible endpoint. */
async function contractEndpoint(): Promise<string> {
  const { url } = await serve((seen, response) => {
    if (seen.method === 'GET') return sendJson(response, { object: 'list', data: [] })
    const asked = messagesIn(seen).filter(({ role }) => role === 'user')
    const move = contractMove(asked.at(-1)?.content ?? '', asked.length)
    if (move.kind === 'hang') return
    if (move.kind === 'crash') {
      return sendJson(response, { error: { message: 'the database is down' } }, 500)
    }
    if (move.kind === 'huge') return sendJson(response, complete(HUGE))
    if (move.kind === 'malformed') return sendJson(response, { choices: 'none: expected some' })
    sendJson(response, complete(move.texts.join('\n')))
  })
  return url
}

testTarget(
  'openai',
  async ({ greets, timeoutMs, maxBytes, clock, dead }) => ({
    target: await createTarget(
      'contract',
      OpenAiTarget.parse({
        kind: 'openai',
        version: '7',
        model: 'stand-in',
        baseURL: dead ? await deadUrl() : await contractEndpoint(),
        apiKey: 'k',
        maxRetries: 0,
        timeoutMs,
        maxBytes,
        ...(greets ? { greeting: 'Welcome' } : {}),
      }),
      { clock, baseDir: '/' },
    ),
  }),
  // A chat completion is one text; the endpoint keeps no record and knows no buttons.
  { cannot: ['several_messages', 'button_values', 'record'] },
)

async function targetAt(
  baseURL: string,
  spec: Partial<OpenAiTarget> = {},
  baseDir = '/',
): Promise<Target> {
  const target = await createTarget(
    'bot',
    OpenAiTarget.parse({
      kind: 'openai',
      model: 'm',
      baseURL,
      apiKey: 'k',
      maxRetries: 0,
      ...spec,
    }),
    { clock: systemClock, baseDir },
  )
  onTestFinished(async () => target.close?.())
  return target
}

const open = (target: Target) => target.open({ conversationId: 'c', variables: {}, signal })

test('sends the system prompt from its file, the greeting, and the history with its roles', async () => {
  const baseDir = await mkdtemp(join(tmpdir(), 'offscript-prompt-'))
  onTestFinished(() => rm(baseDir, { recursive: true }))
  await writeFile(join(baseDir, 'prompt.txt'), 'You sell shoes.')
  const { url, seen } = await serve((_, response) => sendJson(response, complete('Sure')))
  const session = await open(
    await targetAt(url, { systemPrompt: 'prompt.txt', greeting: 'Welcome' }, baseDir),
  )
  await session.send({ text: 'one' }, { signal })
  await session.send({ text: 'two' }, { signal })
  expect(messagesIn(seen[1])).toEqual([
    { role: 'system', content: 'You sell shoes.' },
    { role: 'assistant', content: 'Welcome' },
    { role: 'user', content: 'one' },
    { role: 'assistant', content: 'Sure' },
    { role: 'user', content: 'two' },
  ])
})

test('leaves out of the history what was never answered', async () => {
  let calls = 0
  const { url, seen } = await serve((_, response) =>
    calls++ === 0 ? sendJson(response, {}, 500) : sendJson(response, complete('Sure')),
  )
  const session = await open(await targetAt(url))
  await expect(session.send({ text: 'one' }, { signal })).rejects.toMatchObject({
    kind: 'http_status',
  })
  await session.send({ text: 'two' }, { signal })
  expect(messagesIn(seen[1])).toEqual([{ role: 'user', content: 'two' }])
})

test('tells what each reply cost', async () => {
  const { url } = await serve((_, response) => sendJson(response, complete('Sure')))
  const session = await open(await targetAt(url, { price: { input: 1, output: 2 } }))
  const [reply] = await session.send({ text: 'one' }, { signal })
  expect(reply?.usage).toEqual({ calls: 1, inputTokens: 10, outputTokens: 4, costUsd: 18 / 1e6 })
})

test('gives a refusal as what the bot said', async () => {
  const { url } = await serve((_, response) =>
    sendJson(response, complete('', { refusal: 'I cannot' })),
  )
  const session = await open(await targetAt(url))
  expect((await session.send({ text: 'one' }, { signal }))[0]?.text).toBe('I cannot')
})

test.each([401, 429])('blames status %i on the infrastructure, not on the bot', async (status) => {
  const { url } = await serve((_, response) =>
    sendJson(response, { error: { message: 'no' } }, status),
  )
  const session = await open(await targetAt(url))
  await expect(session.send({ text: 'one' }, { signal })).rejects.toMatchObject({
    kind: 'unreachable',
  })
})

test('calls an endpoint that drops every connection unreachable, as any bot', async () => {
  const { url, seen } = await serve((_, response) => response.destroy())
  const session = await open(await targetAt(url, { maxRetries: 1 }))
  await expect(session.send({ text: 'one' }, { signal })).rejects.toMatchObject({
    kind: 'unreachable',
    message: expect.stringContaining('dropped the connection'),
  })
  expect(seen).toHaveLength(2)
})

test.each([
  ['answered', (response: ServerResponse) => sendJson(response, complete('Sure'))],
  ['failed', (response: ServerResponse) => sendJson(response, {}, 500)],
])('blames an endpoint that has %s for a connection that it drops then', async (_, first) => {
  let calls = 0
  const { url } = await serve((_seen, response) =>
    calls++ === 0 ? first(response) : response.destroy(),
  )
  const session = await open(await targetAt(url))
  await session.send({ text: 'one' }, { signal }).catch(() => undefined)
  await expect(session.send({ text: 'two' }, { signal })).rejects.toMatchObject({
    kind: 'connection_lost',
  })
})

test('blames an answer cut in the middle on the endpoint', async () => {
  const { url } = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' })
    response.write('{"choices":', () => response.destroy())
  })
  const session = await open(await targetAt(url))
  await expect(session.send({ text: 'one' }, { signal })).rejects.toMatchObject({
    kind: 'connection_lost',
  })
})

test('does not take the code that an endpoint answers for one of the connection', async () => {
  const error = { message: 'upstream', code: 'ECONNREFUSED' }
  const { url } = await serve((_, response) => sendJson(response, { error }, 502))
  const session = await open(await targetAt(url))
  await expect(session.send({ text: 'one' }, { signal })).rejects.toMatchObject({
    kind: 'http_status',
  })
})

test('blames a rate limit that outlasts the time limit on the infrastructure', async () => {
  const { url } = await serve((_, response) =>
    sendJson(response, { error: { message: 'slow down' } }, 429, { 'retry-after': '60' }),
  )
  const session = await open(await targetAt(url, { maxRetries: 3, timeoutMs: 500 }))
  await expect(session.send({ text: 'one' }, { signal })).rejects.toMatchObject({
    kind: 'unreachable',
    message: expect.stringContaining('answered 429'),
  })
})

test('says that the key is missing before the first conversation', async () => {
  const { url } = await serve((_, response) => sendJson(response, {}))
  const target = await targetAt(url, { apiKey: '' })
  await expect(target.probe?.({ signal })).rejects.toMatchObject({
    kind: 'unreachable',
    message: expect.stringContaining('needs a key'),
  })
})

test.each(['localhost:1234/v1', 'http://h:99999', 'http://user:pw@host/v1'])(
  'does not take %s for an endpoint',
  async (baseURL) => {
    const error = await targetAt(baseURL).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'user_mistake' })
    expect(String(error)).not.toContain('pw')
  },
)

test('says which prompt file is missing', async () => {
  const error = await targetAt('http://localhost', { systemPrompt: 'none.txt' }, '/tmp').catch(
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(AppError)
  expect(String(error)).toContain('/tmp/none.txt')
})
