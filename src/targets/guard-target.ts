import type { Clock } from '../core/clock.ts'
import { messageOf } from '../core/errors.ts'
import type { Reply, ReplyInput } from '../core/message.ts'
import { type Session, type Target, TargetError } from '../core/target.ts'
import { acceptRecord, acceptReplies, type ReplyLimits } from './accept-replies.ts'
import { type BoundedWork, createBoundedWork } from './bounded-work.ts'

/** What a target is held to, and what it is called. */
export interface GuardOptions {
  readonly clock: Clock
  readonly limits: {
    /** Milliseconds for opening, for one reply, and for the record. */
    readonly timeoutMs: number
    /** Bytes of one reply, and of the record. */
    readonly maxBytes: number
    /** The connector bounds what it reads, so texts alone are measured again. Default false. */
    readonly rawIsBounded?: boolean
  }
  readonly name?: string | undefined
  readonly version?: string | undefined
  /** Values for templates; those given to `open` come first. */
  readonly variables?: Readonly<Record<string, string>> | undefined
  /** Takes secrets out of what errors say. */
  readonly hide?: ((text: string) => string) | undefined
}

/**
 * Any target, made safe to talk to: every call ends in time, every reply is valid and within its size, `latencyMs` is
 * always filled, and whatever is thrown is a `TargetError` (`exception` for what the bot itself threw).
 * A call cancelled by its signal rejects with the signal's reason instead. `close` never rejects and may be called twice.
 */
export function guardTarget(target: Target<ReplyInput>, options: GuardOptions): Target {
  const version = options.version ?? target.version
  const { timeoutMs } = options.limits
  const { hide } = options
  let closed = false
  return {
    name: options.name ?? target.name,
    ...(version === undefined ? {} : { version }),
    async open({ conversationId, variables, signal }) {
      const opening = createBoundedWork(timeoutMs, 'the bot')
      const startedAt = options.clock.now()
      const inner = await opening.run(signal, (bounded) =>
        asTargetError(
          () =>
            target.open({
              conversationId,
              variables: { ...options.variables, ...variables },
              signal: bounded,
            }),
          hide,
        ),
      )
      return inItsTerms(() => guardSession(inner, opening, startedAt, options), hide)
    },
    ...(target.probe === undefined
      ? {}
      : {
          probe: ({ signal }) =>
            createBoundedWork(timeoutMs, 'the bot').run(signal, (bounded) =>
              asTargetError(() => target.probe?.({ signal: bounded }), hide),
            ),
        }),
    async close() {
      if (closed) return
      closed = true
      await closeQuietly(target, timeoutMs)
    },
  }
}

function guardSession(
  inner: Session<ReplyInput>,
  bounds: BoundedWork,
  openedAt: number,
  { clock, limits, hide }: GuardOptions,
): Session {
  if (typeof inner?.send !== 'function') {
    throw new TargetError('bad_response', 'expected open() to give a session with send()')
  }
  const replyLimits: ReplyLimits = {
    maxBytes: limits.maxBytes,
    rawIsBounded: limits.rawIsBounded ?? false,
  }
  const accept = (replies: unknown, since: number): Reply[] =>
    inItsTerms(() => acceptReplies(replies, Math.max(0, clock.now() - since), replyLimits), hide)
  let closed = false
  return {
    ...(inner.greeting === undefined ? {} : { greeting: accept(inner.greeting, openedAt) }),
    async send(message, { signal }) {
      const since = clock.now()
      const replies = await bounds.run(signal, (bounded) =>
        asTargetError(() => inner.send(message, { signal: bounded }), hide),
      )
      return accept(replies, since)
    },
    ...(inner.record === undefined
      ? {}
      : {
          record: async (given) => {
            const record = await bounds.run(given?.signal, (bounded) =>
              asTargetError(() => inner.record?.({ signal: bounded }), hide),
            )
            return inItsTerms(() => acceptRecord(record, replyLimits), hide)
          },
        }),
    async close() {
      if (closed) return
      closed = true
      await closeQuietly(inner, limits.timeoutMs)
    },
  }
}

async function asTargetError<T>(
  work: () => T | Promise<T>,
  hide: GuardOptions['hide'],
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw toTargetError(error, hide)
  }
}

/** What the bot gave may throw when it is only looked at. */
function inItsTerms<T>(look: () => T, hide: GuardOptions['hide']): T {
  try {
    return look()
  } catch (error) {
    throw toTargetError(error, hide)
  }
}

function toTargetError(error: unknown, hide: GuardOptions['hide']): TargetError {
  const told =
    error instanceof TargetError
      ? error
      : new TargetError('exception', `the bot threw: ${messageOf(error)}`, error)
  const shown = hide?.(told.message) ?? told.message
  // Without its cause, which would tell it after all.
  return shown === told.message ? told : new TargetError(told.kind, shown)
}

/** What is being left behind may fail to close: there is nobody left whom that concerns. */
async function closeQuietly(
  subject: { close?(): Promise<void> },
  timeoutMs: number,
): Promise<void> {
  if (!subject.close) return
  try {
    await createBoundedWork(timeoutMs, 'closing').run(undefined, () => subject.close?.())
  } catch {
    return
  }
}
