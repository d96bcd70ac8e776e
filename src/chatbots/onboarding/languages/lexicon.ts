import type { Channel, Integration, Slot, VolumeRange } from '../slots.ts'

/** What a phrase of the user does, apart from giving a value. */
export const INTENTS = [
  'yes',
  'no',
  'meaning',
  'why',
  'person',
  'insist',
  'frustration',
  'objection',
  'vague',
  'dont_know',
  'repair',
  'revise',
  'negation',
  'greet',
  'thanks',
  'question_start',
  'aside',
  'pastime',
  'sells',
] as const
export type Intent = (typeof INTENTS)[number]

/** The languages that the bot speaks. */
export const LANGUAGE_IDS = ['en', 'es', 'fr'] as const
export type LanguageId = (typeof LANGUAGE_IDS)[number]

/** The words of one language, as written by hand. Lists of single words are divided by spaces. */
export interface LexiconSource {
  readonly intents: Readonly<Record<Intent, readonly string[]>>
  readonly channels: Readonly<Record<Channel, readonly string[]>>
  readonly integrations: Readonly<Record<Integration, readonly string[]>>
  /** Typed labels of the ranges, apart from those that `wording` shows. */
  readonly ranges: Readonly<Partial<Record<VolumeRange, readonly string[]>>>
  readonly slotNames: Readonly<Record<Slot, readonly string[]>>
  /** Nouns that name goods or services. */
  readonly goods: string
  /** Goods and services that may not be served. */
  readonly forbidden: readonly string[]
  /** Words that never belong to what somebody sells. */
  readonly fillers: string
  /** Words that may stand inside the name of a trade, never at its ends. */
  readonly connectors: string
  /** Words of amount, money and time that go with a figure. */
  readonly money: string
  readonly numerals: Readonly<Record<string, number>>
  /** Words after a figure that multiply it. */
  readonly multipliers: Readonly<Record<string, number>>
  /** Words that say for how many months a figure stands. */
  readonly periods: Readonly<Record<string, number>>
}
