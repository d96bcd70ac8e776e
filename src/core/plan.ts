import * as z from 'zod'
import { ObservedSpec } from './observed.ts'
import { Persona } from './persona.ts'
import { Scenario } from './scenario.ts'
import { UserSpec } from './settings.ts'
import { ShadowSpec } from './shadow.ts'

/**
 * The straying arm carries the headline rates; the plain one tells "broken" from "brittle". Explored conversations are held
 * where failures are likeliest or least known: they stray too, are there to be read, and enter no rate.
 */
export const Arm = z.enum(['straying', 'plain', 'explored'])
export type Arm = z.infer<typeof Arm>

/** Everything needed to hold one conversation, apart from the authored records it names. */
export const ConversationSpec = z.object({
  /** `<run id>-<index>`: unique in the store, the same again on resume. */
  id: z.string(),
  index: z.int().min(0),
  scenario: z.string(),
  persona: z.string(),
  /** Counted from 1 within the cell and arm. */
  repeat: z.int().min(1),
  arm: Arm,
})
export type ConversationSpec = z.infer<typeof ConversationSpec>

/** Hashes of what makes a run what it is; runs that differ in one are not paired, and not resumed. */
export const Fingerprints = z.object({
  personas: z.string(),
  scenarios: z.string(),
  user: z.string(),
  /** Changes when the persona engine would say something else. */
  simulator: z.string(),
})
export type Fingerprints = z.infer<typeof Fingerprints>

/** What the command of a run named of its plan; all that is absent came from the settings and the folders of the project. */
export const Requested = z.object({
  seed: z.string().optional(),
  repeats: z.int().optional(),
  plainArm: z.number().optional(),
  scenarios: z.array(z.string()).optional(),
  personas: z.array(z.string()).optional(),
})
export type Requested = z.infer<typeof Requested>

/** A run before it has run: pure data, the same input giving the same plan. */
export const Plan = z.object({
  runId: z.string(),
  target: z.string(),
  iteration: z.string(),
  seed: z.string(),
  user: UserSpec,
  repeats: z.int().min(1),
  plainArm: z.number(),
  /** The rule by which the run may stop before all is held: `failure within 2pp`, or `RUN differs from RUN`. */
  until: z.string().optional(),
  /** What is held besides, chosen while the run goes on: not among `conversations`. */
  explore: z
    .object({
      /** Of the straying and the explored conversations together, 0 to 1. */
      share: z.number(),
      conversations: z.int(),
      /** The earlier run that tells where failures are likely. */
      from: z.string().optional(),
    })
    .optional(),
  fingerprints: Fingerprints,
  /** Tells, when the run goes on, what the same command would plan now. Absent in plans made before it was kept. */
  requested: Requested.optional(),
  /**
   * Hashes of the target's settings, by field; a run is not resumed where one differs. Iterations are to differ in them, so
   * they are no part of the fingerprints. Absent for a bundled bot without settings, and in plans made before there were any.
   */
  targetSettings: z.record(z.string(), z.string()).optional(),
  /** The second pipeline, where one listens. Users do not meet it, so it is no part of the fingerprints. */
  shadow: ShadowSpec.optional(),
  /** Set where people held the conversations: `user`, `seed` and `repeats` then mean nothing. */
  observed: ObservedSpec.optional(),
  personas: z.array(Persona),
  scenarios: z.array(Scenario),
  conversations: z.array(ConversationSpec),
})
export type Plan = z.infer<typeof Plan>

/** Who is to be held against what, in which arm. */
export type PlannedCell = Pick<ConversationSpec, 'scenario' | 'persona' | 'arm'>

/** A plan without its conversations, of which only the cells are told, each once. */
export interface PlanOutline extends Omit<Plan, 'conversations'> {
  readonly cells: readonly PlannedCell[]
}
