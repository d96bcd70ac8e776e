import * as z from 'zod'
import { BehaviourKind, DEFAULT_QUICK_REPLY_RATE } from './behaviour.ts'
import { LanguageTag, PersonaLines } from './pool.ts'

/** Lower-case words joined by `-`, `_` or `.`; ids name files and appear in addresses. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/, 'must be lower-case words joined by - _ or .')

const share = z.number().min(0).max(1)

/** How a persona writes. */
export const Style = z.strictObject({
  /** Short answers say the value, long ones wrap it in small talk. */
  length: z.enum(['short', 'medium', 'long']).default('medium'),
  register: z.enum(['casual', 'neutral', 'formal']).default('neutral'),
  /** Probability of a typing slip per word; values are never misspelt. */
  typos: share.default(0),
  capitals: z.enum(['lower', 'normal', 'upper']).default('normal'),
  /** Probability of an emoji per message. */
  emoji: share.default(0),
})
export type Style = z.infer<typeof Style>

/** Who the user is: background, language, style, patience, and how often it strays. */
export const Persona = z.strictObject({
  id: Id,
  name: z.string().min(1),
  /** The text that a model plays. */
  description: z.string().min(1),
  /** BCP 47 tag of the language the persona writes. */
  language: LanguageTag.default('en'),
  /** Languages it knows besides, for `language_switch`; where there is none, any the simulator can write. */
  otherLanguages: z.array(LanguageTag).default([]),
  style: Style.prefault({}),
  /** Unhelpful replies in a row before giving up. */
  patience: z.int().min(1).max(10).default(4),
  /** How much is told unasked: probability of volunteering one more fact when answering. */
  disclosure: share.default(0.2),
  /** Probability of each behaviour per user turn in which it applies; together at most 1. */
  behaviours: z
    .partialRecord(BehaviourKind, share)
    .default({})
    .refine(
      (rates) =>
        sum(Object.values({ quick_reply: DEFAULT_QUICK_REPLY_RATE, ...rates })) <= 1 + 1e-9,
      `probabilities must not add up to more than 1 (quick_reply counts as ${DEFAULT_QUICK_REPLY_RATE} where it is not given)`,
    ),
  /** Lines of its own for behaviours that draw from pools; those of the pools in its language are added to them. */
  lines: PersonaLines.default({}),
  /** Multiplies the repeats of this persona's cells. */
  weight: z.number().positive().default(1),
  tags: z.array(Id).default([]),
})
export type Persona = z.infer<typeof Persona>

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
