import { setMaxListeners } from 'node:events'
import type { OpenAI } from 'openai'
import type { Usage } from '../core/message.ts'
import { type ChatAnswer, type ChatModel, type ChatRequest, ModelError } from '../core/model.ts'
import type { ModelSpec } from '../core/settings.ts'
import { createLeanFetch } from './lean-fetch.ts'
import { cancelled, toModelError } from './model-errors.ts'

/** What a model's transport may use. */
export interface OpenAiModelOptions {
  /** Sockets kept open to the endpoint, 32 by default; give it the run's concurrency. */
  readonly connections?: number
  /** Bytes of one answer, 10,000,000 by default. */
  readonly maxBytes?: number
  /** The environment variable that the key comes from, named where it is missing. */
  readonly keyVariable?: string
}

type Client = { readonly sdk: typeof OpenAI; readonly openai: OpenAI }
type Body = OpenAI.ChatCompletionCreateParamsNonStreaming

/**
 * A model behind any OpenAI-compatible endpoint: hosted, vLLM, Ollama, llama.cpp.
 * `spec.apiKey` must be resolved. Each try is bounded by `timeoutMs`; the client tries again `maxRetries` times
 * on 408, 409, 429, 5xx and lost connections, waiting as long as `Retry-After` says.
 * An empty key, like everything else that goes wrong, rejects the call with a `ModelError`; creating never throws.
 */
export function createOpenAiModel(spec: ModelSpec, options: OpenAiModelOptions = {}): ChatModel {
  const transport = createLeanFetch({
    connections: options.connections ?? 32,
    ...(options.maxBytes === undefined ? {} : { maxBytes: options.maxBytes }),
  })
  const where = `model ${spec.model} at ${spec.baseURL}`
  let client: Promise<Client> | undefined

  const connect = (): Promise<Client> => {
    client ??= loadClient(spec, transport.fetch)
    return client
  }
  const call = async <T>(
    signal: AbortSignal | undefined,
    hadFormat: boolean,
    work: (client: Client, signal: AbortSignal) => Promise<T>,
  ): Promise<T> => {
    requireKey(spec.apiKey, where, options.keyVariable)
    const client = await connect()
    try {
      return await abortable(signal, where, (inner) => work(client, inner))
    } catch (error) {
      throw toModelError(error, client.sdk, { where, timeoutMs: spec.timeoutMs, hadFormat })
    }
  }

  return {
    name: spec.model,
    complete: (request) =>
      call(request.signal, request.format !== undefined, async ({ openai }, signal) => {
        const completion = await openai.chat.completions.create(bodyOf(spec, request), { signal })
        return answerOf(completion, spec, where)
      }),
    probe: ({ signal }) =>
      call(signal, false, async ({ openai, sdk }, inner) => {
        try {
          await openai.get('/models', { signal: inner, maxRetries: 0 })
        } catch (error) {
          // Not every compatible endpoint lists its models; that it says so is answer enough.
          const listless = error instanceof sdk.APIError && [404, 405, 501].includes(error.status)
          if (!listless && !(error instanceof SyntaxError)) throw error
        }
      }),
    close: () => transport.close(),
  }
}

/** The client is loaded with the first call: it costs 60 ms of start-up. */
async function loadClient(
  spec: ModelSpec,
  fetch: ReturnType<typeof createLeanFetch>['fetch'],
): Promise<Client> {
  const { OpenAI: sdk } = await import('openai')
  const sameHeaders = createHeaderCache()
  class LeanClient extends sdk {
    protected override async prepareRequest(request: RequestInit): Promise<void> {
      sameHeaders(request)
    }
  }
  const openai = new LeanClient({
    apiKey: spec.apiKey,
    baseURL: spec.baseURL,
    maxRetries: spec.maxRetries,
    timeout: spec.timeoutMs,
    fetch,
    logLevel: 'off',
    // Otherwise read from the environment and sent to whatever endpoint is configured.
    organization: null,
    project: null,
    adminAPIKey: null,
    webhookSecret: null,
  })
  return { sdk, openai }
}

/**
 * Gives a request its headers as a plain object, the same for all requests of a kind: but for the number of the try they
 * never differ, and the client and the transport would each sort a `Headers` for every call.
 */
function createHeaderCache(): (request: RequestInit) => void {
  const known = new Map<string, Record<string, string>>()
  return (request) => {
    const { method, headers } = request
    if (!(headers instanceof Headers)) return
    const kind = `${method} ${headers.get('x-stainless-retry-count')}`
    const plain = known.get(kind) ?? Object.fromEntries(headers)
    known.set(kind, plain)
    request.headers = plain
  }
}

const UNRESOLVED = /^\$\{env:(\w+)\}$/

function requireKey(apiKey: string, where: string, keyVariable: string | undefined): void {
  const unresolved = UNRESOLVED.exec(apiKey)?.[1]
  if (apiKey.trim() !== '' && unresolved === undefined) return
  const variable = unresolved ?? keyVariable
  const source = variable === undefined ? 'its apiKey' : `the environment variable ${variable}`
  throw new ModelError(
    'unauthorised',
    `${where} needs a key: set ${source} (any text, for an endpoint that asks for none)`,
  )
}

/**
 * Runs `work` under a signal of its own. The client never takes its listener off the signal it is given, so one
 * that lives as long as a run would gather thousands; and it sleeps between tries without heeding the signal.
 */
async function abortable<T>(
  signal: AbortSignal | undefined,
  where: string,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController()
  if (signal === undefined) return work(controller.signal)
  if (signal.aborted) throw cancelled(where, signal.reason)
  // A run's signal is listened to by every conversation at once; more than ten are no leak.
  setMaxListeners(0, signal)
  let onAbort: (() => void) | undefined
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => {
      controller.abort(signal.reason)
      reject(cancelled(where, signal.reason))
    }
    signal.addEventListener('abort', onAbort, { once: true })
  })
  try {
    return await Promise.race([work(controller.signal), aborted])
  } finally {
    if (onAbort !== undefined) signal.removeEventListener('abort', onAbort)
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
