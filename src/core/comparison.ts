import * as z from 'zod'
import { Rate } from './analysis.ts'
import { FailureKind, OutcomeLabel } from './outcome.ts'
import { Arm } from './plan.ts'

/** One side of a comparison; counts and rate are of its straying arm, paired or not. */
export const ComparedRun = z.object({
  runId: z.string(),
  target: z.string(),
  iteration: z.string(),
  seed: z.string(),
  status: z.string(),
  scheduled: z.int(),
  /** Scheduled but not held. */
  pending: z.int(),
  /** The rule that stopped it before its plan was held. */
  stoppedBy: z.string().optional(),
  counts: z.record(OutcomeLabel, z.int()),
  failure: Rate,
})
export type ComparedRun = z.infer<typeof ComparedRun>

/** Conversations of the same user on both sides: same scenario, persona, arm, repeat and seed. */
export const PairReport = z.object({
  /** Failed on both sides. */
  both: z.int(),
  /** Failed in A, passed in B. */
  newlyFixed: z.int(),
  /** Passed in A, failed in B. */
  newlyBroken: z.int(),
  /** Passed on both sides. */
  neither: z.int(),
  /** Exact McNemar test, two-sided. */
  p: z.number(),
  /** Pairs that enter no figure, by the reason: excluded in A, held in B only … */
  leftOut: z.array(z.object({ reason: z.string(), count: z.int() })),
})
export type PairReport = z.infer<typeof PairReport>

/** A pair that fared otherwise; what failed is told of the side that failed. */
export const ChangedPair = z.object({
  a: z.string(),
  b: z.string(),
  scenario: z.string(),
  persona: z.string(),
  repeat: z.int(),
  arm: Arm,
  failure: FailureKind.optional(),
  stage: z.string().optional(),
  cause: z.string(),
})
export type ChangedPair = z.infer<typeof ChangedPair>

/** Share of B minus share of A, −1 to 1, with a 95 % interval. */
export const DifferenceReport = z.object({ value: z.number(), low: z.number(), high: z.number() })
export type DifferenceReport = z.infer<typeof DifferenceReport>

export const ComparedBy = z.enum(['stage', 'persona', 'scenario'])
export type ComparedBy = z.infer<typeof ComparedBy>

/** One part of both runs. A stage's share is of those that broke there among all that count. */
export const ComparedSlice = z.object({
  by: ComparedBy,
  key: z.string(),
  a: Rate,
  b: Rate,
  /** Only where the runs are paired. */
  newlyBroken: z.int().optional(),
  newlyFixed: z.int().optional(),
  /** Of the difference in this part alone. */
  p: z.number(),
  /** The false discovery rate at which this part counts as changed (Benjamini–Hochberg over all parts with enough); absent where n < 30. */
  q: z.number().optional(),
})
export type ComparedSlice = z.infer<typeof ComparedSlice>

/** The difference were other scenarios, or cells, drawn like these. */
export const ClusteredDifference = DifferenceReport.extend({
  by: z.enum(['scenario', 'cell']),
  clusters: z.int(),
  /** How many times the variance is that of independent pairs. */
  designEffect: z.number(),
})
export type ClusteredDifference = z.infer<typeof ClusteredDifference>

/** All that is said of two runs. The JSON form is stable under its `schema`. */
export const Comparison = z.object({
  schema: z.literal('offscript.comparison/1'),
  a: ComparedRun,
  b: ComparedRun,
  paired: z.boolean(),
  /** Why the runs are not paired; empty where they are. */
  differing: z.array(z.string()),
  /** The failure rate of the straying arm, B minus A. */
  difference: DifferenceReport,
  /** McNemar's where paired, else Fisher's, both exact and two-sided. */
  p: z.number(),
  /** What the difference shows at 5 %: B is better, worse, or neither is shown. */
  finding: z.enum(['better', 'worse', 'none']),
  clustered: ClusteredDifference.optional(),
  /** Only where paired: the straying arm, and the deviation-free one beside it. */
  pairs: z.object({ straying: PairReport, plain: PairReport }).optional(),
  slices: z.array(ComparedSlice),
  /** Of both arms; at most fifty each, the counts are in `pairs`. */
  newlyBroken: z.array(ChangedPair),
  newlyFixed: z.array(ChangedPair),
  warnings: z.array(z.string()),
})
export type Comparison = z.infer<typeof Comparison>
