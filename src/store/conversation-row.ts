import type { BehaviourKind } from '../core/behaviour.ts'
import type { Conversation } from '../core/conversation.ts'
import type { Break, FailureKind, Fault, Outcome, OutcomeLabel } from '../core/outcome.ts'
import type { Cell, JudgedConversation } from '../core/records.ts'
import { fromColumn, fromOptionalColumn, toColumn, toOptionalColumn } from './exact-text.ts'
import { toJson } from './to-json.ts'

/** All columns that a new conversation fills besides its run's number, in the order of `conversationRow`. */
export const CONVERSATION_COLUMNS = [
  'id',
  'idx',
  'scenario',
  'persona',
  'repeat',
  'arm',
  'outcome',
  'failure',
  'fault',
  'cause',
  'end_state',
  'desired',
  'break_turn',
  'break_stage',
  'break_step',
  'break_reason',
  'stages_reached',
  'behaviours',
  'rejected_drafts',
  'turns',
  'duration_ms',
  'cost_usd',
  'started_at',
  'detail',
  'behaviours_after_break',
] as const

/** What of an outcome many rows of `conversations` have in common. */
export interface CommonOutcome {
  readonly outcome: OutcomeLabel
  readonly failure: FailureKind | null
  readonly fault: Fault | null
  readonly end_state: string | null
  readonly desired: 0 | 1
  readonly break_stage: string | null
  readonly break_step: string | null
}

/** What of an outcome is its row's own. */
interface OwnOutcome {
  readonly cause: string
  readonly break_turn: number | null
  readonly break_reason: string | null
}

/** What a row of `conversations` tells of the outcome. */
export interface OutcomeRow extends CommonOutcome, OwnOutcome {
  readonly stages_reached: string
}

/** What only a full read-back needs of a conversation: everything that has no column or table of its own. */
export type ConversationDetail = Omit<
  Conversation,
  'id' | 'greeting' | 'turns' | 'startedAt' | 'durationMs'
>

/** A judged conversation as values for `CONVERSATION_COLUMNS`. */
export function conversationRow(item: JudgedConversation): Cell[] {
  const { spec, conversation, outcome } = item
  const { id: _, greeting, turns, startedAt, durationMs, ...detail } = conversation
  return [
    toColumn(spec.id),
    spec.index,
    toColumn(spec.scenario),
    toColumn(spec.persona),
    spec.repeat,
    spec.arm,
    outcome.label,
    outcome.failure ?? null,
    outcome.fault ?? null,
    toColumn(outcome.cause),
    toOptionalColumn(outcome.endState),
    outcome.desired ? 1 : 0,
    outcome.break?.turn ?? null,
    toOptionalColumn(outcome.break?.stage),
    toOptionalColumn(outcome.break?.step),
    toOptionalColumn(outcome.break?.reason),
    JSON.stringify(outcome.stagesReached),
    JSON.stringify(countBehaviours(conversation)),
    countRejectedDrafts(conversation),
    turns.length,
    durationMs,
    costUsd(conversation),
    toColumn(startedAt),
    toJson(detail satisfies ConversationDetail),
    behavioursAfterBreak(item),
  ]
}

/** The outcome that a row tells. */
export function toOutcome(
  common: CommonOutcome,
  { cause, break_turn, break_reason }: OwnOutcome,
  stagesReached: string[],
): Outcome {
  const { outcome: label, failure, fault, desired } = common
  const outcome: Outcome = {
    label,
    cause: fromColumn(cause),
    desired: desired === 1,
    stagesReached,
  }
  const endState = fromOptionalColumn(common.end_state)
  if (failure !== null) outcome.failure = failure
  if (fault !== null) outcome.fault = fault
  if (endState !== undefined) outcome.endState = endState
  if (break_turn !== null) outcome.break = toBreak(common, break_turn, break_reason)
  return outcome
}

function toBreak(common: CommonOutcome, turn: number, reason: string | null): Break {
  const step = fromOptionalColumn(common.break_step)
  return {
    turn,
    stage: fromColumn(common.break_stage ?? ''),
    ...(step === undefined ? {} : { step }),
    reason: fromColumn(reason ?? ''),
  }
}

function countBehaviours(conversation: Conversation): Partial<Record<BehaviourKind, number>> {
  const counts: Partial<Record<BehaviourKind, number>> = {}
  for (const { note } of conversation.turns)
    if (note.behaviour !== 'unknown') counts[note.behaviour] = (counts[note.behaviour] ?? 0) + 1
  return counts
}

/** A list in JSON of what was first played after the turn of the break, in the order played; null for none. */
function behavioursAfterBreak({ conversation, outcome }: JudgedConversation): string | null {
  if (!outcome.break) return null
  const before = new Set<string>(['unknown'])
  const after = new Set<string>()
  for (const { turn, note } of conversation.turns) {
    if (turn <= outcome.break.turn) before.add(note.behaviour)
    else if (!before.has(note.behaviour)) after.add(note.behaviour)
  }
  return after.size === 0 ? null : JSON.stringify([...after])
}

function countRejectedDrafts(conversation: Conversation): number {
  let count = conversation.rejected?.length ?? 0
  for (const { note } of conversation.turns) count += note.drafts?.length ?? 0
  return count
}

/** What the user's model cost, and the bot where it says so. */
function costUsd(conversation: Conversation): number {
  let cost = conversation.usage?.costUsd ?? 0
  for (const reply of conversation.greeting) cost += reply.usage?.costUsd ?? 0
  for (const turn of conversation.turns)
    for (const reply of turn.replies) cost += reply.usage?.costUsd ?? 0
  return cost
}
