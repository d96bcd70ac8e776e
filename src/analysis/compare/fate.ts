import type { FailureKind, OutcomeLabel } from '../../core/outcome.ts'
import type { Arm } from '../../core/plan.ts'
import type { ConversationSummary } from '../../core/records.ts'

/** What a comparison needs of one conversation. */
export interface Fate {
  readonly id: string
  readonly scenario: string
  readonly persona: string
  readonly repeat: number
  readonly arm: Arm
  readonly label: OutcomeLabel
  readonly failed: boolean
  /** Passed or failed: it counts for a rate. */
  readonly valid: boolean
  readonly failure: FailureKind | undefined
  /** Where it broke. */
  readonly stage: string | undefined
  readonly cause: string
}

export function fateOf({ id, scenario, persona, repeat, arm, outcome }: ConversationSummary): Fate {
  const { label, failure, cause } = outcome
  return {
    id,
    scenario,
    persona,
    repeat,
    arm,
    label,
    failed: label === 'failed',
    valid: label === 'passed' || label === 'failed',
    failure,
    stage: outcome.break?.stage,
    cause,
  }
}

/** Two conversations of the same user. */
export interface Pair {
  readonly a: Fate
  readonly b: Fate
}
