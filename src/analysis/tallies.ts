import type { AnalysisReport, SliceBy } from '../core/analysis.ts'
import type { FailureKind, Outcome, OutcomeLabel } from '../core/outcome.ts'
import type { ConversationSummary } from '../core/records.ts'
import { createExamples, type Examples } from './examples.ts'

/** Failed of all that count for a rate. */
export interface Count {
  failed: number
  valid: number
  /** Desired end state reached. */
  completed: number
}

/** One arm, counted. */
export interface ArmTally {
  readonly counts: Record<OutcomeLabel, number>
  desired: number
}

/** One stage, counted over passed and failed straying conversations. */
export interface StageTally {
  reached: number
  broke: number
  /** Broke here short of a desired end state: what mending the stage could win. */
  lost: number
  /** Reached the stage, did not break there, and reached a desired end state. */
  completed: number
  readonly failures: Map<FailureKind, number>
  readonly steps: Map<string, number>
}

/** Everything that one pass over a run's conversations counts. */
export interface Tallies {
  readonly arms: { readonly straying: ArmTally; readonly plain: ArmTally }
  readonly stages: Map<string, StageTally>
  readonly failures: Map<FailureKind, number>
  readonly setAside: Map<string, AnalysisReport['setAside'][number]>
  readonly endStates: Map<string, { desired: boolean; count: number }>
  /** Scenario → persona → straying conversations. */
  readonly cells: Map<string, Map<string, Count>>
  readonly slices: Record<SliceBy, Map<string, Count>>
  readonly all: Count
  readonly turns: number[]
  readonly examples: Examples
  readonly explored: { held: number; failed: number }
  rejectedDrafts: number
  costUsd: number
}

export function emptyTallies(): Tallies {
  const arm = (): ArmTally => ({
    counts: { passed: 0, failed: 0, excluded: 0, unresolved: 0, unverified: 0 },
    desired: 0,
  })
  return {
    arms: { straying: arm(), plain: arm() },
    stages: new Map(),
    failures: new Map(),
    setAside: new Map(),
    endStates: new Map(),
    cells: new Map(),
    slices: { persona: new Map(), scenario: new Map(), behaviour: new Map() },
    all: { failed: 0, valid: 0, completed: 0 },
    turns: [],
    examples: createExamples(),
    explored: { held: 0, failed: 0 },
    rejectedDrafts: 0,
    costUsd: 0,
  }
}

/**
 * Counts one conversation. The plain arm enters its own rates only; totals and reasons cover both. Explored conversations
 * were chosen because they fail: of them only their number is told, and what they cost.
 */
export function tally(tallies: Tallies, one: ConversationSummary): void {
  const { outcome, arm } = one
  const { label } = outcome
  const valid = label === 'passed' || label === 'failed'
  tallies.costUsd += one.costUsd
  if (arm === 'explored') {
    tallies.explored.held += 1
    if (label === 'failed') tallies.explored.failed += 1
    return
  }
  tallies.arms[arm].counts[label] += 1
  if (valid && outcome.desired) tallies.arms[arm].desired += 1
  tallies.turns.push(one.turns)
  tallies.rejectedDrafts += one.rejectedDrafts
  if (!valid) countReason(tallies, one)
  countEndState(tallies, outcome)
  if (valid && arm === 'straying') countStraying(tallies, one)
}

function countReason(tallies: Tallies, { id, outcome }: ConversationSummary): void {
  const { label, fault, cause } = outcome
  const reason = fault ?? cause
  const key = `${label}\u0000${reason}`
  const known = tallies.setAside.get(key) ?? { label, reason, count: 0, example: id }
  known.count += 1
  tallies.setAside.set(key, known)
}

function countEndState(tallies: Tallies, { endState, failure, desired }: Outcome): void {
  if (endState === undefined) return
  const key = failure === 'wrong_end_state' ? `${endState}, with a wrong record` : endState
  const known = tallies.endStates.get(key) ?? { desired, count: 0 }
  known.count += 1
  tallies.endStates.set(key, known)
}

function countStraying(tallies: Tallies, one: ConversationSummary): void {
  const { outcome, scenario, persona, behaviours, behavioursAfterBreak: late } = one
  const failed = outcome.label === 'failed'
  countOne(tallies.all, outcome)
  countIn(tallies.slices.persona, persona, outcome)
  countIn(tallies.slices.scenario, scenario, outcome)
  const cells = tallies.cells.get(scenario) ?? new Map<string, Count>()
  tallies.cells.set(scenario, cells)
  countIn(cells, persona, outcome)
  for (const kind in behaviours)
    if (!late?.some((one) => one === kind)) countIn(tallies.slices.behaviour, kind, outcome)
  for (const id of outcome.stagesReached) {
    const stage = stageOf(tallies, id)
    stage.reached += 1
    if (outcome.desired && outcome.break?.stage !== id) stage.completed += 1
  }
  if (failed) countFailure(tallies, one)
}

function countIn(counts: Map<string, Count>, key: string, outcome: Outcome): void {
  const known = counts.get(key) ?? { failed: 0, valid: 0, completed: 0 }
  if (known.valid === 0) counts.set(key, known)
  countOne(known, outcome)
}

function countOne(count: Count, { label, desired }: Outcome): void {
  count.valid += 1
  if (label === 'failed') count.failed += 1
  if (desired) count.completed += 1
}

function countFailure(tallies: Tallies, one: ConversationSummary): void {
  const { failure, break: broken, stagesReached } = one.outcome
  if (!failure || !broken) return
  increase(tallies.failures, failure)
  const stage = stageOf(tallies, broken.stage)
  // A conversation that broke before any stage was told has reached only the unknown one.
  if (!stagesReached.includes(broken.stage)) stage.reached += 1
  stage.broke += 1
  if (!one.outcome.desired) stage.lost += 1
  increase(stage.failures, failure)
  if (broken.step !== undefined) increase(stage.steps, broken.step)
  tallies.examples.offer(one, failure, broken)
}

function stageOf(tallies: Tallies, stage: string): StageTally {
  const known = tallies.stages.get(stage)
  if (known) return known
  const made: StageTally = {
    reached: 0,
    broke: 0,
    lost: 0,
    completed: 0,
    failures: new Map(),
    steps: new Map(),
  }
  tallies.stages.set(stage, made)
  return made
}

function increase<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
