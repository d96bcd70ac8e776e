import * as z from 'zod'
import { Reply } from '../core/message.ts'
import { TargetError } from '../core/target.ts'

const Replies = z.array(Reply)

/** What a bot's replies must keep to. */
export interface ReplyLimits {
  /** Bytes of all that the replies of one turn hold: texts as they are, the rest as JSON. */
  readonly maxBytes: number
  /** The connector has bounded what it read: nothing but texts is measured again. */
  readonly rawIsBounded: boolean
}

/**
 * The bot's replies with their defaults, each with `latencyMs` where the bot gave none.
 * Throws a `TargetError` of kind `bad_response` or `too_large`.
 */
export function acceptReplies(value: unknown, latencyMs: number, limits: ReplyLimits): Reply[] {
  const parsed = Replies.safeParse(value)
  if (!parsed.success) {
    throw new TargetError(
      'bad_response',
      `expected a list of replies, each at least {text: string}; ${explain(parsed.error)}`,
    )
  }
  const replies = parsed.data
  let bytes = 0
  for (const reply of replies) {
    bytes += Buffer.byteLength(reply.text)
    if (!limits.rawIsBounded) bytes += sizeBesideText(reply)
    reply.latencyMs ??= latencyMs
  }
  requireWithin('reply', bytes, limits)
  return replies
}

/** The bot's own record, within the size of a reply. Throws a `TargetError` of kind `too_large`. */
export function acceptRecord(record: unknown, limits: ReplyLimits): unknown {
  if (!limits.rawIsBounded) requireWithin('record', sizeOf(record) ?? 0, limits)
  return record
}

function requireWithin(what: string, bytes: number, { maxBytes }: ReplyLimits): void {
  if (bytes <= maxBytes) return
  throw new TargetError(
    'too_large',
    `the ${what} has ${bytes} bytes, more than the ${maxBytes} allowed (maxBytes)`,
  )
}

function explain(error: z.ZodError): string {
  return error.issues
    .slice(0, 3)
    .map(({ path, message }) => `at ${path.length === 0 ? 'the top' : path.join('.')}: ${message}`)
    .join('; ')
}

/** Most replies hold little besides their text: only what is there is measured. */
function sizeBesideText({ text: _text, raw, ...rest }: Reply): number {
  let bytes = raw === undefined ? 0 : rawSize(raw)
  for (const value of Object.values(rest)) bytes += sizeOf(value) ?? 0
  return bytes
}

function rawSize(raw: unknown): number {
  const bytes = sizeOf(raw)
  if (bytes !== undefined) return bytes
  throw new TargetError('bad_response', 'expected `raw` to be JSON; it cannot be serialised')
}

/** Bytes of a text as it is, of anything else as JSON; undefined for what is none. */
function sizeOf(value: unknown): number | undefined {
  if (value === undefined) return 0
  if (typeof value === 'string') return Buffer.byteLength(value)
  if (typeof value !== 'object' || value === null) return Buffer.byteLength(String(value))
  try {
    return Buffer.byteLength(JSON.stringify(value, bigIntsAsText) ?? '')
  } catch {
    return undefined
  }
}

function bigIntsAsText(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value
}
