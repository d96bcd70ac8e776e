import { describe, expect, onTestFinished, test } from 'vitest'
import * as z from 'zod'
import { type ChatAnswer, type ChatRequest, ModelError } from '../core/model.ts'
import { ModelSpec } from '../core/settings.ts'
import { answerAs } from './answer-as.ts'
import { completion, sendJson, serve } from './fixtures/serve.ts'
import { createOpenAiModel } from './openai-model.ts'
import { createScriptedModel, type ScriptedAnswer } from './scripted-model.ts'

const Move = z.object({
  text: z.string(),
  done: z.boolean(),
  note: z.string().optional(),
  mood: z.enum(['calm', 'angry']).default('calm'),
})
const question = {
  name: 'move',
  schema: Move,
  messages: [
    { role: 'system' as const, content: 'You are a user.' },
    { role: 'user' as const, content: 'Hello' },
  ],
}
const GOOD = '{"text":"hi","done":false,"note":null,"mood":null}'
const HI = { text: 'hi', done: false, mood: 'calm' }

/** A scripted model and the requests that it got. */
function recording(answer: (request: ChatRequest, call: number) => ScriptedAnswer) {
  const requests: ChatRequest[] = []
  const model = createScriptedModel((request, call) => {
    requests.push(request)
    return answer(request, call)
  })
  return { model, requests }
}

const unsupported = () => new ModelError('format_unsupported', 'response_format is not supported')

describe('by schema', () => {
  test('gives the parsed value', async () => {
    const answer = await answerAs(createScriptedModel([GOOD]), question)
    expect(answer).toMatchObject({ ok: true, value: HI })
  })

  test('takes null for an optional property as absent', async () => {
    const answer = await answerAs(createScriptedModel([GOOD]), question)
    expect(answer.ok && Object.keys(answer.value)).toEqual(['text', 'done', 'mood'])
  })

  test('asks in the strict form: every property required, nothing else allowed', async () => {
    const { model, requests } = recording(() => GOOD)
    await answerAs(model, question)
    expect(requests[0]?.format).toEqual({
      name: 'move',
      schema: {
        type: 'object',
        properties: {
          text: { type: 'string' },
          done: { type: 'boolean' },
          note: { anyOf: [{ type: 'string' }, { type: 'null' }] },
          mood: { anyOf: [{ type: 'string', enum: ['calm', 'angry'] }, { type: 'null' }] },
        },
        required: ['text', 'done', 'note', 'mood'],
        additionalProperties: false,
      },
    })
  })

  test.each([
    ['in fences', `\`\`\`json\n${GOOD}\n\`\`\``],
    ['with words around it', `Sure! Here it is: ${GOOD} Anything else?`],
    ['after a stray brace', `{thinking} ${GOOD}`],
    ['with braces in a string', '{"text":"hi","done":false,"note":"a } b {"}'],
  ])('reads an object %s', async (_, text) => {
    expect(await answerAs(createScriptedModel([text]), question)).toMatchObject({
      ok: true,
      value: { text: 'hi' },
    })
  })
})

describe('repair', () => {
  test('sends back once what does not fit, saying what is wrong', async () => {
    const { model, requests } = recording((_, call) =>
      call === 0 ? '{"text":"hi","done":"no"}' : GOOD,
    )
    expect(await answerAs(model, question)).toMatchObject({ ok: true, value: HI })
    expect(requests[1]?.messages.at(-2)).toEqual({
      role: 'assistant',
      content: '{"text":"hi","done":"no"}',
    })
    expect(requests[1]?.messages.at(-1)?.content).toMatch(/expected boolean.*\n.*at done/)
  })

  test('sends back once what is no JSON', async () => {
    const answer = await answerAs(createScriptedModel(['Hello!', GOOD]), question)
    expect(answer.ok).toBe(true)
  })

  test('gives up after one repair and keeps the text', async () => {
    const { model, requests } = recording(() => '{"text":')
    expect(await answerAs(model, question)).toMatchObject({
      ok: false,
      kind: 'invalid',
      text: '{"text":',
    })
    expect(requests).toHaveLength(2)
  })

  test('adds up what both calls cost', async () => {
    const usage = { calls: 1, inputTokens: 10, outputTokens: 5, costUsd: 0.5 }
    const answers: ChatAnswer[] = [
      { text: 'no', usage },
      { text: GOOD, usage },
    ]
    const answer = await answerAs(createScriptedModel(answers), question)
    expect(answer.usage).toEqual({ calls: 2, inputTokens: 20, outputTokens: 10, costUsd: 1 })
  })
})

describe('no answer', () => {
  const usage = { calls: 1, inputTokens: 1, outputTokens: 1, costUsd: 0 }

  test('reports a refusal without insisting', async () => {
    const { model, requests } = recording(() => ({ text: '', refusal: 'I will not', usage }))
    const answer = await answerAs(model, question)
    expect(answer).toMatchObject({ ok: false, kind: 'refusal', detail: 'I will not', usage })
    expect(requests).toHaveLength(1)
  })

  test('reports an empty text', async () => {
    expect(await answerAs(createScriptedModel(['  \n']), question)).toMatchObject({
      ok: false,
      kind: 'empty',
    })
  })

  test('lets a failing model through', async () => {
    const model = createScriptedModel([new ModelError('rate_limited', 'slow down')])
    await expect(answerAs(model, question)).rejects.toMatchObject({ kind: 'rate_limited' })
  })
})

describe('endpoints that know less', () => {
  test('falls back to JSON mode with the schema in the system message', async () => {
    const { model, requests } = recording((request) =>
      typeof request.format === 'object' ? unsupported() : GOOD,
    )
    expect(await answerAs(model, question)).toMatchObject({ ok: true, value: HI })
    expect(requests[1]?.format).toBe('json')
    expect(requests[1]?.messages).toHaveLength(2)
    expect(requests[1]?.messages[0]?.content).toMatch(/^You are a user\.\n\n.*JSON Schema:\n\{/s)
  })

  test('falls back to the prompt alone where JSON mode is refused too', async () => {
    const { model, requests } = recording((request) =>
      request.format === undefined ? GOOD : unsupported(),
    )
    expect((await answerAs(model, question)).ok).toBe(true)
    expect(requests.map(({ format }) => (typeof format === 'object' ? 'schema' : format))).toEqual([
      'schema',
      'json',
      undefined,
    ])
  })

  test('remembers what the model refused', async () => {
    const { model, requests } = recording((request) =>
      typeof request.format === 'object' ? unsupported() : GOOD,
    )
    await answerAs(model, question)
    await answerAs(model, question)
    expect(requests.map(({ format }) => typeof format)).toEqual(['object', 'string', 'string'])
  })

  test('does so over real HTTP', async () => {
    const server = await serve((seen, response) =>
      seen.body.includes('json_schema')
        ? sendJson(response, { error: { message: 'json_schema is not supported here' } }, 400)
        : sendJson(response, completion(GOOD)),
    )
    const model = createOpenAiModel(
      ModelSpec.parse({ model: 'm', baseURL: server.url, apiKey: 'k', maxRetries: 0 }),
    )
    onTestFinished(async () => model.close?.())
    expect(await answerAs(model, question)).toMatchObject({ ok: true, value: HI })
    expect(server.seen).toHaveLength(2)
  })
})
