import { z } from 'zod'
import { FailureKind } from './outcome.ts'

/** What a person thinks of a conversation that the program judged. */
export const Judgement = z.enum(['bot', 'simulator', 'not_a_failure', 'unclear'])
export type Judgement = z.infer<typeof Judgement>

/** Longest note, longest reviewer's name and longest id or stage, in characters. */
export const MAX_NOTE = 10_000
export const MAX_REVIEWER = 100
const MAX_NAME = 500

/** Who reviews: a name without blanks around it. */
export const Reviewer = z.string().trim().min(1).max(MAX_REVIEWER)

/** One person's opinion of one conversation. */
export const LabelInput = z.object({
  conversation: z.string().min(1).max(MAX_NAME),
  reviewer: Reviewer,
  judgement: Judgement,
  /** How it failed, where the bot is at fault. */
  failure: FailureKind.optional(),
  /** Where it broke, in the bot's words. */
  stage: z.string().max(MAX_NAME).optional(),
  note: z.string().max(MAX_NOTE).optional(),
})
export type LabelInput = z.infer<typeof LabelInput>

/** A label as kept: the newest of a reviewer stands, the earlier ones stay to be read. */
export const Label = LabelInput.extend({
  /** ISO 8601, UTC. */
  at: z.string(),
})
export type Label = z.infer<typeof Label>

/** Whose newest label of which conversation is taken back. */
export const LabelUndo = LabelInput.pick({ conversation: true, reviewer: true })
export type LabelUndo = z.infer<typeof LabelUndo>

/** One entry of a conversation's history: from then on the reviewer's label was this, or none. */
export interface LabelEntry extends Omit<Label, 'judgement'> {
  /** Absent where a label was taken back and none stood before it. */
  readonly judgement?: Judgement
  /** It takes the entry before it back. */
  readonly undo: boolean
}
