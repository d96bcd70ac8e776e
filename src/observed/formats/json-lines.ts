import type { LogConversation, LogMessage } from '../../core/observed.ts'
import { fieldsOf, headOf, messageOf } from '../fields.ts'
import { linesOf } from '../lines.ts'
import type { Mapping } from '../mapping.ts'
import { type Mistakes, shown } from '../mistakes.ts'
import type { LogReader } from './log-reader.ts'

type Fields = Readonly<Record<string, unknown>>
type Tell = (message: string) => void

/** The messages of one conversation, from its list as it stands in the log. */
export type MessagesFrom = (list: readonly Fields[], mapping: Mapping, tell: Tell) => LogMessage[]

/** A log of one JSON object a line, a conversation each. */
export function jsonLines(messagesFrom: MessagesFrom): LogReader {
  return async function* read(path, mapping, mistakes) {
    for await (const { line, text } of linesOf(path)) {
      if (text === undefined) mistakes.add(line, 'is longer than 16 million characters')
      else if (text.trim() !== '') {
        const found = conversationOf(text.replace(/^\uFEFF/u, ''), line, mapping, mistakes)
        if (found) yield found
      }
    }
  }

  function conversationOf(
    text: string,
    line: number,
    mapping: Mapping,
    mistakes: Mistakes,
  ): LogConversation | undefined {
    const before = mistakes.count
    const tell: Tell = (message) => mistakes.add(line, message)
    const fields = fieldsOf(parsed(text))
    if (!fields) {
      tell('is no JSON object')
      return undefined
    }
    const list = mapping.valueOf(fields, 'messages')
    const items = Array.isArray(list) ? list.map(fieldsOf) : []
    const whole = items.filter((one) => one !== undefined)
    if (items.length === 0 || whole.length < items.length)
      tell(
        list === undefined
          ? 'has no messages'
          : `messages must be a list of objects, got ${shown(list)}`,
      )
    const messages = messagesFrom(whole, mapping, tell)
    const head = headOf(fields, mapping, tell)
    return mistakes.count > before ? undefined : { line, ...head, messages }
  }
}

/** Each message as it stands. */
export const asTheyStand: MessagesFrom = (list, mapping, tell) =>
  list.flatMap((fields) => messageOf(fields, mapping, tell) ?? [])

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
