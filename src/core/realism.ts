import * as z from 'zod'

/** What is measured of one conversation's user, by the same rules whether a person or the simulator spoke. */
export interface UserProfile {
  /** Words of each turn. */
  readonly words: readonly number[]
  /** Questions in each turn. */
  readonly questions: readonly number[]
  /** Facts told in each turn; absent where its scenario names none. */
  readonly facts?: readonly number[] | undefined
  /** How each turn strays, as rules tell it: a behaviour, or `none_told` for answers and for what no rule tells. */
  readonly behaviours: readonly string[]
  /** The words themselves, folded, in order. */
  readonly vocabulary: readonly string[]
  /** The user stopped before the bot's end: in anger, or without a word. */
  readonly gaveUp: boolean
}

/** What simulated and observed users are compared on. */
export const RealismDimension = z.enum([
  'turn_length',
  'turns',
  'facts',
  'questions',
  'straying',
  'vocabulary',
  'giving_up',
])
export type RealismDimension = z.infer<typeof RealismDimension>

/** How a distance is measured; all are 0 (alike) to 1. */
export const RealismMeasure = z.enum(['kolmogorov_smirnov', 'total_variation', 'difference'])
export type RealismMeasure = z.infer<typeof RealismMeasure>

const beside = {
  distance: z.number(),
  /** What two halves of one population stay under in 95 % of cases at these sizes. */
  chance: z.number(),
  /** How often chance alone gives such a distance, by permutation of whole conversations. */
  p: z.number(),
}

/** One dimension. */
export const RealismFinding = z.object({
  dimension: RealismDimension,
  measure: RealismMeasure,
  /** Means, or shares. */
  simulated: z.number(),
  observed: z.number(),
  ...beside,
})
export type RealismFinding = z.infer<typeof RealismFinding>

/** How like people the simulated users are. The JSON form is stable under its `schema`. */
export const RealismReport = z.object({
  schema: z.literal('offscript.realism/1'),
  /** `conversations` entered; of larger runs a seeded sample. */
  simulated: z.object({ runId: z.string(), iteration: z.string(), conversations: z.int() }),
  observed: z.object({ runId: z.string(), iteration: z.string(), conversations: z.int() }),
  findings: z.array(RealismFinding),
  /** The mean of the distances. */
  overall: z.object(beside),
  /** Share of turns by how they stray, the largest difference first. */
  strayings: z.array(
    z.object({ behaviour: z.string(), simulated: z.number(), observed: z.number() }),
  ),
  warnings: z.array(z.string()),
})
export type RealismReport = z.infer<typeof RealismReport>
