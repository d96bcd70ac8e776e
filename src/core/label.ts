import * as z from 'zod'
import { FailureKind } from './outcome.ts'

/** What a person thinks of a conversation that the program judged. */
export const Judgement = z.enum(['bot', 'simulator', 'not_a_failure', 'unclear'])
export type Judgement = z.infer<typeof Judgement>

/** What each judgement is called, the key that gives it, and when it is the one: the rubric. */
export const JUDGEMENTS = {
  bot: {
    key: '1',
    title: "bot's fault",
    rubric:
      'It failed, and a fair user would have met the same: a wrong record, a wrong claim, a loop, a question it could not take.',
  },
  simulator: {
    key: '2',
    title: "simulator's fault",
    rubric:
      'No person would have said that: the user contradicted its facts, ignored a clear answer, gave up without cause, or fell out of its role.',
  },
  not_a_failure: {
    key: '3',
    title: 'not a failure',
    rubric: 'The user got what it came for, or the bot rightly said no or handed off.',
  },
  unclear: {
    key: '4',
    title: 'unclear',
    rubric: 'The transcript does not tell. Say in the note what is missing.',
  },
} as const satisfies Record<Judgement, { key: string; title: string; rubric: string }>

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
