import { z } from 'zod'
import { BehaviourKind } from '../../../../core/behaviour.ts'
import { ConversationOrder, LabelChoice } from '../../../../core/conversation-list.ts'
import { FailureKind, Fault, OutcomeLabel } from '../../../../core/outcome.ts'
import { Arm } from '../../../../core/plan.ts'

const anyOf = <T extends z.ZodType>(one: T) => z.array(one).optional()

/** What the address of a list of conversations says: the filter, the order, and what is shown. */
export const conversationsSearch = z.object({
  run: anyOf(z.string()),
  outcome: anyOf(OutcomeLabel),
  failure: anyOf(FailureKind),
  fault: anyOf(Fault),
  stage: anyOf(z.string()),
  scenario: anyOf(z.string()),
  persona: anyOf(z.string()),
  arm: anyOf(Arm),
  endState: anyOf(z.string()),
  behaviour: anyOf(BehaviourKind),
  check: anyOf(z.string()),
  label: anyOf(LabelChoice),
  text: z.string().optional(),
  step: anyOf(z.string()),
  reached: anyOf(z.string()),
  played: anyOf(z.string()),
  order: ConversationOrder.optional(),
  descending: z.boolean().optional(),
  /** Columns to show; those that fit where absent. */
  columns: anyOf(z.string()),
})
export type ConversationsSearch = z.infer<typeof conversationsSearch>

/** The filter and order of an address, as the server is asked. */
export function askedOf(search: ConversationsSearch) {
  const { columns: _, ...asked } = conversationsSearch.parse(search)
  return asked
}

/** The filter alone. */
export function filterOf(search: ConversationsSearch) {
  const { order: _, descending: __, ...filter } = askedOf(search)
  return filter
}
