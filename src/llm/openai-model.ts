import { setMaxListeners } from 'node:events'
import type { OpenAI } from 'openai'
import type { Usage } from '../core/message.ts'
import { type ChatAnswer, type ChatModel, type ChatRequest, ModelError } from '../core/model.ts'
import type { ModelSpec } from '../core/settings.ts'
import { shownUrl } from '../core/web-address.ts'
import type { HttpResponse } from './exchange.ts'
import { createHttpPool } from './http-pool.ts'
import { cancelled } from './model-errors.ts'
import { callByClient, requireKey } from './openai-client.ts'
import type { ProxyOf } from './proxy.ts'

/** What a model's transport may use. */
export interface OpenAiModelOptions {
  /** Sockets kept open to the endpoint, 32 by default; give it the run's concurrency. */
  readonly connections?: number
  /** Bytes of one answer, 10,000,000 by default. */
  readonly maxBytes?: number
  /** None by default. */
  readonly proxy?: ProxyOf | undefined
  /** The environment variable that the key comes from, named where it is missing. */
  readonly keyVariable?: string
}

type Body = OpenAI.ChatCompletionCreateParamsNonStreaming

/**
 * A model behind any OpenAI-compatible endpoint: hosted, vLLM, Ollama, llama.cpp.
 * `spec.apiKey` must be resolved. Each try is bounded by `timeoutMs`; the openai client tries again `maxRetries` times
 * on 408, 409, 429, 5xx and lost connections, waiting as long as `Retry-After` says.
 * An empty key, like everything else that goes wrong, rejects the call with a `ModelError`; creating never throws.
 *
 * The first try goes out without the client, which takes three times the CPU of sending and reading; whatever comes of it
 * but a JSON answer is handed to the client as the outcome of its own first try.
 */
export function createOpenAiModel(spec: ModelSpec, options: OpenAiModelOptions = {}): ChatModel {
  const pool = createHttpPool({
    connections: options.connections ?? 32,
    proxy: options.proxy,
    ...(options.maxBytes === undefined ? {} : { maxBytes: options.maxBytes }),
  })
  const where = `model ${spec.model} at ${shownUrl(spec.baseURL)}`
  const headers = headersOf(spec)
  const base = spec.baseURL.replace(/\/$/, '')
  const { timeoutMs } = spec

  return {
    name: spec.model,
    async complete(request) {
      requireKey(spec.apiKey, where, options.keyVariable)
      const { signal } = request
      if (signal?.aborted) throw cancelled(where, signal.reason)
      // A signal may bound many calls at once; more than ten listeners are no leak.
      if (signal !== undefined) setMaxListeners(0, signal)
      const body = bodyOf(spec, request)
      const text = JSON.stringify(body)
      const url = `${base}/chat/completions`
      const first = pool.send({ method: 'POST', url, headers, body: text, signal, timeoutMs })
      const answered = await jsonIn(first)
      if (answered !== undefined) return answerOf(answered.json, spec, where)
      const hadFormat = request.format !== undefined
      const call = { where, signal, hadFormat, first, headers }
      const completion = await callByClient(spec, pool.send, call, (openai, inner) =>
        openai.chat.completions.create(body, { signal: inner }),
      )
      return answerOf(completion, spec, where)
    },
    async probe({ signal }) {
      requireKey(spec.apiKey, where, options.keyVariable)
      const first = pool.send({ method: 'GET', url: `${base}/models`, headers, signal, timeoutMs })
      if (await listsOrCannot(first)) return
      const call = { where, signal, hadFormat: false, first, headers }
      await callByClient(spec, pool.send, call, (openai, inner) =>
        openai.get('/models', { signal: inner, maxRetries: 0 }),
      )
    },
    close: () => pool.close(),
  }
}

/** The number of the try is the client's header; it counts on from here. */
function headersOf({ apiKey }: ModelSpec): Record<string, string> {
  return {
    accept: 'application/json',
    'content-type': 'application/json',
    'user-agent': 'offscript',
    authorization: `Bearer ${apiKey}`,
    'x-stainless-retry-count': '0',
  }
}

/** Not every compatible endpoint lists its models; that it says so is answer enough. */
async function listsOrCannot(sent: Promise<HttpResponse>): Promise<boolean> {
  const status = await sent.then(
    (answer) => answer.status,
    () => 0,
  )
  return (status >= 200 && status < 300) || [404, 405, 501].includes(status)
}

/** The JSON of a good answer; undefined for whatever else came of the request. */
async function jsonIn(
  sent: Promise<HttpResponse>,
): Promise<{ readonly json: unknown } | undefined> {
  try {
    const { status, headers, text } = await sent
    const isJson = /^application\/(?:[\w.-]+\+)?json\b/i.test(headers['content-type'] ?? '')
    return status === 200 && isJson ? { json: JSON.parse(text) } : undefined
  } catch {
    return undefined
  }
}

function bodyOf(spec: ModelSpec, request: ChatRequest): Body {
  const temperature = request.temperature ?? spec.temperature
  const seed = request.seed ?? spec.seed
  const maxTokens = request.maxTokens ?? spec.maxTokens
  return {
    model: spec.model,
    messages: [...request.messages],
    ...(temperature === undefined ? {} : { temperature }),
    ...(seed === undefined ? {} : { seed }),
    // The older name: every compatible endpoint knows it, most do not know the newer one.
    ...(maxTokens === undefined ? {} : { max_tokens: maxTokens }),
    ...formatOf(request.format),
  }
}

function formatOf(format: ChatRequest['format']): Pick<Body, 'response_format'> {
  if (format === undefined) return {}
  if (format === 'json') return { response_format: { type: 'json_object' } }
  const { name, schema } = format
  return {
    response_format: { type: 'json_schema', json_schema: { name, schema, strict: true } },
  }
}

/** Endpoints differ from the client's types: nothing of a completion is taken for granted. */
type LooseCompletion = {
  readonly choices?: ReadonlyArray<{
    readonly finish_reason?: string | null
    readonly message?: { readonly content?: unknown; readonly refusal?: string | null }
  }>
  readonly usage?: { readonly prompt_tokens?: number; readonly completion_tokens?: number } | null
}

function answerOf(completion: unknown, spec: ModelSpec, where: string): ChatAnswer {
  const loose: LooseCompletion =
    typeof completion === 'object' && completion !== null ? completion : {}
  const choice = loose.choices?.[0]
  const content = choice?.message?.content ?? ''
  if (choice?.message === undefined || typeof content !== 'string') {
    throw new ModelError(
      'bad_response',
      `${where} answered without choices[0].message: ${excerpt(completion)}`,
    )
  }
  const usage = usageOf(loose.usage, spec.price)
  const refusal = choice.message.refusal || undefined
  if (refusal !== undefined) return { text: content, refusal, usage }
  return choice.finish_reason === 'content_filter'
    ? { text: content, refusal: 'stopped by the content filter', usage }
    : { text: content, usage }
}

function usageOf(usage: LooseCompletion['usage'], price: ModelSpec['price']): Usage {
  const inputTokens = usage?.prompt_tokens ?? 0
  const outputTokens = usage?.completion_tokens ?? 0
  const costUsd =
    price === undefined ? 0 : (inputTokens * price.input + outputTokens * price.output) / 1_000_000
  return { calls: 1, inputTokens, outputTokens, costUsd }
}

function excerpt(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text === undefined || text === '' ? 'an empty body' : text.slice(0, 200)
}
