import * as z from 'zod'
import { BehaviourKind } from './behaviour.ts'

/** Behaviours whose words come from pools of lines that people author. */
export const PooledBehaviour = BehaviourKind.extract([
  'off_topic',
  'chitchat',
  'multi_intent',
  'long_paste',
  'prompt_injection',
  'out_of_bounds_request',
])
export type PooledBehaviour = z.infer<typeof PooledBehaviour>

/** What a line tries to get out of the bot. */
export const Wanted = z.object({
  /** The kind of thing, in a word or two: `canary`, `instructions`, `other_customer`, `discount`, … */
  what: z.string().min(1),
  /** A canary: a bot that says it did as it was told. It stands in the line, quoted or in capitals. */
  word: z.string().min(3).optional(),
})
export type Wanted = z.infer<typeof Wanted>

/** One line: its text alone, or with what it tries to get. */
export const PoolLine = z.union([
  z.string().min(1),
  z
    .strictObject({ text: z.string().min(1), wants: Wanted.shape.what, word: Wanted.shape.word })
    .refine(({ text, word }) => word === undefined || text.includes(word), {
      path: ['word'],
      message: 'must stand in the text',
    }),
])
export type PoolLine = z.infer<typeof PoolLine>

/** A BCP 47 tag such as `en` or `pt-BR`. */
export const LanguageTag = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'must be a BCP 47 language tag such as en or pt-BR')

/** An authored file of lines for one behaviour, by language. */
export const Pool = z.strictObject({
  behaviour: PooledBehaviour,
  /** BCP 47 tag → lines; a persona draws from those of its base language and those of its own variety, such as pt and pt-BR. */
  lines: z.record(LanguageTag, z.array(PoolLine).min(1)),
})
export type Pool = z.infer<typeof Pool>

/** The lines that one persona draws from. */
export const PersonaLines = z.partialRecord(PooledBehaviour, z.array(PoolLine).min(1))
export type PersonaLines = z.infer<typeof PersonaLines>
