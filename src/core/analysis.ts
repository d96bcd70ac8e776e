import * as z from 'zod'
import { BreakReport } from './break-check.ts'
import { FailureClusters } from './clusters.ts'
import { Coverage } from './coverage.ts'
import { GateReport } from './gate.ts'
import { FailureKind, OutcomeLabel } from './outcome.ts'
import { Rate } from './rate.ts'

export { Rate }

/** Counts of one arm, adding up to `scheduled`, and the rates over passed + failed. */
export const ArmReport = z.object({
  scheduled: z.int(),
  counts: z.record(OutcomeLabel, z.int()),
  /** failed / (passed + failed). */
  failure: Rate,
  /** Desired end state reached / (passed + failed). */
  completion: Rate,
  /** The failure rate were all excluded passed, and were all failed. */
  bounds: z.object({ best: z.number(), worst: z.number() }),
})
export type ArmReport = z.infer<typeof ArmReport>

/** Intervals for scenarios like these: repeats of one scenario are alike, so that they are worth fewer conversations. */
export const Clustered = z.object({
  /** What the clusters are: cells where there are fewer than five scenarios. */
  by: z.enum(['scenario', 'cell']),
  clusters: z.int(),
  /** How many times the variance of the failure rate is that of independent conversations. */
  designEffect: z.number(),
  failure: z.object({ low: z.number(), high: z.number() }),
  /** Absent where all conversations completed, or none. */
  completion: z.object({ low: z.number(), high: z.number() }).optional(),
})
export type Clustered = z.infer<typeof Clustered>

/** How a run stands that may stop before its plan is held, by a rule that holds however often one looks. */
export const Until = z.object({
  /** As asked for, the other run by its id. */
  rule: z.string(),
  met: z.boolean(),
  /** Where the failure rate of the straying arm lies at 95 %, whenever one stops. */
  failure: z.object({ low: z.number(), high: z.number() }),
  /** Against the other run, where the rule names one; an e-value of 20 is enough. */
  pairs: z.object({ eValue: z.number(), newlyBroken: z.int(), newlyFixed: z.int() }).optional(),
})
export type Until = z.infer<typeof Until>

/** How often k repeats of the same cell all pass: the mean over a scenario's cells with at least k that count. */
export const PassAll = z.object({
  scenario: z.string(),
  k: z.int(),
  value: z.number(),
  cells: z.int(),
})
export type PassAll = z.infer<typeof PassAll>

/** One stage of the journey, over passed and failed conversations of the straying arm. */
export const StageReport = z.object({
  stage: z.string(),
  reached: z.int(),
  broke: z.int(),
  /** broke / reached. */
  hazard: Rate,
  /** Share of all conversations that would complete besides, were those lost here to fare like those who came through: S / (1 - h) - S, S being the completion of those who reach the stage. */
  gain: z.number(),
  /** How those failed that broke here, the commonest first; they add up to `broke`. */
  failures: z.array(z.object({ key: FailureKind, count: z.int() })),
  /** Commonest failure kind of those that broke here. */
  mainFailure: FailureKind.optional(),
  mainStep: z.string().optional(),
})
export type StageReport = z.infer<typeof StageReport>

export const SliceBy = z.enum(['persona', 'scenario', 'behaviour'])
export type SliceBy = z.infer<typeof SliceBy>

/**
 * Failure within one part of the run: of a persona or scenario among its conversations, of a behaviour after it. A failed
 * conversation has a behaviour only where that was played at or before the turn of the break; played first after the break it
 * counts with those without. Straying conversations that passed or failed.
 */
export const Slice = z.object({
  by: SliceBy,
  key: z.string(),
  failure: Rate,
  /** Failure rate here over that of all other conversations of the arm; absent where that is 0 or there are none. */
  lift: z.number().optional(),
  /** True when n < 30: the figure says too little to be read. */
  tooFew: z.boolean(),
})
export type Slice = z.infer<typeof Slice>

/** A number of conversations with a name. */
export const Tally = z.object({ key: z.string(), count: z.int() })
export type Tally = z.infer<typeof Tally>

/** A failing conversation worth reading. */
export const Example = z.object({
  id: z.string(),
  failure: FailureKind,
  stage: z.string(),
  turn: z.int(),
  cause: z.string(),
  /** Prints the transcript, as a POSIX shell takes it. */
  command: z.string().optional(),
})
export type Example = z.infer<typeof Example>

/** A part of a shadow's turns; the stage stands in where no step tells what a turn is about. */
export const ShadowTopic = z.object({
  by: z.enum(['topic', 'stage']),
  key: z.string(),
  match: Rate,
})
export type ShadowTopic = z.infer<typeof ShadowTopic>

/** A turn in which the shadow said something else, or nothing. */
export const ShadowExample = z.object({ id: z.string(), turn: z.int(), about: z.string() })
export type ShadowExample = z.infer<typeof ShadowExample>

/** What a second pipeline would have said, over the turns of all arms to which the bot replied. */
export const ShadowReport = z.object({
  target: z.string(),
  iteration: z.string(),
  /** The step that is compared; whole replies where absent. */
  step: z.string().optional(),
  /** Similarity from which two replies match. */
  threshold: z.number(),
  /** Turns in which the shadow says what was sent. Its failures match nothing. */
  match: Rate,
  /** Turns with nothing to compare: the bot itself failed, or told no output of the step. */
  notCompared: z.int(),
  /** The shadow's own failures by kind; they count as the shadow's, never the bot's. */
  errors: z.array(Tally),
  /** Turns in which a step's output is the same, of those in which the bot told one. */
  steps: z.array(z.object({ step: z.string(), same: Rate })),
  /** Steps of which the shadow told no output in any turn; they are not in `steps`. */
  untold: z.array(z.string()),
  /** Most turns first. A turn with several topics counts under each. */
  topics: z.array(ShadowTopic),
  examples: z.array(ShadowExample),
})
export type ShadowReport = z.infer<typeof ShadowReport>

/** Where people held a run's conversations, and what simulated users came to. */
export const Observed = z.object({
  file: z.string(),
  /** The newest simulated run of the same target that has a failure rate. The two meet other users: they are not paired. */
  simulated: z.object({ runId: z.string(), iteration: z.string(), failure: Rate }).optional(),
})
export type Observed = z.infer<typeof Observed>

/** All that is said of one run. The JSON form is stable under its `schema`. */
export const AnalysisReport = z.object({
  schema: z.literal('offscript.analysis/1'),
  runId: z.string(),
  target: z.string(),
  iteration: z.string(),
  seed: z.string(),
  status: z.string(),
  startedAt: z.string(),
  /** All arms together: these add up to what was scheduled. */
  scheduled: z.int(),
  /** Scheduled but not held, in a run that was interrupted. */
  pending: z.int(),
  counts: z.record(OutcomeLabel, z.int()),
  /** The headline: the straying arm. */
  straying: ArmReport,
  /** The deviation-free arm, for comparison. */
  plain: ArmReport,
  /** Held where failures were likeliest or least known: they enter no figure but the cost. Absent where there were none. */
  explored: z.object({ held: z.int(), failed: z.int() }).optional(),
  /** Of the straying arm; absent where there are fewer than five cells, or all conversations fared alike. */
  clustered: Clustered.optional(),
  /** Only where the run was held by such a rule. */
  until: Until.optional(),
  /** pass^k for k = 1, 4 and 8, as far as repeats allow; straying arm. */
  passAll: z.array(PassAll),
  stages: z.array(StageReport),
  failures: z.array(Tally),
  /** Why conversations were excluded, unresolved or unverified. */
  setAside: z.array(
    z.object({
      label: OutcomeLabel,
      reason: z.string(),
      count: z.int(),
      /** The first of them, in plan order. */
      example: z.string(),
    }),
  ),
  endStates: z.array(z.object({ endState: z.string(), desired: z.boolean(), count: z.int() })),
  slices: z.array(Slice),
  turns: z.object({ mean: z.number(), median: z.number(), p95: z.number() }),
  rejectedDrafts: z.int(),
  costUsd: z.number(),
  examples: z.array(Example),
  /** The breaks of a sample held against forking; only where that was asked for. */
  breaks: BreakReport.optional(),
  /** What fails together; absent where it was not asked for, or nothing failed. */
  clusters: FailureClusters.optional(),
  /** What met what; absent where it was not asked for. */
  coverage: Coverage.optional(),
  /** Absent in a run without a shadow. */
  shadow: ShadowReport.optional(),
  /** What became of the gates, where the run was held against some. */
  gates: z.array(GateReport).optional(),
  /** Absent in a simulated run. */
  observed: Observed.optional(),
  /** Things a reader must know before believing the figures. */
  warnings: z.array(z.string()),
})
export type AnalysisReport = z.infer<typeof AnalysisReport>
