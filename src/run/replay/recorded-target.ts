import { EMPTY_REPLY } from '../../conversation/index.ts'
import type { Clock } from '../../core/clock.ts'
import type { Conversation, Turn, TurnError } from '../../core/conversation.ts'
import type { Reply, UserMessage } from '../../core/message.ts'
import { type Session, type Target, TargetError, type TargetErrorKind } from '../../core/target.ts'

/** The bot's side of a stored conversation, and the time in which it was held. */
export interface RecordedSide {
  readonly target: Target
  /** Stands still but for what the bot took then, so that all durations come out as they were. */
  readonly clock: Clock
}

/** One message and what the record has of its answer. */
interface Exchange {
  readonly message: UserMessage
  readonly replies: Reply[]
  readonly error?: TurnError | undefined
  /** Milliseconds, of the whole turn and with its last message. */
  readonly latencyMs: number
}

/**
 * A bot that answers, fails and ends as the record says, and knows no answer to any other message. One target serves one
 * conversation.
 */
export function recordedTarget(conversation: Conversation): RecordedSide {
  const startedAt = Date.parse(conversation.startedAt)
  const exchanges = conversation.turns.flatMap(exchangesOf)
  let now = startedAt
  let next = 0
  const session: Session = {
    greeting: conversation.greeting,
    send: async (message) => {
      const exchange = exchanges[next]
      next += 1
      if (!exchange || !isSame(message, exchange.message))
        throw new TargetError('exception', 'the record has no answer to this message')
      now += exchange.latencyMs
      if (exchange.error) throw asThrown(exchange.error)
      return exchange.replies
    },
    record: async () => {
      now = startedAt + conversation.durationMs
      if (conversation.recordError) throw asThrown(conversation.recordError)
      return conversation.record
    },
  }
  const target: Target = {
    name: 'record',
    open: async () => {
      const refused = errorOnOpening(conversation)
      if (!refused) return session
      now = startedAt + conversation.durationMs
      throw asThrown(refused)
    },
  }
  return { target, clock: { now: () => now } }
}

/** A bot that could not be opened left no turn, and its error is the ending. */
function errorOnOpening({ turns, ending }: Conversation): TurnError | undefined {
  return turns.length === 0 && 'error' in ending ? ending.error : undefined
}

function exchangesOf(turn: Turn): Exchange[] {
  const { user, replies, latencyMs } = turn
  // What a bot left empty is an error by our own rule: it will be found again.
  const error = turn.error?.kind === EMPTY_REPLY.kind ? undefined : turn.error
  const messages = user.messages
  if (!messages) return [{ message: user, replies, error, latencyMs }]
  const last = messages.length - 1
  let from = 0
  return shares(turn, messages.length).map((share, at) => {
    const answer = replies.slice(from, from + share)
    from += share
    const message = { text: messages[at] ?? '' }
    if (at < last) return { message, replies: answer, latencyMs: 0 }
    return { message, replies: answer, error, latencyMs }
  })
}

/** Replies to each message. Older records do not tell: then one each where that adds up, else all to the last answered. */
function shares({ replies, repliesTo, error }: Turn, messages: number): number[] {
  const answered = error && error.kind !== EMPTY_REPLY.kind ? messages - 1 : messages
  const counts =
    repliesTo ??
    Array.from({ length: answered }, (_, at) => {
      if (replies.length === answered) return 1
      return at === answered - 1 ? replies.length : 0
    })
  return Array.from({ length: messages }, (_, at) => counts[at] ?? 0)
}

function isSame(one: UserMessage, other: UserMessage): boolean {
  return (
    one.text === other.text &&
    one.quickReply?.label === other.quickReply?.label &&
    one.quickReply?.value === other.quickReply?.value
  )
}

/** Kinds were checked when they were thrown; the record keeps them as text. */
function asThrown({ kind, message }: TurnError): TargetError {
  return new TargetError(kind as TargetErrorKind, message)
}
