import type { Conversation, Turn } from '../core/conversation.ts'
import type { Reply } from '../core/message.ts'
import { fromColumn, toColumn, toOptionalColumn } from './exact-text.ts'
import { toJson } from './to-json.ts'

/** Columns of `messages` after the conversation's number, in the order of the values of `messageRows`. */
export const MESSAGE_COLUMNS = [
  'seq',
  'turn',
  'speaker',
  'text',
  'behaviour',
  'stage',
  'latency_ms',
  'detail',
] as const

/** What a full read-back needs of one message: the other columns are for people's queries. */
export interface MessageRow {
  readonly turn: number
  readonly speaker: 'user' | 'bot'
  readonly text: string
  readonly detail: string
}

/** Values for `MESSAGE_COLUMNS`. */
export type MessageValues = [
  seq: number,
  turn: number,
  speaker: 'user' | 'bot',
  text: string,
  behaviour: string | null,
  stage: string | null,
  latencyMs: number | null,
  detail: string,
]

/**
 * All messages of a conversation in order, the greeting as turn 0. A user's message bears the stage in
 * which it was said, a bot's the stage after it.
 */
export function messageRows(conversation: Conversation): MessageValues[] {
  const rows: MessageValues[] = []
  let stage = conversation.greetingStage
  for (const reply of conversation.greeting) rows.push(botRow(rows.length + 1, 0, reply, stage))
  for (const turn of conversation.turns) {
    rows.push(userRow(rows.length + 1, turn, stage))
    stage = turn.stage ?? stage
    for (const reply of turn.replies)
      rows.push(botRow(rows.length + 1, turn.turn, reply, stage, turn.latencyMs))
  }
  return rows
}

/** The greeting and turns that `messageRows` was given. */
export function toDialogue(rows: readonly MessageRow[]): Pick<Conversation, 'greeting' | 'turns'> {
  const greeting: Reply[] = []
  const turns: Turn[] = []
  let replies = greeting
  for (const row of rows) {
    const text = fromColumn(row.text)
    const detail = JSON.parse(row.detail)
    if (row.speaker === 'bot') replies.push({ text, ...detail })
    else {
      const { message, ...rest } = detail
      replies = []
      turns.push({ turn: row.turn, user: { text, ...message }, replies, ...rest })
    }
  }
  return { greeting, turns }
}

function userRow(seq: number, spoken: Turn, stage: string | undefined): MessageValues {
  const { turn, user, replies: _, ...rest } = spoken
  const { text, ...message } = user
  const detail = toJson({ message, ...rest })
  const { behaviour } = spoken.note
  return [seq, turn, 'user', toColumn(text), behaviour, toOptionalColumn(stage), null, detail]
}

function botRow(
  seq: number,
  turn: number,
  reply: Reply,
  stage: string | undefined,
  turnLatencyMs?: number,
): MessageValues {
  const { text, ...rest } = reply
  const stageAfter = toOptionalColumn(reply.stage ?? stage)
  const latencyMs = reply.latencyMs ?? turnLatencyMs ?? null
  return [seq, turn, 'bot', toColumn(text), null, stageAfter, latencyMs, toJson(rest)]
}
