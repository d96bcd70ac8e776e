import OpenAI from 'openai'
import { Pool } from 'undici'
import { ModelSpec } from '../src/core/settings.ts'
import { createHttpPool, createOpenAiModel } from '../src/llm/index.ts'

const base = 'http://127.0.0.1:' + process.argv[2]
const spec = ModelSpec.parse({ model: 'm', baseURL: base + '/v1', apiKey: 'k' })
const messages = Array.from({ length: 8 }, (_, i) => ({
  role: (['system', 'user', 'assistant'] as const)[i === 0 ? 0 : 1 + (i % 2)]!,
  content: 'x'.repeat(200),
}))
const schema = {
  type: 'object',
  properties: { text: { type: 'string' } },
  required: ['text'],
  additionalProperties: false,
}
const model = createOpenAiModel(spec)
const raw = new OpenAI({ apiKey: 'k', baseURL: base + '/v1', logLevel: 'off' })
const pool = new Pool(base, { connections: 32 })
const hp = createHttpPool({ connections: 32 })
const signal = new AbortController().signal
const body = JSON.stringify({
  model: 'm',
  messages,
  response_format: { type: 'json_schema', json_schema: { name: 'a', schema, strict: true } },
})
const kinds: Record<string, () => Promise<unknown>> = {
  'undici request': async () => {
    const r = await pool.request({
      path: '/v1/chat/completions',
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    return JSON.parse(await r.body.text())
  },
  'http pool': async () =>
    JSON.parse(
      (
        await hp.send({
          url: base + '/v1/chat/completions',
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
          signal,
        })
      ).text,
    ),
  'openai model': () => model.complete({ messages, format: { name: 'a', schema }, signal }),
  'openai built-in fetch': () => raw.chat.completions.create({ model: 'm', messages }),
}
const only = process.argv[3]
for (const [name, fn] of Object.entries(kinds)) {
  if (only && !name.includes(only)) continue
  const run = async (n: number) => {
    let i = 0
    await Promise.all(
      Array.from({ length: 32 }, async () => {
        while (i++ < n) await fn()
      }),
    )
  }
  await run(3000)
  const c = process.cpuUsage(),
    t = performance.now()
  const n = 12000
  await run(n)
  const u = process.cpuUsage(c)
  console.log(
    name.padEnd(24),
    ((u.user + u.system) / n / 1000).toFixed(3),
    'ms CPU a call',
    ((n / (performance.now() - t)) * 1000).toFixed(0),
    'calls/s',
  )
}
process.exit(0)
