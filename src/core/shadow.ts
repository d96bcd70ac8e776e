import * as z from 'zod'
import type { TurnError } from './conversation.ts'
import type { Reply } from './message.ts'

/** The share of words from which two replies count as the same, where nobody says otherwise. */
export const DEFAULT_THRESHOLD = 0.8

/** A second pipeline that hears what the target hears, and whose replies no user sees. */
export const ShadowSpec = z.object({
  target: z.string(),
  iteration: z.string(),
  /** Only this step's output is compared; whole replies where absent. */
  step: z.string().optional(),
  /** Similarity from which two replies match, 0 to 1. */
  threshold: z.number().min(0).max(1),
})
export type ShadowSpec = z.infer<typeof ShadowSpec>

/** What a shadow made of one user turn. */
export interface ShadowAnswer {
  readonly turn: number
  readonly replies: readonly Reply[]
  /** Its own failure; never the bot's. */
  readonly error?: TurnError
  /** Wall time from sending to its last reply. */
  readonly latencyMs: number
}

/** A step's output in the shadow; `missing` where it told none. */
export type StepMatch = 'same' | 'different' | 'missing'

/** A shadow's answer held against what was sent. */
export interface ShadowComparison {
  /** The replies match; with a step, its outputs are the same. */
  readonly matched: boolean
  /** Of the replies' texts, 0 to 1; absent where only a step is compared, or nothing was answered. */
  readonly similarity?: number
  /** Each step whose output the bot told → what of it the shadow's is. */
  readonly steps: Readonly<Record<string, StepMatch>>
  /** What the turn is about, in the bot's own words; empty where no step tells. */
  readonly topics: readonly string[]
  /** The stage after what was sent, where known. */
  readonly stage?: string
}

/** One turn of a shadow. `comparison` is absent where there is nothing to compare with: the bot sent nothing. */
export interface ShadowTurn extends ShadowAnswer {
  readonly comparison?: ShadowComparison
}

/** A shadow as it is written on the command line: `support@classifying:topic`. */
export function shadowName({ target, iteration, step }: Omit<ShadowSpec, 'threshold'>): string {
  return `${target}@${iteration}${step === undefined ? '' : `:${step}`}`
}
