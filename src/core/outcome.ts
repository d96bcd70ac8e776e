import * as z from 'zod'
import { OUTCOME_LABELS } from './names.ts'

/** The five labels that add up to what was scheduled (design 7). */
export const OutcomeLabel = z.enum(OUTCOME_LABELS)
export type OutcomeLabel = z.infer<typeof OutcomeLabel>

/** How a failed conversation failed. */
export const FailureKind = z.enum([
  'bot_error',
  'wrong_end_state',
  'undesired_end_state',
  'handed_off',
  'refused',
  'stuck',
  'abandoned',
  'critical_check',
])
export type FailureKind = z.infer<typeof FailureKind>

/** Whose fault a failure or an exclusion is. */
export const Fault = z.enum(['bot', 'simulator', 'judge', 'infrastructure', 'scenario'])
export type Fault = z.infer<typeof Fault>

/** Where a failed conversation broke. */
export const Break = z.object({
  turn: z.int().min(0),
  /** `unknown` where neither the bot nor the scenario tells stages. */
  stage: z.string(),
  /** The pipeline step that reported an error or caused it, where the bot reports steps. */
  step: z.string().optional(),
  reason: z.string(),
})
export type Break = z.infer<typeof Break>

/** The opinion derived from the ending and the verdicts; the first rule of design 7 that applies. */
export const Outcome = z.object({
  label: OutcomeLabel,
  failure: FailureKind.optional(),
  fault: Fault.optional(),
  /** In words, what decided. */
  cause: z.string(),
  /** The scenario's end state reached, where one was. */
  endState: z.string().optional(),
  /** A desired end state was reached, and the record is not wrong: what completion counts. */
  desired: z.boolean(),
  break: Break.optional(),
  /** Stages entered, in order of first entry. */
  stagesReached: z.array(z.string()),
})
export type Outcome = z.infer<typeof Outcome>

/** The cause given when a conversation is cut off on its way; the analysis raises an alarm when there are many. */
export const CUT_OFF = 'turn limit reached while still progressing'

/** How the cause begins where a claim of success stays unverified for this; the analysis tells how to mend it. */
export const RECORD_UNREAD = "the bot's record could not be read"
