import * as z from 'zod'
import { FailureKind } from './outcome.ts'
import { Rate } from './rate.ts'

/** A way to stray, or a persona, with which a failure of this kind comes about more often than without. */
export const ClusterLead = z.object({
  by: z.enum(['behaviour', 'persona']),
  key: z.string(),
  /** Conversations of this group, of those with it that passed or failed: 30 or more. */
  rate: Rate,
  /** That rate over the rate without it; absent where the group never comes about without it. */
  lift: z.number().optional(),
})
export type ClusterLead = z.infer<typeof ClusterLead>

/** Failures that look alike, by kind, stage and wording. */
export const FailureCluster = z.object({
  /** The words that tell it from the other groups, the most telling first; five at most. */
  words: z.array(z.string()),
  /** In one line, where a model was asked. */
  cause: z.string().optional(),
  /** The commonest kind, stage and reason in it. */
  failure: FailureKind,
  stage: z.string(),
  reason: z.string(),
  /** Of the failures looked at that enter a rate: how many are in this group. */
  share: Rate,
  /** Those of explored conversations, which enter no rate, besides. */
  explored: z.int(),
  /** How many of `share.hits` are of each iteration whose failures are grouped, the oldest first; those without any are left out. */
  perIteration: z.array(z.object({ iteration: z.string(), count: z.int() })),
  /** Three at most, the most typical first. */
  examples: z.array(z.string()),
  /** Three at most, the greatest lift first. */
  leads: z.array(ClusterLead),
  /** The first and the last iteration of the target that show it, of those looked at. */
  firstSeen: z.string(),
  lastSeen: z.string(),
})
export type FailureCluster = z.infer<typeof FailureCluster>

/** The failures of the straying arm, grouped; the largest group first. */
export const FailureClusters = z.object({
  schema: z.literal('offscript.clusters/1'),
  target: z.string(),
  /** The runs whose failures are grouped, oldest first. */
  runs: z.array(
    z.object({
      runId: z.string(),
      iteration: z.string(),
      /** As for all of them below. */
      failures: z.int(),
      examined: z.int(),
    }),
  ),
  /** Other iterations that were looked through for the same failures, oldest first. */
  lookedThrough: z.array(z.string()),
  /** How many failures there are, explored ones left out, and how many of them were looked at. */
  failures: z.int(),
  examined: z.int(),
  clusters: z.array(FailureCluster),
})
export type FailureClusters = z.infer<typeof FailureClusters>
