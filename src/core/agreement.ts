import * as z from 'zod'
import { Judgement } from './label.ts'
import { Rate } from './rate.ts'

/** A figure with its 95 % interval. */
export const Estimate = z.object({ value: z.number(), low: z.number(), high: z.number() })
export type Estimate = z.infer<typeof Estimate>

const judgements = <T extends z.ZodType>(one: T) => z.record(Judgement, one)

/** Two reviewers on the conversations that both labelled. */
export const ReviewerPair = z.object({
  a: z.string(),
  b: z.string(),
  /** How often both say the same. */
  same: Rate,
  /** Cohen's kappa; absent where both always say the same one thing, so that agreeing by chance is certain. */
  kappa: Estimate.optional(),
  /** What `a` says → what `b` says → conversations. */
  table: judgements(judgements(z.int())),
})
export type ReviewerPair = z.infer<typeof ReviewerPair>

/** What reviewers say of a random sample of those to which the program gave one outcome. */
export const SampledStratum = z.object({
  /** Conversations of this outcome in the run. */
  size: z.int(),
  /** The beginning of the drawn order that counts as the sample. */
  drawn: z.int(),
  /** Of these, labelled by anybody. */
  labelled: z.int(),
  /** Of these, with a consensus that is not `unclear`. */
  clear: z.int(),
  /** Of these, failed by the bot's fault. */
  bot: z.int(),
  /** Clear labels needed before anything is said. */
  needed: z.int(),
})
export type SampledStratum = z.infer<typeof SampledStratum>

/** The program held against the reviewers, on a random sample. */
export const ProgramAgreement = z.object({
  seed: z.string(),
  failed: SampledStratum,
  passed: SampledStratum,
  /** failed / (passed + failed) as the program counts, straying arm. */
  observed: Rate,
  /** Share of conversations in which the program and the reviewers agree, weighted to the whole run. */
  same: Estimate.optional(),
  /** Of those that failed by the bot's fault, the share that the program calls failed. */
  sensitivity: Estimate.optional(),
  /** Of the others, the share that the program calls passed. */
  specificity: Estimate.optional(),
  /** The failure rate as the reviewers would count it. */
  corrected: Estimate.optional(),
  /** Why there is no corrected rate. */
  refused: z.string().optional(),
})
export type ProgramAgreement = z.infer<typeof ProgramAgreement>

/** How far reviewers agree with each other and with the program on one run. The JSON form is stable under its `schema`. */
export const Agreement = z.object({
  schema: z.literal('offscript.agreement/1'),
  runId: z.string(),
  target: z.string(),
  iteration: z.string(),
  /** Conversations with a standing label, of all arms and outcomes. */
  labelled: z.int(),
  /** Most conversations first. */
  reviewers: z.array(z.object({ reviewer: z.string(), labelled: z.int() })),
  /** What is said of the labelled conversations, one consensus each. */
  consensus: judgements(z.int()),
  /** Those with most conversations in common first; pairs with none are left out. */
  pairs: z.array(ReviewerPair),
  program: ProgramAgreement,
  /** Things a reader must know before believing the figures. */
  warnings: z.array(z.string()),
})
export type Agreement = z.infer<typeof Agreement>
