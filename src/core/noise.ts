import * as z from 'zod'
import { Rate } from './analysis.ts'

/** A share of the outcome's variance, 0 to 1; with an interval from ten cells on. */
export const NoiseShare = z.object({
  value: z.number(),
  low: z.number().optional(),
  high: z.number().optional(),
})
export type NoiseShare = z.infer<typeof NoiseShare>

/** Where the variance of "failed or not" comes from, over runs in which the same users met the same iteration. */
export const Noise = z.object({
  schema: z.literal('offscript.noise/1'),
  target: z.string(),
  iteration: z.string(),
  runIds: z.array(z.string()),
  cells: z.int(),
  /** Users of the straying arm that were met twice or more and counted each time. */
  users: z.int(),
  failure: Rate,
  /** Users that failed at times and passed at others. */
  flaky: Rate,
  /** Absent where all fared alike, or too few were met twice. */
  shares: z
    .object({
      /** Which scenario and persona: what a run is there to find. */
      cell: NoiseShare,
      /** How one user of a cell strays, against another. */
      user: NoiseShare,
      /** The same user with the same draws, met again: the bot's own, and that of a model that plays the user. */
      bot: NoiseShare,
    })
    .optional(),
  /** A model plays the user: its noise is in the bot's share. */
  modelUser: z.boolean(),
})
export type Noise = z.infer<typeof Noise>
