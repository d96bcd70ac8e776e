import type { IncomingHttpHeaders } from 'node:http'
import type { Dispatcher, Pool } from 'undici'

/** One request with its whole body in memory. */
export interface HttpRequest {
  readonly method: string
  /** Absolute; `http:` or `https:`. */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | undefined
  /** Aborting rejects with the signal's reason and drops the connection. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds from sending to the last byte of the answer, unbounded by default. */
  readonly timeoutMs?: number | undefined
}

/** One answer, read to its end. Redirects are answers like others: they are not followed. */
export interface HttpResponse {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

/** A body longer than allowed; the connection was dropped. */
export class BodyTooLargeError extends Error {
  override readonly name = 'BodyTooLargeError'
}

/** The answer was not there in time; the connection was dropped. */
class AnswerLateError extends Error {
  override readonly name = 'AnswerLateError'
}

/** The connection was lost after the answer had begun. */
class AnswerCutError extends Error {
  override readonly name = 'AnswerCutError'
}

/** Connections kept alive to any number of origins. */
export interface HttpPool {
  /**
   * Sends one request and reads its answer to the end: a connection cut in the middle of a body rejects.
   * One that takes longer than it may rejects with an error that says "timed out".
   * Throws what the connection throws, or `BodyTooLargeError`.
   */
  send(request: HttpRequest): Promise<HttpResponse>
  /** Drops every connection; requests under way reject. */
  close(): Promise<void>
}

/** Never reached the server: the request was certainly not seen. */
const NEVER_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'EADDRNOTAVAIL',
  'UND_ERR_CONNECT_TIMEOUT',
])
/** The connection was there and went away. */
const LOST = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'ETIMEDOUT', 'ECONNABORTED'])
const CERTIFICATE = /^(CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|EPROTO)/

/**
 * What an error says of the connection: never made, not trusted, lost before the first byte of the answer, cut in the
 * middle of it, or nothing at all.
 */
export type ConnectionFault = 'never_connected' | 'not_trusted' | 'lost' | 'cut'

/** The fault behind whatever `send` threw; undefined where the connection is not to blame. */
export function connectionFault(thrown: unknown): ConnectionFault | undefined {
  if (wasCut(thrown)) return 'cut'
  const code = codeOf(thrown)
  if (code === undefined) return undefined
  if (NEVER_CONNECTED.has(code)) return 'never_connected'
  if (CERTIFICATE.test(code)) return 'not_trusted'
  return LOST.has(code) || code.startsWith('HPE_') ? 'lost' : undefined
}

/** What went wrong with the connection, in words; errors that gather several addresses have none of their own. */
export function connectionMessage(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  return message === '' ? (codeOf(thrown) ?? 'connection failed') : message
}

function wasCut(thrown: unknown): boolean {
  if (thrown instanceof AnswerCutError) return true
  return thrown instanceof Error && wasCut(thrown.cause)
}

function codeOf(thrown: unknown): string | undefined {
  if (!(thrown instanceof Error)) return undefined
  if (thrown instanceof AggregateError && thrown.errors.length > 0) return codeOf(thrown.errors[0])
  if ('code' in thrown && typeof thrown.code === 'string') return thrown.code
  return codeOf(thrown.cause)
}

/**
 * A pool per origin, each with at most `connections` sockets, opened when needed and kept alive.
 * `maxBytes` bounds one body, 10,000,000 by default.
 */
export function createHttpPool(options: { connections: number; maxBytes?: number }): HttpPool {
  const { connections, maxBytes = 10_000_000 } = options
  const pools = new Map<string, Pool>()
  const split = createUrlSplitter()
  let closed = false

  const poolOf = async (origin: string): Promise<Pool> => {
    // Loaded with the first request: undici costs 70 ms of start-up that `--help` need not pay.
    const { Pool } = await import('undici')
    if (closed) throw new Error('the connection pool is closed')
    const existing = pools.get(origin)
    if (existing !== undefined) return existing
    // Time limits are the request's: undici's own would fire first and say less.
    const pool = new Pool(origin, { connections, headersTimeout: 0, bodyTimeout: 0 })
    pools.set(origin, pool)
    return pool
  }

  return {
    async send(request) {
      const { origin, path } = split(request.url)
      const pool = pools.get(origin) ?? (await poolOf(origin))
      return exchange(pool, path, request, maxBytes)
    },
    async close() {
      closed = true
      const open = [...pools.values()]
      pools.clear()
      await Promise.all(open.map((pool) => pool.destroy()))
    },
  }
}

/** The last URL is remembered: nearly all requests of a run go to the same one. */
function createUrlSplitter(): (url: string) => { origin: string; path: string } {
  let last = { url: '', origin: '', path: '' }
  return (url) => {
    if (last.url !== url) {
      const { origin, pathname, search } = new URL(url)
      last = { url, origin, path: pathname + search }
    }
    return last
  }
}

function exchange(
  pool: Pool,
  path: string,
  request: HttpRequest,
  maxBytes: number,
): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    const { signal } = request
    if (signal?.aborted) {
      reject(asError(signal.reason))
      return
    }
    const reader = new BodyReader(maxBytes, request, resolve, reject)
    pool.dispatch(
      {
        path,
        method: request.method as Dispatcher.HttpMethod,
        headers: request.headers,
        body: request.body ?? null,
      },
      reader,
    )
  })
}

/**
 * Collects one answer. undici's `dispatch` with this handler spares the stream that `request` makes for each body.
 * A class because undici calls methods on it for every request: closures would be made anew each time.
 */
class BodyReader implements Dispatcher.DispatchHandler {
  readonly #maxBytes: number
  readonly #signal: AbortSignal | undefined
  readonly #timer: NodeJS.Timeout | undefined
  readonly #resolve: (response: HttpResponse) => void
  readonly #reject: (error: Error) => void
  #controller: Dispatcher.DispatchController | undefined
  #late: Error | undefined
  #status = 0
  #headers: IncomingHttpHeaders = {}
  #bytes = 0
  #chunks: Buffer[] = []

  constructor(
    maxBytes: number,
    { signal, timeoutMs }: HttpRequest,
    resolve: (response: HttpResponse) => void,
    reject: (error: Error) => void,
  ) {
    this.#maxBytes = maxBytes
    this.#signal = signal
    this.#resolve = resolve
    this.#reject = reject
    // An abort while the request waits for a free connection must reject at once, not when its turn comes.
    signal?.addEventListener('abort', this.#onAbort, { once: true })
    if (timeoutMs !== undefined) this.#timer = setTimeout(expire, timeoutMs, this, timeoutMs)
  }

  readonly #onAbort = (): void => this.giveUp(asError(this.#signal?.reason))

  /** Rejects and drops the connection; a request that waits for one is dropped when its turn comes. */
  giveUp(reason: Error): void {
    this.#late = reason
    this.#settle()
    this.#reject(reason)
    this.#controller?.abort(reason)
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller
    if (this.#late !== undefined) controller.abort(this.#late)
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: IncomingHttpHeaders,
  ): void {
    this.#status = status
    this.#headers = headers
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#bytes += chunk.length
    if (this.#bytes > this.#maxBytes) {
      controller.abort(new BodyTooLargeError(`the answer is longer than ${this.#maxBytes} bytes`))
    } else {
      this.#chunks.push(chunk)
    }
  }

  onResponseEnd(): void {
    this.#settle()
    this.#resolve({ status: this.#status, headers: this.#headers, text: textOf(this.#chunks) })
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#settle()
    const cut = this.#status !== 0 && connectionFault(error) !== undefined
    this.#reject(cut ? new AnswerCutError(error.message, { cause: error }) : error)
  }

  #settle(): void {
    clearTimeout(this.#timer)
    this.#signal?.removeEventListener('abort', this.#onAbort)
  }
}

/** A function of its own: one made for each request would cost more than the timer. */
function expire(reader: BodyReader, timeoutMs: number): void {
  reader.giveUp(new AnswerLateError(`timed out after ${timeoutMs} ms`))
}

function textOf(chunks: readonly Buffer[]): string {
  const [first] = chunks
  if (first === undefined) return ''
  return chunks.length === 1 ? first.toString('utf8') : Buffer.concat(chunks).toString('utf8')
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason))
}
