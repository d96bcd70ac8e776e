import type { ListedConversation } from '../core/conversation-list.ts'
import { STANDING_LABELS } from './conversation-conditions.ts'
import { fromColumn, fromOptionalColumn } from './exact-text.ts'

/** A conversation as a list shows it, from `conversations AS c` and `runs AS r`. */
export const LISTED_COLUMNS = `r.run_id, r.target, r.iteration, c.id, c.scenario, c.persona, c.repeat, c.arm, c.outcome,
  c.failure, c.fault, c.break_stage, c.break_step, c.break_turn, c.end_state, c.turns, c.duration_ms, c.cost_usd, c.cause,
  (SELECT group_concat(judgement) FROM (${STANDING_LABELS} AND l.conversation_no = c.no)) AS labels`

/** One row of `LISTED_COLUMNS`. */
export interface ListedRow {
  readonly id: string
  readonly run_id: string
  readonly target: string
  readonly iteration: string
  readonly scenario: string
  readonly persona: string
  readonly repeat: number
  readonly arm: ListedConversation['arm']
  readonly outcome: ListedConversation['outcome']
  readonly failure: ListedConversation['failure'] | null
  readonly fault: ListedConversation['fault'] | null
  readonly break_stage: string | null
  readonly break_step: string | null
  readonly break_turn: number | null
  readonly end_state: string | null
  readonly turns: number
  readonly duration_ms: number
  readonly cost_usd: number
  readonly cause: string
  readonly labels: string | null
}

/** The conversation that a row tells. */
export function toListed(row: ListedRow): ListedConversation {
  const stage = fromOptionalColumn(row.break_stage)
  const step = fromOptionalColumn(row.break_step)
  const endState = fromOptionalColumn(row.end_state)
  return {
    id: fromColumn(row.id),
    runId: fromColumn(row.run_id),
    target: fromColumn(row.target),
    iteration: fromColumn(row.iteration),
    scenario: fromColumn(row.scenario),
    persona: fromColumn(row.persona),
    repeat: row.repeat,
    arm: row.arm,
    outcome: row.outcome,
    turns: row.turns,
    durationMs: row.duration_ms,
    costUsd: row.cost_usd,
    cause: fromColumn(row.cause),
    labels: (row.labels?.split(',') ?? []) as ListedConversation['labels'],
    ...(row.failure === null ? {} : { failure: row.failure }),
    ...(row.fault === null ? {} : { fault: row.fault }),
    ...(stage === undefined ? {} : { stage }),
    ...(step === undefined ? {} : { step }),
    ...(row.break_turn === null ? {} : { turn: row.break_turn }),
    ...(endState === undefined ? {} : { endState }),
  }
}
