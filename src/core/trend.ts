import * as z from 'zod'
import { Clustered, Rate, Tally } from './analysis.ts'
import { DifferenceReport } from './comparison.ts'

/** What changed from an earlier iteration to this one, over pairs of the same user. */
export const TrendChange = z.object({
  runId: z.string(),
  iteration: z.string(),
  /** Failure rate of the straying arm, this minus the earlier, over the pairs. */
  difference: DifferenceReport,
  newlyBroken: z.int(),
  newlyFixed: z.int(),
  /** Exact McNemar test, two-sided. */
  p: z.number(),
  finding: z.enum(['better', 'worse', 'none']),
})
export type TrendChange = z.infer<typeof TrendChange>

/** A kind of failure that the iteration before did not show. */
export const NewFailure = Tally.extend({
  /** A conversation that failed so, where the report kept one. */
  example: z.string().optional(),
})
export type NewFailure = z.infer<typeof NewFailure>

/** One iteration of a target in its trend; all figures but `scheduled` are of the straying arm. */
export const TrendRow = z.object({
  runId: z.string(),
  iteration: z.string(),
  startedAt: z.string(),
  status: z.string(),
  seed: z.string(),
  scheduled: z.int(),
  /** Neither passed nor failed: excluded, unresolved and unverified. They enter no rate. */
  setAside: z.int(),
  failure: Rate,
  clustered: Clustered.optional(),
  completion: Rate,
  topBreakStage: z.string().optional(),
  /** Commonest first; of the first row of a group none is said to be new. */
  newFailures: z.array(NewFailure),
  /** Rows of one number met the same users, and can be laid beside each other. From 0. */
  group: z.int(),
  /** The failure rate minus that of the row before; absent in the first row and where they cannot be compared. */
  change: z.number().optional(),
  /** To the last finished iteration before it that met the same users. */
  toPrevious: TrendChange.optional(),
  /** To the one with the lowest failure rate among those. */
  toBest: TrendChange.optional(),
  /** Why this row is not compared with the one before. */
  notComparable: z.string().optional(),
})
export type TrendRow = z.infer<typeof TrendRow>

export const Trend = z.object({
  schema: z.literal('offscript.trend/1'),
  target: z.string(),
  rows: z.array(TrendRow),
  warnings: z.array(z.string()),
})
export type Trend = z.infer<typeof Trend>
