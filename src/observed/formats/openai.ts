import type { Action } from '../../core/message.ts'
import type { LogMessage } from '../../core/observed.ts'
import { fieldsOf, messageOf } from '../fields.ts'
import { jsonLines, type MessagesFrom } from './json-lines.ts'

type Fields = Readonly<Record<string, unknown>>

/** Answers of tools are no messages: they are the results of what the assistant called. */
const TOOLS = new Set(['tool', 'function'])

/** Lines of the chat format, also that of fine-tuning: tool calls are actions, system prompts are left out. */
const withTools: MessagesFrom = (list, mapping, tell) => {
  const results = new Map<string, unknown>()
  for (const one of list)
    if (TOOLS.has(String(one['role'])))
      results.set(String(one['tool_call_id'] ?? one['name']), parsed(one['content']))
  return list.flatMap((fields): LogMessage[] => {
    if (TOOLS.has(String(fields['role']))) return []
    const message = messageOf(fields, mapping, tell)
    if (message?.speaker !== 'bot') return message ? [message] : []
    const actions = [...(message.actions ?? []), ...calledIn(fields, results)]
    return [actions.length > 0 ? { ...message, actions } : message]
  })
}

export const openai = jsonLines(withTools)

function calledIn(fields: Fields, results: ReadonlyMap<string, unknown>): Action[] {
  const calls = Array.isArray(fields['tool_calls']) ? fields['tool_calls'] : []
  const own = fieldsOf(fields['function_call'])
  const all = [...calls.map((call) => ({ call: fieldsOf(call), key: 'id' }))]
  const found = all.flatMap(({ call }) => {
    const called = fieldsOf(call?.['function'])
    return called ? [actionOf(called, results.get(String(call?.['id'])))] : []
  })
  return own ? [...found, actionOf(own, results.get(String(own['name'])))] : found
}

function actionOf(called: Fields, result: unknown): Action {
  return {
    name: String(called['name']),
    arguments: { ...fieldsOf(parsed(called['arguments'])) },
    ...(result === undefined ? {} : { result }),
  }
}

/** JSON where it is JSON, else the value as it is. */
function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}
