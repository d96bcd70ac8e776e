import * as z from 'zod'
import { Rate } from './analysis.ts'
import { BehaviourKind } from './behaviour.ts'
import { Ending, Turn } from './conversation.ts'
import { Outcome, OutcomeLabel } from './outcome.ts'
import { Parting, Steadiness } from './replay.ts'

/** One conversation that went on from a stored one's beginning. */
export const ForkTry = z.object({
  /** The id under which the bot was told of it. */
  conversationId: z.string(),
  outcome: Outcome,
  turns: z.int(),
  /** False where it ended before the turn at which it was to go on by itself. */
  arrived: z.boolean(),
  /** How the turn was played at which it went on by itself; absent where the user stopped instead. */
  behaviour: BehaviourKind.optional(),
  /** The kept turn, or the greeting, at which the bot answered otherwise than in the record. */
  partsAt: z.int().optional(),
})
export type ForkTry = z.infer<typeof ForkTry>

/** A stored conversation up to a turn, gone on with otherwise. The JSON form is stable under its `schema`. */
export const ForkReport = z.object({
  schema: z.literal('offscript.fork/1'),
  conversationId: z.string(),
  runId: z.string(),
  scenario: z.string(),
  /** The turn at which the user goes on by itself, from 1; those before it are said as they were. */
  at: z.int().min(1),
  /** How it goes on. */
  goesOn: z.object({
    persona: z.string(),
    cooperative: z.boolean(),
    behaviour: BehaviourKind.optional(),
    target: z.string(),
    iteration: z.string(),
  }),
  note: z.string().optional(),
  before: z.object({
    persona: z.string(),
    target: z.string(),
    iteration: z.string(),
    outcome: Outcome,
    turns: z.int(),
  }),
  tries: z.array(ForkTry).min(1),
  counts: z.record(OutcomeLabel, z.int()),
  /** failed / (passed + failed) over the tries. */
  failure: Rate,
  steadiness: Steadiness,
  /** Where in the kept turns the bot of the first such try answered otherwise. */
  parting: Parting.optional(),
  /** The first try from the fork on. */
  turns: z.array(Turn),
  ending: Ending,
})
export type ForkReport = z.infer<typeof ForkReport>
