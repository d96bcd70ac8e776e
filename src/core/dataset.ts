import * as z from 'zod'
import { Outcome, OutcomeLabel } from './outcome.ts'

/** What became of a case: `flaky` passed sometimes, but not often enough; `not_held` says nothing about the bot. */
export const Standing = z.enum(['passing', 'flaky', 'failing', 'not_held'])
export type Standing = z.infer<typeof Standing>

/** One case held against the target as it is now. */
export const CaseResult = z.object({
  id: z.string(),
  file: z.string(),
  scenario: z.string(),
  persona: z.string(),
  note: z.string().optional(),
  expected: z.enum(['passed', 'failed']),
  before: z.object({ target: z.string(), iteration: z.string(), outcome: Outcome }),
  now: z.object({ target: z.string(), iteration: z.string() }),
  standing: Standing,
  /** Why it could not be held. */
  why: z.string().optional(),
  /** What a reader must know of the user's side. */
  remark: z.string().optional(),
  counts: z.record(OutcomeLabel, z.int()),
  times: z.int(),
  /** Tries that must pass. */
  needed: z.int(),
  /** The first try that did not pass. */
  failure: Outcome.optional(),
  /** Times in a row that this case was found passing against this target, this one included. */
  inARow: z.int(),
  /** It has passed for so long that a person may let it go; nothing does so by itself. */
  retireable: z.boolean(),
})
export type CaseResult = z.infer<typeof CaseResult>

/** All cases held. The JSON form is stable under its `schema`. */
export const DatasetReport = z.object({
  schema: z.literal('offscript.dataset/1'),
  at: z.string(),
  retireAfter: z.int(),
  counts: z.record(Standing, z.int()),
  /** Cases expected to pass that are failing or flaky. */
  unmet: z.int(),
  cases: z.array(CaseResult),
})
export type DatasetReport = z.infer<typeof DatasetReport>

/** One line of a history: what a case came to, once. */
export const CaseRun = z.strictObject({
  case: z.string(),
  at: z.string(),
  target: z.string(),
  iteration: z.string(),
  standing: Standing,
  passed: z.int(),
  times: z.int(),
})
export type CaseRun = z.infer<typeof CaseRun>

/** A case as listed, with what its history says of it. */
export const ListedCase = z.object({
  id: z.string(),
  file: z.string(),
  scenario: z.string(),
  persona: z.string(),
  note: z.string().optional(),
  expected: z.enum(['passed', 'failed']),
  from: z.object({ target: z.string(), iteration: z.string(), outcome: Outcome }),
  masked: z.int(),
  last: CaseRun.optional(),
  inARow: z.int(),
  retireable: z.boolean(),
})
export type ListedCase = z.infer<typeof ListedCase>
