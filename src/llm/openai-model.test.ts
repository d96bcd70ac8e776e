import { LLMock } from '@copilotkit/aimock'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type ChatModel, ModelError, type ModelErrorKind } from '../core/model.ts'
import { ModelSpec } from '../core/settings.ts'
import { completion, deadUrl, sendJson, serve } from './fixtures/serve.ts'
import { createOpenAiModel, type OpenAiModelOptions } from './openai-model.ts'

const ASK = { messages: [{ role: 'user' as const, content: 'Hello' }] }

function modelAt(
  url: string,
  spec: Partial<ModelSpec> = {},
  options?: OpenAiModelOptions,
): ChatModel {
  const model = createOpenAiModel(
    ModelSpec.parse({
      model: 'stand-in',
      baseURL: `${url}/v1`,
      apiKey: 'test-key',
      maxRetries: 0,
      ...spec,
    }),
    options,
  )
  onTestFinished(async () => model.close?.())
  return model
}

async function aimock(): Promise<LLMock> {
  const mock = await LLMock.create({ port: 0 })
  onTestFinished(() => mock.stop())
  return mock
}

async function failure(work: Promise<unknown>): Promise<ModelError> {
  const thrown = await work.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (!(thrown instanceof ModelError)) throw new Error(`expected a ModelError, got ${thrown}`)
  return thrown
}

describe('a dialogue', () => {
  test('answers with the text of the completion', async () => {
    const mock = await aimock()
    mock.onMessage('Hello', { content: 'Good morning' })
    expect((await modelAt(mock.url).complete(ASK)).text).toBe('Good morning')
  })

  test('sends the whole history with its roles', async () => {
    const mock = await aimock()
    mock.onMessage('bye', { content: 'ok' })
    const messages = [
      { role: 'system' as const, content: 'Be brief' },
      { role: 'user' as const, content: 'hi' },
      { role: 'assistant' as const, content: 'hello' },
      { role: 'user' as const, content: 'bye' },
    ]
    await modelAt(mock.url).complete({ messages })
    expect(mock.getLastRequest()?.body).toMatchObject({ messages })
  })

  test('sends temperature, seed and token limit, the request before the settings', async () => {
    const server = await serve((_, response) => sendJson(response, completion('ok')))
    const model = modelAt(server.url, { temperature: 0.2, seed: 7, maxTokens: 50 })
    await model.complete({ ...ASK, temperature: 0.9 })
    expect(JSON.parse(server.seen[0]?.body ?? '')).toMatchObject({
      model: 'stand-in',
      temperature: 0.9,
      seed: 7,
      max_tokens: 50,
    })
  })

  test('tells the endpoint nothing of the machine it runs on', async () => {
    process.env['OPENAI_CUSTOM_HEADERS'] = 'x-secret: 1'
    onTestFinished(() => {
      delete process.env['OPENAI_CUSTOM_HEADERS']
    })
    const server = await serve((_, response) =>
      sendJson(response, completion('ok'), server.seen.length === 1 ? 500 : 200),
    )
    await modelAt(server.url, { maxRetries: 1 }).complete(ASK)
    for (const { headers } of server.seen) {
      expect(headers['user-agent']).toBe('offscript')
      expect(Object.keys(headers).filter((name) => name.startsWith('x-'))).toEqual([
        'x-stainless-retry-count',
      ])
    }
  })

  test('sends the key as a bearer token', async () => {
    const server = await serve((_, response) => sendJson(response, completion('ok')))
    await modelAt(server.url).complete(ASK)
    expect(server.seen[0]?.headers.authorization).toBe('Bearer test-key')
  })

  test('tells each try by its number, with the same headers otherwise', async () => {
    const server = await serve((_, response) =>
      sendJson(response, completion('ok'), server.seen.length % 2 === 1 ? 500 : 200),
    )
    const model = modelAt(server.url, { maxRetries: 1 })
    await model.complete(ASK)
    await model.complete(ASK)
    const [first, second, third, fourth] = server.seen.map(({ headers }) => headers)
    expect(server.seen).toHaveLength(4)
    expect(second).toEqual({ ...first, 'x-stainless-retry-count': '1' })
    expect([third, fourth]).toEqual([first, second])
  })

  test('counts tokens and prices them per million', async () => {
    const server = await serve((_, response) => sendJson(response, completion('ok')))
    const model = modelAt(server.url, { price: { input: 2, output: 10 } })
    expect((await model.complete(ASK)).usage).toEqual({
      calls: 1,
      inputTokens: 100,
      outputTokens: 20,
      costUsd: (100 * 2 + 20 * 10) / 1e6,
    })
  })

  test('keeps its connections for the calls to come', async () => {
    const sockets = new Set<unknown>()
    const server = await serve((_, response, request) => {
      sockets.add(request.socket)
      sendJson(response, completion('ok'))
    })
    const model = modelAt(server.url)
    for (let call = 0; call < 10; call++) await model.complete(ASK)
    // A second one is opened where the first has not yet been handed back.
    expect(sockets.size).toBeLessThanOrEqual(2)
  })

  test('takes many calls under one signal for no leak', async () => {
    const warnings: Error[] = []
    const onWarning = (warning: Error) => warnings.push(warning)
    process.on('warning', onWarning)
    onTestFinished(() => {
      process.off('warning', onWarning)
    })
    const server = await serve((_, response) => sendJson(response, completion('ok')))
    const model = modelAt(server.url)
    const { signal } = new AbortController()
    await Promise.all(Array.from({ length: 20 }, () => model.complete({ ...ASK, signal })))
    expect(warnings).toEqual([])
  })

  test('reads an answer that comes in many pieces', async () => {
    const long = 'ä'.repeat(100_000)
    const server = await serve((_, response) => {
      const bytes = Buffer.from(JSON.stringify(completion(long)))
      response.writeHead(200, { 'content-type': 'application/json' })
      for (let at = 0; at < bytes.length; at += 9_999)
        response.write(bytes.subarray(at, at + 9_999))
      response.end()
    })
    expect((await modelAt(server.url).complete(ASK)).text).toBe(long)
  })

  test('gives an empty text where the model said nothing', async () => {
    const server = await serve((_, response) => sendJson(response, completion(null)))
    expect((await modelAt(server.url).complete(ASK)).text).toBe('')
  })

  test('reports a refusal as one', async () => {
    const server = await serve((_, response) =>
      sendJson(response, completion(null, { refusal: 'I cannot help with that' })),
    )
    expect((await modelAt(server.url).complete(ASK)).refusal).toBe('I cannot help with that')
  })

  test('reports an answer stopped by the content filter as a refusal', async () => {
    const server = await serve((_, response) =>
      sendJson(response, completion('I', { finish_reason: 'content_filter' })),
    )
    expect((await modelAt(server.url).complete(ASK)).refusal).toContain('content filter')
  })
})

describe('formats', () => {
  test('sends a JSON Schema strictly', async () => {
    const server = await serve((_, response) => sendJson(response, completion('{}')))
    const schema = { type: 'object', properties: {} }
    await modelAt(server.url).complete({ ...ASK, format: { name: 'move', schema } })
    expect(JSON.parse(server.seen[0]?.body ?? '').response_format).toEqual({
      type: 'json_schema',
      json_schema: { name: 'move', schema, strict: true },
    })
  })

  test('asks for any JSON object', async () => {
    const server = await serve((_, response) => sendJson(response, completion('{}')))
    await modelAt(server.url).complete({ ...ASK, format: 'json' })
    expect(JSON.parse(server.seen[0]?.body ?? '').response_format).toEqual({ type: 'json_object' })
  })

  test('asks for no format where none is wanted', async () => {
    const server = await serve((_, response) => sendJson(response, completion('x')))
    await modelAt(server.url).complete(ASK)
    expect(JSON.parse(server.seen[0]?.body ?? '')).not.toHaveProperty('response_format')
  })

  test.each([400, 422, 501])('knows a refused format by status %i and message', async (status) => {
    const server = await serve((_, response) =>
      sendJson(response, { error: { message: "'response_format' is not supported" } }, status),
    )
    const error = await failure(modelAt(server.url).complete({ ...ASK, format: 'json' }))
    expect(error.kind).toBe('format_unsupported')
  })

  test('takes a 400 about something else for a bad request', async () => {
    const server = await serve((_, response) =>
      sendJson(response, { error: { message: 'max_tokens is too large' } }, 400),
    )
    const error = await failure(modelAt(server.url).complete({ ...ASK, format: 'json' }))
    expect(error.kind).toBe('bad_request')
    expect(error.message).toContain('max_tokens is too large')
  })
})

describe('trying again', () => {
  test('succeeds after a 429 with Retry-After', async () => {
    const mock = await aimock()
    mock.onMessage('Hello', { content: 'at last' })
    mock.on(
      { sequenceIndex: 0, userMessage: 'once' },
      { error: { message: 'slow down' }, status: 429, retryAfter: 0.01 },
    )
    mock.on({ sequenceIndex: 1, userMessage: 'once' }, { content: 'at last' })
    const model = modelAt(mock.url, { maxRetries: 1 })
    const answer = await model.complete({ messages: [{ role: 'user', content: 'once' }] })
    expect(answer.text).toBe('at last')
    expect(mock.getRequests().map((entry) => entry.response.status)).toEqual([429, 200])
  })

  test('gives up after the configured tries', async () => {
    const server = await serve((_, response) =>
      sendJson(response, { error: { message: 'slow down' } }, 429, { 'retry-after-ms': '1' }),
    )
    const error = await failure(modelAt(server.url, { maxRetries: 2 }).complete(ASK))
    expect(error.kind).toBe('rate_limited')
    expect(server.seen).toHaveLength(3)
  })

  test('counts the try that went out without the client among the configured ones', async () => {
    const server = await serve(() => {})
    const model = modelAt(server.url, { maxRetries: 1, timeoutMs: 30 })
    expect((await failure(model.complete(ASK))).kind).toBe('timeout')
    expect(server.seen).toHaveLength(2)
    expect(server.seen[1]?.body).toBe(server.seen[0]?.body)
  })

  test('succeeds after a 500', async () => {
    let calls = 0
    const server = await serve((_, response) =>
      calls++ === 0
        ? sendJson(response, { error: { message: 'oops' } }, 500, { 'retry-after-ms': '1' })
        : sendJson(response, completion('recovered')),
    )
    const model = modelAt(server.url, { maxRetries: 1 })
    expect((await model.complete(ASK)).text).toBe('recovered')
  })

  test('tries again where the connection was cut in the middle of a body', async () => {
    let calls = 0
    const server = await serve((_, response) => {
      if (calls++ > 0) return sendJson(response, completion('whole'))
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' })
      response.write('{"choices":[{"message":')
      setTimeout(() => response.destroy(), 5)
    })
    const model = modelAt(server.url, { maxRetries: 1 })
    expect((await model.complete(ASK)).text).toBe('whole')
  })

  test('stops waiting for the next try when the caller gives up', async () => {
    const server = await serve((_, response) =>
      sendJson(response, { error: { message: 'later' } }, 429, { 'retry-after': '3600' }),
    )
    const caller = new AbortController()
    const model = modelAt(server.url, { maxRetries: 1 })
    const pending = failure(model.complete({ ...ASK, signal: caller.signal }))
    setTimeout(() => caller.abort(), 50)
    expect((await pending).message).toContain('cancelled')
  })
})

describe('failures', () => {
  test.each<[number, ModelErrorKind]>([
    [400, 'bad_request'],
    [401, 'unauthorised'],
    [403, 'unauthorised'],
    [404, 'bad_request'],
    [429, 'rate_limited'],
    [500, 'server_error'],
    [503, 'server_error'],
  ])('takes status %i for %s', async (status, kind) => {
    const server = await serve((_, response) =>
      sendJson(response, { error: { message: 'no' } }, status),
    )
    expect((await failure(modelAt(server.url).complete(ASK))).kind).toBe(kind)
  })

  test('names the endpoint that nobody answers at', async () => {
    const url = await deadUrl()
    const error = await failure(modelAt(url).complete(ASK))
    expect(error.kind).toBe('unreachable')
    expect(error.message).toContain(url)
    expect(error.message).toContain('ECONNREFUSED')
  })

  test('gives up on an endpoint that does not answer in time', async () => {
    const server = await serve(() => {})
    const error = await failure(modelAt(server.url, { timeoutMs: 40 }).complete(ASK))
    expect(error.kind).toBe('timeout')
    expect(error.message).toContain('40 ms')
  })

  test('gives up on a body that stops coming', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.write('{"choices":')
    })
    expect((await failure(modelAt(server.url, { timeoutMs: 40 }).complete(ASK))).kind).toBe(
      'timeout',
    )
  })

  test('takes a connection cut in the middle of a body for an error, not for an answer', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.write('{"choices":[]}')
      setTimeout(() => response.destroy(), 5)
    })
    expect((await failure(modelAt(server.url).complete(ASK))).kind).toBe('server_error')
  })

  test.each([
    ['invalid JSON', 'application/json', '{"choices": [}'],
    ['an empty body', 'application/json', ''],
    ['a web page', 'text/html', '<h1>Welcome</h1>'],
    ['no choices', 'application/json', '{"object":"chat.completion"}'],
    ['an empty list of choices', 'application/json', '{"choices":[]}'],
    ['content that is no text', 'application/json', '{"choices":[{"message":{"content":7}}]}'],
  ])('takes %s for a bad response', async (_, type, body) => {
    const server = await serve((_seen, response) => {
      response.writeHead(200, { 'content-type': type })
      response.end(body)
    })
    expect((await failure(modelAt(server.url).complete(ASK))).kind).toBe('bad_response')
  })

  test('reads no more of an answer than it may, and does not ask for it again', async () => {
    const server = await serve((_, response) => sendJson(response, completion('x'.repeat(5_000))))
    const model = modelAt(server.url, { maxRetries: 2 }, { maxBytes: 1_000 })
    const error = await failure(model.complete(ASK))
    expect(error.message).toContain('longer than 1000 bytes')
    expect(error.kind).toBe('bad_response')
    expect(server.seen).toHaveLength(1)
  })

  test('drops the request when the caller gives up', async () => {
    const caller = new AbortController()
    let dropped: (() => void) | undefined
    const closed = new Promise<void>((resolve) => {
      dropped = resolve
    })
    const server = await serve((_, response) => {
      response.on('close', () => dropped?.())
      caller.abort()
    })
    const error = await failure(modelAt(server.url).complete({ ...ASK, signal: caller.signal }))
    expect(error.message).toContain('cancelled')
    await closed
  })

  test.each(['', '  ', '${env:ACME_KEY}'])(
    'says where to put the key when it is %j',
    async (apiKey) => {
      const server = await serve((_, response) => sendJson(response, completion('ok')))
      const model = modelAt(server.url, { apiKey }, { keyVariable: 'ACME_KEY' })
      const error = await failure(model.complete(ASK))
      expect(error.kind).toBe('unauthorised')
      expect(error.message).toContain('environment variable ACME_KEY')
      expect(server.seen).toHaveLength(0)
    },
  )
})

describe('probing', () => {
  const signal = new AbortController().signal
  const probe = async (model: ChatModel) => model.probe?.({ signal })

  test('lists the models, which costs nothing', async () => {
    const server = await serve((_, response) => sendJson(response, { object: 'list', data: [] }))
    await probe(modelAt(server.url))
    expect(server.seen.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /v1/models'])
  })

  test.each([404, 405])('is content with status %i', async (status) => {
    const server = await serve((_, response) => sendJson(response, {}, status))
    await expect(probe(modelAt(server.url))).resolves.toBeUndefined()
  })

  test('says that the key is refused', async () => {
    const server = await serve((_, response) =>
      sendJson(response, { error: { message: 'Incorrect API key' } }, 401),
    )
    expect((await failure(probe(modelAt(server.url)))).kind).toBe('unauthorised')
  })

  test('says that the endpoint cannot be reached, without trying for long', async () => {
    const model = modelAt(await deadUrl(), { maxRetries: 5 })
    expect((await failure(probe(model))).kind).toBe('unreachable')
  })

  test('says that the key is missing', async () => {
    const server = await serve((_, response) => sendJson(response, {}))
    expect((await failure(probe(modelAt(server.url, { apiKey: '' })))).kind).toBe('unauthorised')
  })
})
