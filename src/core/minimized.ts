import * as z from 'zod'
import { BehaviourKind } from './behaviour.ts'
import { Conversation } from './conversation.ts'
import { Scalar } from './matcher.ts'
import { Outcome } from './outcome.ts'
import { Persona } from './persona.ts'
import { Scenario } from './scenario.ts'
import { Script } from './script.ts'

/** What of a persona's style can be taken away. */
export const StyleTrait = z.enum(['typos', 'emoji', 'capitals', 'register', 'length'])
export type StyleTrait = z.infer<typeof StyleTrait>

/** One thing that makes a user other than the simplest: one that tells all it knows at once and never strays. */
export const UserDecision = z.discriminatedUnion('kind', [
  /** Strays so at this event. */
  z.object({
    kind: z.literal('straying'),
    behaviour: BehaviourKind,
    event: z.string(),
    about: z.record(z.string(), Scalar).optional(),
  }),
  /** Tells this fact only when the bot asks, or when there is nothing else to say. */
  z.object({ kind: z.literal('waits'), slot: z.string() }),
  /** Puts this request on the way, not with the first message. */
  z.object({ kind: z.literal('later'), id: z.string() }),
  /** Volunteers a further fact now and then. */
  z.object({ kind: z.literal('volunteers') }),
  /** Knows this fact. It can only be taken away where the bot does not ask for it. */
  z.object({ kind: z.literal('fact'), slot: z.string() }),
  /** Would take other values of this fact. */
  z.object({ kind: z.literal('alternatives'), slot: z.string() }),
  /** Wants this question answered. */
  z.object({ kind: z.literal('request'), id: z.string() }),
  z.object({ kind: z.literal('style'), trait: StyleTrait }),
  /** Bears so many unhelpful replies in a row before it gives up. */
  z.object({ kind: z.literal('patience'), replies: z.int() }),
])
export type UserDecision = z.infer<typeof UserDecision>

/** How often a case came to the same failure. */
export const Reproduced = z.object({ same: z.int().min(0), of: z.int().min(1) })
export type Reproduced = z.infer<typeof Reproduced>

/** A failed conversation in its shortest form. The JSON form is stable under its `schema`. */
export const MinimizedReport = z.object({
  schema: z.literal('offscript.minimized/1'),
  conversationId: z.string(),
  runId: z.string(),
  target: z.string(),
  iteration: z.string(),
  /** What a reader must know of the user's side. */
  note: z.string().optional(),
  /** In one sentence, what the failure needs. */
  needs: z.string(),
  before: z.object({ turns: z.int(), outcome: Outcome }),
  after: z.object({ turns: z.int(), outcome: Outcome }),
  /** What could not be taken away, and what could. */
  kept: z.array(UserDecision),
  removed: z.array(UserDecision),
  /** The shortest form held once more, all five times. */
  reproduced: Reproduced,
  /** False where the runs were spent before everything had been tried. */
  complete: z.boolean(),
  /** Users tried, and conversations held for them. */
  tried: z.int(),
  runs: z.int(),
  original: Conversation,
  shortest: Conversation,
  /** With which the shortest form was held. */
  scenario: Scenario,
  persona: Persona,
  script: Script,
})
export type MinimizedReport = z.infer<typeof MinimizedReport>
