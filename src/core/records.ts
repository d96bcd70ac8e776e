import * as z from 'zod'
import { BehaviourKind } from './behaviour.ts'
import type { Conversation } from './conversation.ts'
import type { Played } from './coverage.ts'
import type { PlayedCount, StepsTold } from './heat.ts'
import { ObservedSpec } from './observed.ts'
import { Outcome, OutcomeLabel } from './outcome.ts'
import { Arm, type ConversationSpec, Fingerprints, type Plan, type PlanOutline } from './plan.ts'
import { ShadowSpec, type ShadowTurn } from './shadow.ts'
import type { Verdict } from './verdict.ts'

/** A conversation with what is thought of it. */
export interface JudgedConversation {
  readonly spec: ConversationSpec
  readonly conversation: Conversation
  readonly verdicts: readonly Verdict[]
  readonly outcome: Outcome
  /** What the run's shadow would have said, turn by turn; absent in a run without one. */
  readonly shadow?: readonly ShadowTurn[]
}

/** One value of a row. */
export type Cell = string | number | null

/** A judged conversation as the store writes it: plain values, cheap to hand from one thread to another. */
export interface PackedConversation {
  readonly id: string
  readonly label: OutcomeLabel
  /** Of an excluded one, what excluded it. */
  readonly why?: string
  /** It enters no count but its own. */
  readonly explored?: true
  readonly conversation: readonly Cell[]
  readonly messages: readonly (readonly Cell[])[]
  readonly verdicts: readonly (readonly Cell[])[]
  readonly shadow: readonly (readonly Cell[])[]
}

export const RunStatus = z.enum(['running', 'finished', 'interrupted'])
export type RunStatus = z.infer<typeof RunStatus>

/** How many conversations of a run have each label. */
export const OutcomeCounts = z.record(OutcomeLabel, z.int())
export type OutcomeCounts = z.infer<typeof OutcomeCounts>

/** A run as listed. Counts cover the straying and the deviation-free arm. */
export const RunRecord = z.object({
  runId: z.string(),
  target: z.string(),
  iteration: z.string(),
  seed: z.string(),
  status: RunStatus,
  startedAt: z.string(),
  endedAt: z.string().optional(),
  scheduled: z.int(),
  counts: OutcomeCounts,
  /** Held besides, where failures were likeliest or least known: in neither `scheduled` nor `counts`. Absent for none. */
  explored: z.int().optional(),
  fingerprints: Fingerprints,
  shadow: ShadowSpec.optional(),
  /** Set where people held the conversations, not the simulator. */
  observed: ObservedSpec.optional(),
  /** Stage ids in the order of the journey, over all scenarios. */
  stages: z.array(z.string()),
})
export type RunRecord = z.infer<typeof RunRecord>

/** What the analysis needs of one conversation, without its text. */
export const ConversationSummary = z.object({
  id: z.string(),
  scenario: z.string(),
  persona: z.string(),
  repeat: z.int(),
  arm: Arm,
  outcome: Outcome,
  turns: z.int(),
  durationMs: z.number(),
  costUsd: z.number(),
  /** Behaviour → user turns played with it. */
  behaviours: z.partialRecord(BehaviourKind, z.int()),
  /** Of these, what was first played after the turn of the break, and so did not bring it about. Absent for none. */
  behavioursAfterBreak: z.array(BehaviourKind).optional(),
  /** Drafts that the guard refused. */
  rejectedDrafts: z.int(),
})
export type ConversationSummary = z.infer<typeof ConversationSummary>

/** What the analysis needs of one turn of a shadow, without its text. */
export interface ShadowSummary extends Pick<ShadowTurn, 'turn' | 'comparison'> {
  readonly conversationId: string
  /** The kind of the shadow's own error, where it failed. */
  readonly error?: string
}

/** Writes one run. A conversation counts as finished once `flush` has returned after it. */
export interface Recorder {
  record(item: PackedConversation): void
  /** Writes what is buffered in one transaction; returns how many conversations were written. */
  flush(): number
  /**
   * Ends the run after a last flush; throws, as for a bug of ours, where its counters are not what its conversations add up to.
   * `scheduled`: how many were to be held after all, where a rule stopped the run.
   */
  end(status: RunStatus, scheduled?: number): void
}

/** What needs a look into every turn or verdict of a run. */
export interface RunMeasures {
  /** Milliseconds that each turn waited for the bot, excluded conversations left out, the least first. A failed turn counts. */
  latencies(runId: string): number[]
  /** Conversations that are not excluded and in which a critical check failed. */
  criticalChecks(runId: string): number
  /** Every behaviour with the stage that it was played in, each pair once; all arms. */
  played(runId: string): Played[]
  /** How the straying conversations fared in which a behaviour was played in a stage; passed and failed ones only. */
  playedCounts(runId: string): PlayedCount[]
  /** The steps that the bot told in straying conversations that passed or failed; of a large run a part is looked into. */
  steps(runId: string): StepsTold
}

/** Reads what is stored. */
export interface RunReader extends RunMeasures {
  /** Oldest first. */
  runs(filter?: { target?: string }): RunRecord[]
  run(runId: string): RunRecord | undefined
  plan(runId: string): Plan | undefined
  /** The plan without its conversations, which are most of it. */
  outline(runId: string): PlanOutline | undefined
  /** Streams a run's conversations in plan order without holding them all. */
  summaries(runId: string): Iterable<ConversationSummary>
  /** Streams what a run's shadow made of each turn, in plan order; nothing for a run without one. */
  shadowTurns(runId: string): Iterable<ShadowSummary>
  finishedIds(runId: string): Set<string>
  conversation(id: string): StoredConversation | undefined
  /**
   * A conversation of whose turns only that of its break is read, and so many on either side, and of whose verdicts the failed
   * ones; whole where nothing broke.
   */
  aroundBreak(id: string, beside: number): StoredConversation | undefined
}

/** One conversation read back whole. */
export interface StoredConversation extends JudgedConversation {
  readonly runId: string
}
