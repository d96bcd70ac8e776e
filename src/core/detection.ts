import * as z from 'zod'

/** How many conversations it takes to see a difference, in one way of comparing. */
export const Need = z.object({
  /** What is assumed of the pairs, in words. */
  assuming: z.string(),
  /** Share of pairs that fare otherwise on the two sides, whichever way; absent where unpaired. */
  discordant: z.number().optional(),
  /** Straying conversations in each of the two runs. */
  conversations: z.int(),
  /** Repeats that give as many in this plan. */
  repeats: z.int(),
})
export type Need = z.infer<typeof Need>

/** What it takes to show that two versions do not fail equally often. */
export const Detection = z.object({
  /** Points of the failure rate, as a share: 5 pp is 0.05. */
  difference: z.number(),
  power: z.number(),
  /** The failure rate of one version, and of the other: lower by the difference, or higher where it is lower already. */
  baseline: z.number(),
  changed: z.number(),
  /** Where the baseline is from, in words. */
  baselineFrom: z.string(),
  unpaired: Need,
  paired: z.array(Need),
})
export type Detection = z.infer<typeof Detection>
