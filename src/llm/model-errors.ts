import type { APIError, OpenAI } from 'openai'
import { messageOf } from '../core/errors.ts'
import { ModelError, type ModelErrorKind } from '../core/model.ts'
import { UnreadableBodyError } from './body-text.ts'
import { type ConnectionFault, connectionFault, connectionMessage } from './connection-fault.ts'
import type { HttpResponse } from './exchange.ts'

type Errors = Pick<
  typeof OpenAI,
  'APIError' | 'APIConnectionError' | 'APIConnectionTimeoutError' | 'APIUserAbortError'
>

const STATUS_KINDS: ReadonlyMap<number, ModelErrorKind> = new Map([
  [401, 'unauthorised'],
  [403, 'unauthorised'],
  [408, 'timeout'],
  [429, 'rate_limited'],
])
const SPEAKS_OF_FORMAT =
  /response_format|json_schema|json_object|json schema|json mode|structured[ _-]?outputs?|guided/i
const FORMAT_STATUSES = new Set([400, 404, 415, 422, 500, 501])

/** Turns whatever the client threw into the one error shape of models. `where` names the endpoint. */
export function toModelError(
  thrown: unknown,
  errors: Errors,
  context: { where: string; timeoutMs: number; hadFormat: boolean },
): ModelError {
  const { where } = context
  if (thrown instanceof ModelError) return thrown
  if (thrown instanceof errors.APIUserAbortError) return cancelled(where, thrown)
  if (thrown instanceof errors.APIConnectionTimeoutError) {
    return new ModelError('timeout', `${where} gave no answer in ${context.timeoutMs} ms`, thrown)
  }
  if (thrown instanceof errors.APIConnectionError) return connectionError(where, thrown)
  if (thrown instanceof errors.APIError) return statusError(where, thrown, context.hadFormat)
  if (thrown instanceof UnreadableBodyError || thrown instanceof SyntaxError) {
    return new ModelError(
      'bad_response',
      `${where} answered with what is not a chat completion: ${thrown.message}`,
      thrown,
    )
  }
  return new ModelError('bad_request', `${where}: ${messageOf(thrown)}`, thrown)
}

/** The caller gave up: `ModelError` has no kind of its own for it, and no time was left. */
export function cancelled(where: string, cause?: unknown): ModelError {
  return new ModelError('timeout', `the request to ${where} was cancelled`, cause)
}

/** The caller gave up after a try that failed: that is what its time was spent on. `last` is what the try came to. */
export function givenUp(
  where: string,
  last: HttpResponse | Error | undefined,
  cause: unknown,
): ModelError {
  const failed = failureIn(where, last)
  if (failed === undefined) return cancelled(where, cause)
  const message = `the request to ${where} was cancelled while trying again: ${failed.message}`
  return new ModelError(failed.kind, message, last)
}

function failureIn(
  where: string,
  last: HttpResponse | Error | undefined,
): { kind: ModelErrorKind; message: string } | undefined {
  if (last === undefined) return undefined
  if (last instanceof Error) {
    return connectionFault(last) === undefined ? undefined : connectionError(where, last)
  }
  const { status } = last
  const kind = STATUS_KINDS.get(status) ?? (status >= 500 ? 'server_error' : undefined)
  return kind && { kind, message: `${where} answered ${status}` }
}

/** The connection's fault behind a model's error; what an endpoint answers, whatever code it gives, has none. */
export function connectionBehind({ cause }: ModelError): ConnectionFault | undefined {
  const answered = typeof cause === 'object' && cause !== null && Reflect.get(cause, 'status')
  return answered ? undefined : connectionFault(cause)
}

function connectionError(where: string, thrown: Error): ModelError {
  const cause = connectionMessage(thrown.cause ?? thrown)
  const fault = connectionFault(thrown)
  return fault === 'lost' || fault === 'cut'
    ? new ModelError('server_error', `${where} dropped the connection: ${cause}`, thrown)
    : new ModelError('unreachable', `${where} cannot be reached: ${cause}`, thrown)
}

function statusError(where: string, thrown: APIError, hadFormat: boolean): ModelError {
  const status = thrown.status ?? 0
  const detail = thrown.message.slice(0, 300)
  if (hadFormat && FORMAT_STATUSES.has(status) && SPEAKS_OF_FORMAT.test(thrown.message)) {
    return new ModelError('format_unsupported', `${where} refused the format: ${detail}`, thrown)
  }
  const kind = STATUS_KINDS.get(status) ?? (status >= 500 ? 'server_error' : 'bad_request')
  return new ModelError(kind, `${where} answered ${detail}`, thrown)
}
