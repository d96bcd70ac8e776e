import type { IncomingHttpHeaders } from 'node:http'
import type { Dispatcher } from 'undici'
import { BodyTooLargeError, bodyText } from './body-text.ts'
import { AnswerCutError, connectionFault } from './connection-fault.ts'

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

/** The answer was not there in time; the connection was dropped. */
class AnswerLateError extends Error {
  override readonly name = 'AnswerLateError'
}

/** Sends one request and reads its answer to the end. `to` stands for its URL: a proxy may be asked for the whole of it. */
export function exchange(
  dispatcher: Dispatcher,
  { origin, path }: { readonly origin: string; readonly path: string },
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
    dispatcher.dispatch(
      {
        origin,
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
      controller.abort(new BodyTooLargeError(this.#maxBytes))
    } else {
      this.#chunks.push(chunk)
    }
  }

  onResponseEnd(): void {
    this.#settle()
    const encoding = this.#headers['content-encoding']
    try {
      const text = bodyText(this.#chunks, encoding, this.#maxBytes)
      this.#resolve({ status: this.#status, headers: this.#headers, text })
    } catch (error) {
      this.#reject(asError(error))
    }
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

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason))
}
