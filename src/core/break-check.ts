import * as z from 'zod'
import { Rate } from './rate.ts'

/** What forking says of a failed conversation. */
export const BreakFinding = z.enum([
  /** Up to some turn a cooperative user still passes, and after it no more. */
  'located',
  /** A cooperative user fails from the first turn on: whoever talks, so that no turn of this one can be named. */
  'from_start',
  /** A cooperative user passes even after the last turn: nothing was lost for good. */
  'never',
  /** Too few tries counted to say. */
  'unsure',
])
export type BreakFinding = z.infer<typeof BreakFinding>

/** A place in a conversation. */
const At = z.object({ turn: z.int(), stage: z.string() })

/** How a cooperative user fared that took over once so many turns were said as they were. */
export const BreakProbe = z.object({
  /** Turns kept; 0 where it talks from the start. */
  after: z.int().min(0),
  passed: z.int(),
  /** Tries that passed or did not; those excluded say nothing. */
  of: z.int(),
})
export type BreakProbe = z.infer<typeof BreakProbe>

/** One failed conversation whose break was looked for by forking. */
export const BreakCheck = z.object({
  conversationId: z.string(),
  turns: z.int(),
  /** Where the rule of the outcome puts the break. */
  rule: At,
  finding: BreakFinding,
  /** The first turn after which a cooperative user passes no more; only where located. */
  forked: At.optional(),
  /** What was tried, by the turns kept. */
  probes: z.array(BreakProbe),
  /** The bot once answered a kept turn otherwise than in the record. */
  parted: z.boolean(),
})
export type BreakCheck = z.infer<typeof BreakCheck>

/** The rule's breaks of a sample of failed conversations, held against forking. */
export const BreakReport = z.object({
  /** Failed conversations of the straying arm, and how many of them were drawn. */
  failed: z.int(),
  sampled: z.int(),
  /** Tries of each fork at most. */
  tries: z.int(),
  findings: z.record(BreakFinding, z.int()),
  /** How often the rule agrees, of those located. */
  agreement: z.object({
    exact: Rate,
    withinOne: Rate,
    stage: Rate,
    /** Forking breaks before the rule: failing was settled before it showed. */
    earlier: Rate,
    /** Forking breaks after the rule: what the rule names was still made good. */
    later: Rate,
  }),
  /** Conversations held for it. */
  held: z.int(),
  checks: z.array(BreakCheck),
})
export type BreakReport = z.infer<typeof BreakReport>
