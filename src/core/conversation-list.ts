import * as z from 'zod'
import { BehaviourKind } from './behaviour.ts'
import { Judgement } from './label.ts'
import { FailureKind, Fault, OutcomeLabel } from './outcome.ts'
import { Arm } from './plan.ts'

/** What people said of a conversation; `none` is one that nobody has labelled. */
export const LabelChoice = z.enum([...Judgement.options, 'none'])
export type LabelChoice = z.infer<typeof LabelChoice>

/** Longest text that is searched for, in characters. */
export const MAX_SEARCH = 500

/** The conditions of a filter: what one of their values is. */
export const FILTER_VALUES = {
  run: z.string(),
  outcome: OutcomeLabel,
  failure: FailureKind,
  fault: Fault,
  /** The stage at which it broke. */
  stage: z.string(),
  scenario: z.string(),
  persona: z.string(),
  arm: Arm,
  endState: z.string(),
  /** Played in at least one turn of it. */
  behaviour: BehaviourKind,
  /** A check that failed in it. */
  check: z.string(),
  /** The judgement that stands, of any reviewer. */
  label: LabelChoice,
  /** The pipeline step at which it broke. */
  step: z.string(),
  /** A stage that it came to. */
  reached: z.string(),
  /** A behaviour that was played in a stage, as `clarify@size`; `clarify@` where no stage had been told. */
  played: z.string(),
  id: z.string(),
} as const
type Values = typeof FILTER_VALUES

/** Every condition with a list of its values, as `wrap` makes it; its type is what `wrap` gives for each. */
export function eachCondition<Wrapped extends Readonly<Record<keyof Values, z.ZodType>>>(
  wrap: (one: z.ZodType) => z.ZodType,
): Wrapped {
  return Object.fromEntries(
    Object.entries(FILTER_VALUES).map(([name, one]) => [name, wrap(one)]),
  ) as unknown as Wrapped
}

/** Values of which a conversation must have one; empty asks nothing. */
type Lists = { readonly [Name in keyof Values]: z.ZodDefault<z.ZodArray<Values[Name]>> }

/** Which conversations are asked for: all conditions hold, and of each one of its values. */
export const ConversationFilter = z.object({
  ...eachCondition<Lists>((one) => z.array(one).default([])),
  /** Words that were said in it, all of them; the last may be only begun, and words in double quotes stand together. */
  text: z.string().max(MAX_SEARCH).optional(),
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
  repeat: z.int(),
  arm: Arm,
  outcome: OutcomeLabel,
  failure: FailureKind.optional(),
  fault: Fault.optional(),
  /** Where it broke. */
  stage: z.string().optional(),
  step: z.string().optional(),
  turn: z.int().optional(),
  endState: z.string().optional(),
  turns: z.int(),
  durationMs: z.number(),
  costUsd: z.number(),
  cause: z.string(),
  /** What people said of it, of each reviewer the newest. */
  labels: z.array(Judgement),
})
export type ListedConversation = z.infer<typeof ListedConversation>

/** A set of values by which a list can be narrowed. */
export const FacetName = ConversationFilter.omit({ text: true, id: true }).keyof()
export type FacetName = z.infer<typeof FacetName>

/** A value that stored conversations have, and how many of those that all other conditions let through. */
export interface FacetValue {
  readonly value: string
  readonly count: number
  /** Of a run: its target and iteration. */
  readonly title?: string
}

/** Where a conversation stands in a list. */
export interface PlaceInList {
  /** From 1. */
  readonly position: number
  readonly total: number
  readonly previous?: string
  readonly next?: string
}

/** How much of what was said can be searched. */
export interface SearchProgress {
  readonly indexed: number
  readonly stored: number
}

/** What a list is asked for; what is left out asks nothing. */
export type AskedConversations = Partial<ConversationFilter>
export type ListOrder = Pick<ConversationPage, 'order' | 'descending'>

/** A piece of a list, and how many all of it are. */
export interface CountedPage {
  readonly total: number
  readonly rows: readonly ListedConversation[]
}

/** Lists stored conversations over all runs. */
export interface ConversationLister {
  countConversations(filter: AskedConversations): number
  /** Ties are in the order of the plan. */
  listConversations(filter: AskedConversations, page: ConversationPage): ListedConversation[]
  pageOfConversations(filter: AskedConversations, page: ConversationPage): CountedPage
  /** All of a list, read piece by piece, so that a consumer may stop early; those at the time of the first. */
  everyConversation(filter: AskedConversations, order: ListOrder): Iterable<ListedConversation>
  /** Nothing where the list does not hold it. */
  placeInList(filter: AskedConversations, order: ListOrder, id: string): PlaceInList | undefined
  /** The values to choose from, the commonest first, at most 500. */
  facet(filter: AskedConversations, name: FacetName): FacetValue[]
  searchProgress(): SearchProgress
}
