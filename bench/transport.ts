/**
 * CPU of one call through each transport, server apart: `npx tsx bench/transport.ts [calls]`.
 * @module
 */
import { fork } from 'node:child_process'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import OpenAI from 'openai'
import { Pool } from 'undici'
import { systemClock } from '../src/core/clock.ts'
import { HttpTarget, ModelSpec } from '../src/core/settings.ts'
import type { Session, Target } from '../src/core/target.ts'
import { createOpenAiModel } from '../src/llm/index.ts'
import { createTarget, guardTarget } from '../src/targets/index.ts'

const CONCURRENCY = 32
const signal = new AbortController().signal
const completion = JSON.stringify({
  choices: [{ message: { role: 'assistant', content: '{"text":"A shop","done":false}' } }],
  usage: { prompt_tokens: 300, completion_tokens: 30 },
})
const reply = JSON.stringify({
  reply: { text: 'Which country?', buttons: [{ label: 'Germany', value: 'de' }] },
  stage: 'country',
})

const bare: Session = { send: async () => [{ text: 'Which country?', stage: 'country' }] }
const guarded = guardTarget(
  { name: 'bot', open: async () => bare },
  { clock: systemClock, limits: { timeoutMs: 30_000, maxBytes: 1_000_000 } },
)

if (process.send !== undefined) serveUntilKilled()
else await measureAll(Number(process.argv[2] ?? 12_000))

function serveUntilKilled(): void {
  const server = createServer((request, response) => {
    const body = request.url === '/chat' ? reply : completion
    request.resume().on('end', () => {
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      })
      response.end(body)
    })
  })
  server.listen(0, '127.0.0.1', () => process.send?.(server.address()))
}

async function measureAll(calls: number): Promise<void> {
  const child = fork(fileURLToPath(import.meta.url))
  const { port } = await new Promise<{ port: number }>((resolve) => {
    child.once('message', (address) => resolve(address as { port: number }))
  })
  const base = `http://127.0.0.1:${port}`
  for (const [name, call] of Object.entries(await transports(base))) {
    await inParallel(call, calls / 4)
    const before = process.cpuUsage()
    await inParallel(call, calls)
    const { user, system } = process.cpuUsage(before)
    const perCall = (user + system) / calls
    console.log(`${name.padEnd(44)} ${perCall.toFixed(1).padStart(7)} µs CPU a call`)
  }
  child.kill()
  process.exit(0)
}

async function inParallel(call: () => Promise<unknown>, calls: number): Promise<void> {
  let started = 0
  const worker = async (): Promise<void> => {
    while (started++ < calls) await call()
  }
  await Promise.all(Array.from({ length: CONCURRENCY }, worker))
}

async function transports(base: string): Promise<Record<string, () => Promise<unknown>>> {
  const messages = Array.from({ length: 8 }, (_, index) => ({
    role: index % 2 === 0 ? ('user' as const) : ('assistant' as const),
    content: 'x'.repeat(200),
  }))
  const body = JSON.stringify({ model: 'm', messages })
  const pool = new Pool(base, { connections: CONCURRENCY })
  const request = (path: string) => async () => {
    const headers = { 'content-type': 'application/json' }
    const answer = await pool.request({ path, method: 'POST', headers, body })
    return JSON.parse(await answer.body.text())
  }
  const spec = ModelSpec.parse({ model: 'm', baseURL: `${base}/v1`, apiKey: 'k' })
  const model = createOpenAiModel(spec, { connections: CONCURRENCY })
  const builtIn = new OpenAI({ apiKey: 'k', baseURL: `${base}/v1`, logLevel: 'off' })
  const turns = async (target: Target) => {
    const session = await target.open({ conversationId: 'c', variables: {}, signal })
    return () => session.send({ text: 'A shop' }, { signal })
  }
  return {
    'undici request, model': request('/v1/chat/completions'),
    model: () => model.complete({ messages, signal }),
    'openai client over built-in fetch': () =>
      builtIn.chat.completions.create({ model: 'm', messages }),
    'undici request, bot': request('/chat'),
    'http target, plain paths': await turns(await httpTarget(base, 'reply.text')),
    'http target, text by a JSONata function': await turns(
      await httpTarget(base, '$trim(reply.text)'),
    ),
    'unguarded in-process target': async () => (await bare.send({ text: 'x' }, { signal }))[0],
    'guarded in-process target': await turns(guarded),
  }
}

function httpTarget(base: string, text: string): Promise<Target> {
  const spec = HttpTarget.parse({
    kind: 'http',
    url: `${base}/chat`,
    response: { text, quickReplies: 'reply.buttons', stage: 'stage' },
  })
  return createTarget('bot', spec, { clock: systemClock, baseDir: '.', concurrency: CONCURRENCY })
}
