import * as z from 'zod'

/** A value that the bot's message repeats, and whether it is the one the user gave. */
export const Echo = z.object({ slot: z.string(), found: z.string(), correct: z.boolean() })
export type Echo = z.infer<typeof Echo>

/** What a bot's message does, read from its text alone (order of precedence: design 4). */
export const BotAct = z.discriminatedUnion('kind', [
  /** Error text shown to the user, or nothing at all. */
  z.object({ kind: z.literal('error') }),
  /** Claims that the user's goal is reached; `about` when the sentence names a fact and may speak of that alone. */
  z.object({ kind: z.literal('claim_done'), about: z.string().optional() }),
  /** Hands over to a person. */
  z.object({ kind: z.literal('hand_off') }),
  /** Says it will not or cannot serve the goal. */
  z.object({ kind: z.literal('refusal') }),
  /** Asks whether what it repeats is right, or whether to go on; `with` is the one word that it takes for a yes. */
  z.object({ kind: z.literal('confirm'), echoes: z.array(Echo), with: z.string().optional() }),
  /** Offers choices; `slot` when they answer a question for a known slot. */
  z.object({
    kind: z.literal('options'),
    options: z.array(z.string()),
    slot: z.string().optional(),
    /** The numbers or letters of the options, where each has one. */
    marks: z.array(z.string()).optional(),
    /** The bot asks for these rather than for words. */
    byMark: z.literal(true).optional(),
  }),
  /** Asks for a slot. `score` is the share of a cue's weight found, 0 to 1. */
  z.object({ kind: z.literal('ask'), slot: z.string(), score: z.number() }),
  /** Asks something that no cue of the scenario fits. */
  z.object({ kind: z.literal('ask_unknown') }),
  /** Asks whether there is anything else. */
  z.object({ kind: z.literal('ask_more') }),
  /** Says that it did not understand. */
  z.object({ kind: z.literal('fallback') }),
  /** The same prompt as an earlier message of the bot, but for names and numbers. */
  z.object({ kind: z.literal('repeat'), times: z.int() }),
  /** The user's own words given back. */
  z.object({ kind: z.literal('echo') }),
  /** Anything else it says. */
  z.object({ kind: z.literal('statement') }),
])
export type BotAct = z.infer<typeof BotAct>

/** The reading of all messages of one turn. `echoes` holds values repeated outside a confirmation too. */
export const Reading = z.object({
  acts: z.array(BotAct),
  echoes: z.array(Echo),
  /** What the turn's main question or claim is, as a key: `ask:country`, `confirm`, `fallback`, … */
  key: z.string(),
})
export type Reading = z.infer<typeof Reading>

/** The act of one kind, where the reading has it. */
export function actOf<K extends BotAct['kind']>(
  reading: Reading,
  kind: K,
): Extract<BotAct, { kind: K }> | undefined {
  return reading.acts.find((act): act is Extract<BotAct, { kind: K }> => act.kind === kind)
}
