import type { AskedConversations } from '../core/conversation-list.ts'
import { type Condition, marks, oneOf } from './condition.ts'
import { toColumn, toOptionalColumn } from './exact-text.ts'

/** What a conversation met on its way: the stages that it came to, and behaviours by the stage in which they were played. */
export function metConditions(filter: AskedConversations): Condition[] {
  return [...oneOf(filter.reached, reached), ...oneOf(filter.played, played)]
}

/** A conversation that broke in a stage came to it, also where none had been told. */
function reached(stages: readonly string[]): Condition {
  const list = marks(stages)
  return {
    where: `(c.break_stage IN (${list}) OR EXISTS (SELECT 1 FROM json_each(c.stages_reached) WHERE value IN (${list})))`,
    values: [...stages.map(toColumn), ...stages],
  }
}

function played(pairs: readonly string[]): Condition {
  const either = pairs.map(() => '(m.behaviour = ? AND m.stage IS ?)').join(' OR ')
  return {
    where: `EXISTS (SELECT 1 FROM messages AS m WHERE m.conversation_no = c.no AND (${either}))`,
    values: pairs.flatMap((pair) => {
      const at = pair.indexOf('@')
      return [pair.slice(0, at), toOptionalColumn(pair.slice(at + 1) || undefined)]
    }),
  }
}
