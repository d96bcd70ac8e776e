import type { FailureKind, Fault, OutcomeLabel } from '../core/outcome.ts'
import type { Arm } from '../core/plan.ts'
import type { ConversationSummary } from '../core/records.ts'
import { remembered } from '../core/remembered.ts'
import { type CommonOutcome, toOutcome } from './conversation-row.ts'
import { fromColumn } from './exact-text.ts'

/**
 * What a summary is made of, in the order of `SummaryValues`. What takes few values comes as one text: most of the time of a
 * scan goes into handing over texts, and this one is read once for all conversations that share it.
 */
export const SUMMARY_VALUES = `idx, id,
  json_array(scenario, persona, arm, outcome, failure, fault, end_state, desired, break_stage, break_step, stages_reached),
  cause, break_turn, break_reason, behaviours, behaviours_after_break, repeat, rejected_drafts, turns, duration_ms, cost_usd`

/** Bare values of one row. */
export type SummaryValues = [
  idx: number,
  id: string,
  shared: string,
  cause: string,
  breakTurn: number | null,
  breakReason: string | null,
  behaviours: string,
  behavioursAfterBreak: string | null,
  repeat: number,
  rejectedDrafts: number,
  turns: number,
  durationMs: number,
  costUsd: number,
]

type SharedColumns = [
  scenario: string,
  persona: string,
  arm: Arm,
  outcome: OutcomeLabel,
  failure: FailureKind | null,
  fault: Fault | null,
  endState: string | null,
  desired: 0 | 1,
  breakStage: string | null,
  breakStep: string | null,
  stagesReached: string,
]

/** What many conversations have in common; none may be changed. */
interface Shared {
  readonly scenario: string
  readonly persona: string
  readonly arm: Arm
  readonly common: CommonOutcome
  readonly stagesReached: string[]
}

/** Texts remembered of one kind: more than differ in most runs, and few enough to weigh nothing. */
const REMEMBERED = 5_000

/**
 * Makes summaries of rows, without validation: only this room writes these rows. Lists and counts may be shared between
 * summaries, and are frozen.
 */
export function createSummaryForm(): (values: SummaryValues) => ConversationSummary {
  const sharedOf = remembered(REMEMBERED, toShared)
  const behavioursOf = remembered(REMEMBERED, (text): ConversationSummary['behaviours'] =>
    Object.freeze(JSON.parse(text)),
  )
  const lateOf = remembered(REMEMBERED, (text): ConversationSummary['behavioursAfterBreak'] =>
    Object.freeze(JSON.parse(text)),
  )
  return (values) => {
    const { scenario, persona, arm, common, stagesReached } = sharedOf(values[2])
    const own = { cause: values[3], break_turn: values[4], break_reason: values[5] }
    const late = values[7]
    return {
      id: fromColumn(values[1]),
      scenario,
      persona,
      repeat: values[8],
      arm,
      outcome: toOutcome(common, own, stagesReached),
      turns: values[10],
      durationMs: values[11],
      costUsd: values[12],
      behaviours: behavioursOf(values[6]),
      rejectedDrafts: values[9],
      ...(late === null ? {} : { behavioursAfterBreak: lateOf(late) }),
    }
  }
}

function toShared(text: string): Shared {
  const columns: SharedColumns = JSON.parse(text)
  const [scenario, persona, arm, outcome, failure, fault, end_state, desired, ...rest] = columns
  const [break_stage, break_step, stages_reached] = rest
  return {
    scenario: fromColumn(scenario),
    persona: fromColumn(persona),
    arm,
    common: { outcome, failure, fault, end_state, desired, break_stage, break_step },
    stagesReached: Object.freeze(JSON.parse(stages_reached)),
  }
}
