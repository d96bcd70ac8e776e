import type { TurnError } from '../core/conversation.ts'
import { messageOf } from '../core/errors.ts'
import type { Reply, SpokenTurn, UserMessage } from '../core/message.ts'
import type { Scenario } from '../core/scenario.ts'
import { endStateReached } from '../core/stage.ts'
import { type Session, TargetError } from '../core/target.ts'

/** What came of one user turn. */
export interface Sent {
  /** What was really sent: messages after the end are not. */
  readonly user: SpokenTurn
  /** The replies to all of it. */
  readonly replies: Reply[]
  /** Those to the last message: what the bot wants now. */
  readonly latest: readonly Reply[]
  /** How many replies each message got, where several were sent; one that failed has none. */
  readonly repliesTo?: number[]
  readonly error?: TurnError
}

/**
 * Sends a turn's messages one after the other, each once the one before is answered, as a session asks for. Errors of the
 * bot are told, not thrown; the only thing thrown is the abort reason of `signal`.
 */
export async function sendTurn(
  session: Session,
  said: SpokenTurn,
  scenario: Scenario,
  signal: AbortSignal,
): Promise<Sent> {
  const replies: Reply[] = []
  const sent: string[] = []
  const repliesTo: number[] = []
  let latest: readonly Reply[] = []
  for (const message of messagesOf(said)) {
    sent.push(message.text)
    try {
      latest = await session.send(message, { signal })
    } catch (thrown) {
      signal.throwIfAborted()
      return { ...told(said, sent, repliesTo), replies, latest: [], error: turnError(thrown) }
    }
    replies.push(...latest)
    repliesTo.push(latest.length)
    if (endStateReached(scenario, latest, undefined)) break
  }
  return {
    ...told(said, sent, repliesTo),
    replies,
    latest: latest.every(isSilent) ? replies : latest,
  }
}

function messagesOf({ messages, ...whole }: SpokenTurn): UserMessage[] {
  return messages ? messages.map((text) => ({ text })) : [whole]
}

function told(
  said: SpokenTurn,
  sent: string[],
  repliesTo: number[],
): Pick<Sent, 'user' | 'repliesTo'> {
  const user = spoken(said, sent)
  return user.messages ? { user, repliesTo } : { user }
}

function spoken(said: SpokenTurn, sent: string[]): SpokenTurn {
  if (!said.messages || sent.length === said.messages.length) return said
  const text = sent.join('\n')
  return sent.length > 1 ? { text, messages: sent } : { text }
}

/** What stands in a transcript for a bot that answered, but nothing. */
export const EMPTY_REPLY = { kind: 'empty_reply', message: 'the bot answered nothing' } as const

/** Says nothing, shows nothing, ends nothing. */
export function isSilent({ text, quickReplies, endState }: Reply): boolean {
  return text.trim() === '' && !quickReplies?.length && endState === undefined
}

/** What a bot threw, as it stands in a transcript. */
export function turnError(thrown: unknown): TurnError {
  return thrown instanceof TargetError
    ? { kind: thrown.kind, message: thrown.message }
    : { kind: 'exception', message: messageOf(thrown) }
}
