import * as z from 'zod'
import { Reply } from '../core/message.ts'
import { TargetError } from '../core/target.ts'

const Replies = z.array(Reply)

/** What a bot's replies must keep to. */
export interface ReplyLimits {
  /** Bytes of the texts and the raw responses of one turn together. */
  readonly maxBytes: number
  /** The connector has bounded `raw` while reading it: it is not measured again. */
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
    if (reply.raw !== undefined && !limits.rawIsBounded) bytes += sizeOf(reply.raw)
    reply.latencyMs ??= latencyMs
  }
  if (bytes > limits.maxBytes) {
    throw new TargetError(
      'too_large',
      `the reply has ${bytes} bytes, more than the ${limits.maxBytes} allowed (maxBytes)`,
    )
  }
  return replies
}

function explain(error: z.ZodError): string {
  return error.issues
    .slice(0, 3)
    .map(({ path, message }) => `at ${path.length === 0 ? 'the top' : path.join('.')}: ${message}`)
    .join('; ')
}

function sizeOf(raw: unknown): number {
  try {
    return Buffer.byteLength(typeof raw === 'string' ? raw : (JSON.stringify(raw) ?? ''))
  } catch {
    throw new TargetError('bad_response', 'expected `raw` to be JSON; it cannot be serialised')
  }
}
