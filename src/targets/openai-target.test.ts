import { mkdtemp, rm, writeFile } from 'node:fs/promises'
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

test('says that the key is missing before the first conversation', async () => {
  const { url } = await serve((_, response) => sendJson(response, {}))
  const target = await targetAt(url, { apiKey: '' })
  await expect(target.probe?.({ signal })).rejects.toMatchObject({
    kind: 'unreachable',
    message: expect.stringContaining('needs a key'),
  })
})

test('says which prompt file is missing', async () => {
  const error = await targetAt('http://localhost', { systemPrompt: 'none.txt' }, '/tmp').catch(
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(AppError)
  expect(String(error)).toContain('/tmp/none.txt')
})
