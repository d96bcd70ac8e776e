import type { JudgedConversation, PackedConversation } from '../core/records.ts'
import { conversationRow } from './conversation-row.ts'
import { messageRows } from './message-row.ts'
import { shadowRow } from './shadow-row.ts'
import { verdictRow } from './verdict-row.ts'

/** The rows of a judged conversation. Throws when it was held under another id than it was planned. */
export function pack(item: JudgedConversation): PackedConversation {
  const { spec, conversation, verdicts, outcome, shadow = [] } = item
  if (conversation.id !== spec.id)
    throw new Error(`conversation ${conversation.id} recorded as ${spec.id}`)
  return {
    id: spec.id,
    label: outcome.label,
    ...(outcome.label === 'excluded' ? { why: outcome.cause } : {}),
    ...(spec.arm === 'explored' ? { explored: true } : {}),
    conversation: conversationRow(item),
    messages: messageRows(conversation),
    verdicts: verdicts.map((given, at) => verdictRow(at + 1, given)),
    shadow: shadow.map(shadowRow),
  }
}
