import type { ConversationFilter } from '../core/conversation-list.ts'
import { toColumn, toOptionalColumn } from './exact-text.ts'

/** A condition in SQL on the conversation `c`, with its values. */
export interface Condition {
  readonly where: string
  readonly values: readonly unknown[]
}

/** What a conversation met on its way: the stages that it came to, and behaviours by the stage in which they were played. */
export function metConditions(filter: ConversationFilter): Condition[] {
  return [reached(filter), played(filter)].filter((one) => one !== undefined)
}

/** A conversation that broke in a stage came to it, also where none had been told. */
function reached({ reached: stages }: ConversationFilter): Condition | undefined {
  if (stages.length === 0) return undefined
  const list = marks(stages)
  return {
    where: `(c.break_stage IN (${list}) OR EXISTS (SELECT 1 FROM json_each(c.stages_reached) WHERE value IN (${list})))`,
    values: [...stages.map(toColumn), ...stages],
  }
}

function played({ played: pairs }: ConversationFilter): Condition | undefined {
  if (pairs.length === 0) return undefined
  const either = pairs.map(() => '(m.behaviour = ? AND m.stage IS ?)').join(' OR ')
  return {
    where: `EXISTS (SELECT 1 FROM messages AS m WHERE m.conversation_no = c.no AND (${either}))`,
    values: pairs.flatMap((pair) => {
      const at = pair.indexOf('@')
      return [pair.slice(0, at), toOptionalColumn(pair.slice(at + 1) || undefined)]
    }),
  }
}

function marks(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ')
}
