import { z } from 'zod'
import { BehaviourKind } from '../../../../core/behaviour.ts'
import { ConversationOrder } from '../../../../core/conversation-list.ts'
import { FailureKind, Fault, OutcomeLabel } from '../../../../core/outcome.ts'
import { Arm } from '../../../../core/plan.ts'

const anyOf = <T extends z.ZodType>(one: T) => z.array(one).optional()

/** What the address of a list of conversations says: the filter and the order. */
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
  step: anyOf(z.string()),
  reached: anyOf(z.string()),
  played: anyOf(z.string()),
  order: ConversationOrder.optional(),
  descending: z.boolean().optional(),
})
export type ConversationsSearch = z.infer<typeof conversationsSearch>
