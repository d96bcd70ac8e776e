import type { OpenAI } from 'openai'
import { ModelError } from '../core/model.ts'
import type { ModelSpec } from '../core/settings.ts'
import type { HttpRequest, HttpResponse } from './exchange.ts'
import { createLeanFetch, type SendOnce } from './lean-fetch.ts'
import { givenUp, toModelError } from './model-errors.ts'

type Sdk = typeof OpenAI

/** What the openai client is to go on with. */
export interface Begun {
  /** The endpoint, as errors name it. */
  readonly where: string
  readonly signal: AbortSignal | undefined
  /** The request asked for a format. */
  readonly hadFormat: boolean
  /** What came of the first try: the client takes it for its own. */
  readonly first: Promise<HttpResponse>
  /** Sent with every try. */
  readonly headers: HttpRequest['headers']
}

/**
 * Goes on with a call by the openai client, which knows what is worth another try, when, and what an error means.
 * `send` is its transport. Whatever goes wrong rejects with a `ModelError`.
 */
export async function callByClient<T>(
  spec: ModelSpec,
  send: SendOnce,
  { where, signal, hadFormat, first, headers }: Begun,
  work: (openai: OpenAI, signal: AbortSignal) => PromiseLike<T>,
): Promise<T> {
  const tries = watched(first, send)
  // The client is loaded when it is needed: it costs 60 ms of start-up, and most runs never need it.
  const { OpenAI: sdk } = await import('openai')
  try {
    const openai = createClient(sdk, spec, createLeanFetch(tries.send, first, headers))
    return await abortable(
      signal,
      (reason) => givenUp(where, tries.last(), reason),
      (inner) => work(openai, inner),
    )
  } catch (error) {
    throw toModelError(error, sdk, { where, timeoutMs: spec.timeoutMs, hadFormat })
  }
}

/** The tries of one call, and what the last of them came to. */
function watched(
  first: Promise<HttpResponse>,
  send: SendOnce,
): { send: SendOnce; last(): HttpResponse | Error | undefined } {
  let last: HttpResponse | Error | undefined
  const note = (sent: Promise<HttpResponse>): void => {
    sent.then(
      (answer) => {
        last = answer
      },
      (error: Error) => {
        last = error
      },
    )
  }
  note(first)
  return {
    send(request) {
      const sent = send(request)
      note(sent)
      return sent
    },
    last: () => last,
  }
}

function createClient(sdk: Sdk, spec: ModelSpec, fetch: ReturnType<typeof createLeanFetch>) {
  return new sdk({
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
}

/**
 * Runs `work` under a signal of its own. The client never takes its listener off the signal it is given, so one
 * that lives as long as a run would gather thousands; and it sleeps between tries without heeding the signal.
 */
async function abortable<T>(
  signal: AbortSignal | undefined,
  errorOf: (reason: unknown) => ModelError,
  work: (signal: AbortSignal) => PromiseLike<T>,
): Promise<T> {
  const controller = new AbortController()
  if (signal === undefined) return work(controller.signal)
  if (signal.aborted) throw errorOf(signal.reason)
  let onAbort: (() => void) | undefined
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => {
      controller.abort(signal.reason)
      reject(errorOf(signal.reason))
    }
    signal.addEventListener('abort', onAbort, { once: true })
  })
  try {
    return await Promise.race([work(controller.signal), aborted])
  } finally {
    if (onAbort !== undefined) signal.removeEventListener('abort', onAbort)
  }
}

const UNRESOLVED = /^\$\{env:(\w+)\}$/

/** Throws a `ModelError` that says where to put the key, unless there is one. */
export function requireKey(apiKey: string, where: string, keyVariable: string | undefined): void {
  const unresolved = UNRESOLVED.exec(apiKey)?.[1]
  if (apiKey.trim() !== '' && unresolved === undefined) return
  const variable = unresolved ?? keyVariable
  const source = variable === undefined ? 'its apiKey' : `the environment variable ${variable}`
  throw new ModelError(
    'unauthorised',
    `${where} needs a key: set ${source} (any text, for an endpoint that asks for none)`,
  )
}
