import * as z from 'zod'
import { BehaviourKind } from './behaviour.ts'
import { Scalar } from './matcher.ts'

/** One straying of a user that strays as it is told. */
export const Straying = z.object({
  /** Where it is played: stage (or the bot's question) and visit count. Where it cannot be played there, the user answers. */
  event: z.string(),
  behaviour: BehaviourKind,
  /** Slot → the value that a change of mind turns to, or a slip names; drawn where absent. */
  about: z.record(z.string(), Scalar).optional(),
  /** The event whose draws it plays with, where that is another: it then says what it said there. */
  drawnAt: z.string().optional(),
})
export type Straying = Readonly<z.infer<typeof Straying>>

/** All that a user does besides answering: with one, nothing is drawn from the persona's behaviours. */
export const Script = z.object({
  strayings: z.array(Straying).readonly(),
  /** Slots of facts that are told with the first message, without being asked. */
  toldAtOnce: z.array(z.string()).readonly(),
  /** Ids of requests that are put with the first message too. */
  askedAtOnce: z.array(z.string()).readonly(),
})
export type Script = Readonly<z.infer<typeof Script>>
