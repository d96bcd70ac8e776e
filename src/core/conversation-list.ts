import { z } from 'zod'
import { BehaviourKind } from './behaviour.ts'
import { FailureKind, Fault, OutcomeLabel } from './outcome.ts'
import { Arm } from './plan.ts'

/** Values of which a conversation must have one; empty asks nothing. */
const anyOf = <T extends z.ZodType>(one: T) => z.array(one).default([])

/** Which conversations are asked for: all conditions hold, and of each one of its values. */
export const ConversationFilter = z.object({
  run: anyOf(z.string()),
  outcome: anyOf(OutcomeLabel),
  failure: anyOf(FailureKind),
  fault: anyOf(Fault),
  /** The stage at which it broke. */
  stage: anyOf(z.string()),
  scenario: anyOf(z.string()),
  persona: anyOf(z.string()),
  arm: anyOf(Arm),
  endState: anyOf(z.string()),
  /** Played in at least one turn of it. */
  behaviour: anyOf(BehaviourKind),
  /** The pipeline step at which it broke. */
  step: anyOf(z.string()),
  /** A stage that it came to. */
  reached: anyOf(z.string()),
  /** A behaviour that was played in a stage, as `clarify@size`; `clarify@` where no stage had been told. */
  played: anyOf(z.string()),
})
export type ConversationFilter = z.infer<typeof ConversationFilter>

/** What a list may be sorted by; `plan` is the order of runs and of their plans. */
export const ConversationOrder = z.enum([
  'plan',
  'outcome',
  'failure',
  'stage',
  'turn',
  'scenario',
  'persona',
  'endState',
  'turns',
  'duration',
  'cost',
])
export type ConversationOrder = z.infer<typeof ConversationOrder>

/** A piece of a list. */
export const ConversationPage = z.object({
  order: ConversationOrder.default('plan'),
  descending: z.boolean().default(false),
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(1_000).default(100),
})
export type ConversationPage = z.infer<typeof ConversationPage>

/** A conversation as a list shows it. */
export const ListedConversation = z.object({
  id: z.string(),
  runId: z.string(),
  target: z.string(),
  iteration: z.string(),
  scenario: z.string(),
  persona: z.string(),
  arm: Arm,
  outcome: OutcomeLabel,
  failure: FailureKind.optional(),
  /** Where it broke. */
  stage: z.string().optional(),
  turn: z.int().optional(),
  endState: z.string().optional(),
  turns: z.int(),
  durationMs: z.number(),
  costUsd: z.number(),
  cause: z.string(),
})
export type ListedConversation = z.infer<typeof ListedConversation>

/** Lists stored conversations over all runs. */
export interface ConversationLister {
  countConversations(filter: ConversationFilter): number
  /** Ties are in the order of the plan. */
  listConversations(filter: ConversationFilter, page: ConversationPage): ListedConversation[]
}
