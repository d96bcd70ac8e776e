import * as z from 'zod'

/** Of the pairs of two kinds of things that could meet, how many did. */
export const PairCoverage = z.object({
  /** Such as `persona × stage`. */
  between: z.string(),
  covered: z.int(),
  possible: z.int(),
  /** Five at most that did not meet, such as `anna × confirm`. */
  missing: z.array(z.string()),
})
export type PairCoverage = z.infer<typeof PairCoverage>

/** Pairwise coverage of persona, scenario, behaviour and stage. */
export const Coverage = z.object({
  covered: z.int(),
  possible: z.int(),
  kinds: z.array(PairCoverage),
})
export type Coverage = z.infer<typeof Coverage>

/** What a plan can be expected to cover. */
export const ExpectedCoverage = z.object({
  possible: z.int(),
  /** Pairs expected after the first conversation of each cell, and after all. */
  firstRound: z.number(),
  all: z.number(),
})
export type ExpectedCoverage = z.infer<typeof ExpectedCoverage>

/** A behaviour that was played in a stage, once or more. */
export const Played = z.object({
  behaviour: z.string(),
  /** The stage in which the user spoke; absent while unknown. */
  stage: z.string().optional(),
})
export type Played = z.infer<typeof Played>
