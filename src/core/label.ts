import { z } from 'zod'
import { FailureKind } from './outcome.ts'

/** What a person thinks of a conversation that the program judged. */
export const Judgement = z.enum(['bot', 'simulator', 'not_a_failure', 'unclear'])
export type Judgement = z.infer<typeof Judgement>

/** Longest note and longest reviewer's name, in characters. */
export const MAX_NOTE = 10_000
export const MAX_REVIEWER = 100

/** One person's opinion of one conversation. */
export const LabelInput = z.object({
  conversation: z.string(),
  reviewer: z.string().trim().min(1).max(MAX_REVIEWER),
  judgement: Judgement,
  /** How it failed, where the bot is at fault. */
  failure: FailureKind.optional(),
  /** Where it broke, in the bot's words. */
  stage: z.string().optional(),
  note: z.string().max(MAX_NOTE).optional(),
})
export type LabelInput = z.infer<typeof LabelInput>

/** A label as kept: the newest of a reviewer stands, the earlier ones stay to be read. */
export const Label = LabelInput.extend({
  /** ISO 8601, UTC. */
  at: z.string(),
})
export type Label = z.infer<typeof Label>
