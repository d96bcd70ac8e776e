import { phrasesOf } from '../../text/lists.ts'
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

/**
 * By what the form of a sentence is known: words that begin a question where a mark ends it, words
 * that ask for a nod at the end of one, words that ask without one,
 * guesses worded as a question, requests for the choices, words that end a denial, words that join what is denied, words
 * before what somebody is, words for a company, words for other people, words for those a company deals with, words that
 * wonder what something is, and words that make a weapon a toy.
 */
export const CUES = [
  'inversion',
  'tag',
  'asks_plainly',
  'guess',
  'options',
  'contrast',
  'joiner',
  'self',
  'company',
  'others',
  'outsiders',
  'wonder',
  'harmless',
] as const
export type Cue = (typeof CUES)[number]

/** The languages that the bot speaks. */
export const LANGUAGE_IDS = ['en', 'es', 'fr'] as const
export type LanguageId = (typeof LANGUAGE_IDS)[number]

/** The words of one language, as written by hand. Phrases are divided by `|`, single words by spaces. */
export interface LexiconSource {
  readonly intents: Readonly<Record<Intent, string>>
  readonly cues: Readonly<Record<Cue, string>>
  readonly channels: Readonly<Record<Channel, string>>
  readonly integrations: Readonly<Record<Integration, string>>
  /** Typed labels of the ranges, apart from those that `wording` shows. */
  readonly ranges: Readonly<Record<VolumeRange, string>>
  readonly slotNames: Readonly<Record<Slot, string>>
  /** Single words that name goods or services. */
  readonly goods: string
  /** Goods and services that may not be served. */
  readonly forbidden: string
  /** Single words that never belong to what somebody sells. */
  readonly fillers: string
  /** Single words that may stand inside the name of a trade, never at its ends. */
  readonly connectors: string
  /** Single words of amount, money and time that go with a figure. */
  readonly money: string
  /** Words and what they count, such as `two 2`. */
  readonly numerals: string
  /** Words after a figure that multiply it. */
  readonly multipliers: string
  /** Phrases that add a half to the figure before them. */
  readonly halves: string
  /** Single words for units of a time that something takes. */
  readonly spans: string
  /** Words that say for how many months a figure stands; `12/52` is a week. */
  readonly periods: string
}

/** The words of a list with their numbers. */
export function numbersOf(list: string): ReadonlyMap<string, number> {
  return new Map(
    phrasesOf(list).map((entry) => {
      const [word = '', number = ''] = entry.split(' ')
      const [top, bottom = '1'] = number.split('/')
      return [word, Number(top) / Number(bottom)]
    }),
  )
}
