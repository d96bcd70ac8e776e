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
    rows.push(...userRows(rows.length + 1, turn, stage))
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
    else if (detail.further) addMessage(turns.at(-1), text)
    else {
      const { message, ...rest } = detail
      replies = []
      turns.push({ turn: row.turn, user: { text, ...message }, replies, ...rest })
    }
  }
  return { greeting, turns }
}

/** A row for each message of the turn; what is known of the turn stands in the first. */
function userRows(seq: number, spoken: Turn, stage: string | undefined): MessageValues[] {
  const { turn, user, replies: _, ...rest } = spoken
  const { text, messages, ...message } = user
  const [first = text, ...further] = messages ?? []
  const { behaviour } = spoken.note
  const row = (at: number, said: string, detail: object): MessageValues => [
    seq + at,
    turn,
    'user',
    toColumn(said),
    behaviour,
    toOptionalColumn(stage),
    null,
    toJson(detail),
  ]
  return [
    row(0, first, { message, ...rest }),
    ...further.map((said, at) => row(at + 1, said, { further: true })),
  ]
}

function addMessage(turn: Turn | undefined, text: string): void {
  if (!turn) return
  const messages = [...(turn.user.messages ?? [turn.user.text]), text]
  turn.user = { ...turn.user, text: messages.join('\n'), messages }
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
