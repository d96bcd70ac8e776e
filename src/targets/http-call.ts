import pRetry from 'p-retry'
import { messageOf } from '../core/errors.ts'
import { TargetError } from '../core/target.ts'
import { shownUrl } from '../core/web-address.ts'
import {
  BodyTooLargeError,
  connectionFault,
  connectionMessage,
  type HttpPool,
  type HttpRequest,
  type HttpResponse,
  UnreadableBodyError,
} from '../llm/index.ts'
import { excerpt } from './excerpt.ts'

/** Tries again on a connection that could not be made or was lost before the first byte of the answer. */
export interface RetryPolicy {
  readonly retries: number
  /** Milliseconds before the first retry; doubled for each further one. */
  readonly delayMs: number
}

/**
 * Sends one request of a session. `first` says that the bot has not been reached in this session yet: only then is a
 * failing connection tried again, and only then is it the infrastructure's fault.
 * Throws `TargetError`, or the signal's reason.
 */
export async function callBot(
  pool: HttpPool,
  request: HttpRequest,
  { first, retry }: { first: boolean; retry: RetryPolicy },
): Promise<HttpResponse> {
  const mayRepeat = first && retry.retries > 0
  try {
    return await (mayRepeat ? sendAgain(pool, request, retry) : pool.send(request))
  } catch (error) {
    throw toTargetError(error, request, first)
  }
}

/** The first try is made without p-retry: hardly any needs another. */
async function sendAgain(
  pool: HttpPool,
  request: HttpRequest,
  { retries, delayMs }: RetryPolicy,
): Promise<HttpResponse> {
  const { signal } = request
  const sent = pool.send(request)
  try {
    return await sent
  } catch (error) {
    if (!mayRetry(error)) throw error
    let last = error
    const again = pRetry((attempt) => (attempt === 1 ? sent : pool.send(request)), {
      retries,
      minTimeout: delayMs,
      factor: 2,
      shouldRetry: ({ error: failed }) => {
        if (mayRetry(failed)) last = failed
        return mayRetry(failed)
      },
      ...(signal === undefined ? {} : { signal }),
    })
    // Of time that ran out while trying again, the connection is the cause.
    return await again.catch((thrown: unknown) => {
      throw signal?.aborted ? last : thrown
    })
  }
}

/** Throws a `TargetError` of kind `http_status` for every status from `limit` on. */
export function requireStatus(response: HttpResponse, limit: number, request: HttpRequest): void {
  if (response.status < limit) return
  const said = redirectOf(response, request) ?? excerpt(response.text)
  throw new TargetError(
    'http_status',
    `${request.method} ${shownUrl(request.url)} answered ${response.status}: ${said}`,
  )
}

/** Where a redirect leads, without what may be secret in it, and what to do; undefined for any other answer. */
function redirectOf({ status, headers }: HttpResponse, { url }: HttpRequest): string | undefined {
  const { location } = headers
  if (status < 300 || status > 399 || location === undefined) return undefined
  const to = URL.canParse(location, url) ? new URL(location, url).href : location
  return `a redirect to ${shownUrl(to)}, which is not followed; give that as the url where it is the bot's`
}

/** Like it, of a record: the status comes first, being what is the same in every conversation. */
export function requireRecord(response: HttpResponse, request: HttpRequest): void {
  if (response.status < 300) return
  const said = redirectOf(response, request) ?? excerpt(response.text)
  throw new TargetError(
    'http_status',
    `HTTP ${response.status}: ${request.method} ${shownUrl(request.url)} answered ${said}`,
  )
}

function mayRetry(error: unknown): boolean {
  const fault = connectionFault(error)
  return fault === 'never_connected' || fault === 'lost'
}

function toTargetError(error: unknown, request: HttpRequest, first: boolean): unknown {
  if (error instanceof BodyTooLargeError) return new TargetError('too_large', error.message, error)
  if (error instanceof UnreadableBodyError)
    return new TargetError('bad_response', error.message, error)
  const fault = connectionFault(error)
  if (fault === undefined) return ownMistake(error, request)
  const { origin } = new URL(request.url)
  const detail = `${origin}: ${connectionMessage(error)}`
  if (fault === 'not_trusted') {
    return new TargetError('unreachable', `the certificate is not trusted: ${detail}`, error)
  }
  return first && fault !== 'cut'
    ? new TargetError('unreachable', `the bot cannot be reached at ${detail}`, error)
    : new TargetError('connection_lost', `the bot dropped the connection to ${detail}`, error)
}

const OWN_MISTAKES = new Set([
  'ERR_INVALID_URL',
  'UND_ERR_INVALID_ARG',
  'UND_ERR_DESTROYED',
  'UND_ERR_CLOSED',
])

/** A request that could not even be made, such as one to no URL, is not held against the bot. */
function ownMistake(error: unknown, request: HttpRequest): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (!OWN_MISTAKES.has(code)) return error
  const detail = `${request.method} ${shownUrl(request.url)} cannot be sent: ${messageOf(error)}`
  return new TargetError('unreachable', detail, error)
}
