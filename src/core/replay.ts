import * as z from 'zod'
import { Rate } from './analysis.ts'
import { Ending, TurnError } from './conversation.ts'
import { Reply, SpokenTurn } from './message.ts'
import { Outcome, OutcomeLabel } from './outcome.ts'
import { Arm } from './plan.ts'

/** What can differ between two sides of a turn. */
export const Difference = z.enum([
  'message',
  'reply',
  'quick replies',
  'actions',
  'stage',
  'end state',
  'error',
  'record',
  'ending',
])
export type Difference = z.infer<typeof Difference>

/** One side of the turn at which two transcripts part; without a user's message where it had ended before. */
export const TurnSide = z.object({
  user: SpokenTurn.optional(),
  replies: z.array(Reply),
  error: TurnError.optional(),
  stage: z.string().optional(),
  /** Set where this was the last turn, or there was none. */
  ending: Ending.optional(),
})
export type TurnSide = z.infer<typeof TurnSide>

/** The first turn at which two transcripts of one user part. Times, tokens and raw responses are not compared. */
export const Parting = z.object({
  /** From 1; 0 is the greeting. */
  turn: z.int().min(0),
  /** Who did something else first. */
  who: z.enum(['user', 'bot']),
  differs: z.array(Difference).min(1),
  before: TurnSide,
  now: TurnSide,
})
export type Parting = z.infer<typeof Parting>

/** How often the user fails over several tries: `flaky` where some passed and some failed. */
export const Steadiness = z.enum(['always_fails', 'never_fails', 'flaky', 'unknown'])
export type Steadiness = z.infer<typeof Steadiness>

/** The conversation held once more. */
export const ReplayTry = z.object({
  /** The id under which the bot was told of it; never that of the stored one. */
  conversationId: z.string(),
  outcome: Outcome,
  turns: z.int(),
  /** Same label, failure and end state. */
  sameOutcome: z.boolean(),
  sameTranscript: z.boolean(),
  /** The turn at which it parts from the record. */
  partsAt: z.int().optional(),
})
export type ReplayTry = z.infer<typeof ReplayTry>

/** A stored conversation and what becomes of the same user now. The JSON form is stable under its `schema`. */
export const ReplayReport = z.object({
  schema: z.literal('offscript.replay/1'),
  conversationId: z.string(),
  runId: z.string(),
  scenario: z.string(),
  persona: z.string(),
  repeat: z.int(),
  arm: Arm,
  seed: z.string(),
  /** `recorded` talks to nobody: the bot's side is the record. */
  mode: z.enum(['live', 'recorded']),
  /** Who made the user's side: the offline user, a model, or the record. */
  user: z.enum(['agenda', 'model', 'record']),
  /** What a reader must know of the user's side. */
  note: z.string().optional(),
  before: z.object({
    target: z.string(),
    iteration: z.string(),
    outcome: Outcome,
    turns: z.int(),
  }),
  now: z.object({ target: z.string(), iteration: z.string() }),
  tries: z.array(ReplayTry).min(1),
  counts: z.record(OutcomeLabel, z.int()),
  /** failed / (passed + failed) over the tries. */
  failure: Rate,
  steadiness: Steadiness,
  /** Transcripts that differ from one another. */
  transcripts: z.int().min(1),
  /** Where the first try that is not the same parts. */
  parting: Parting.optional(),
})
export type ReplayReport = z.infer<typeof ReplayReport>
