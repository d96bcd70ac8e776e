import type { ActionName, Issue, PayReason, Reason } from '../matters.ts'

/** What a phrase of the user does, apart from giving a detail or asking for an action. */
export const INTENTS = [
  'yes',
  'no',
  'enough',
  'cancel',
  'greet',
  'thanks',
  'meaning',
  'why',
  'help',
  'person',
  'insist',
  'frustration',
  'privacy',
  'vague',
  'repair',
  'revise',
  'injection',
  'bounds',
  'aside',
  'back_later',
  'trouble',
  'announce',
  'follow_up',
  'ask',
  'inform_ask',
] as const
export type Intent = (typeof INTENTS)[number]

/** The words of one language, as written by hand. Phrases are divided by `|`, single words by spaces. */
export interface Lexicon {
  readonly intents: Readonly<Record<Intent, string>>
  /** Phrases that ask for an action. */
  readonly actions: Readonly<Record<ActionName, string>>
  readonly reasons: Readonly<Record<Reason, string>>
  readonly issues: Readonly<Record<Issue, string>>
  readonly payReasons: Readonly<Record<PayReason, string>>
  /** Words that name the order, and those that name money, beside a figure. */
  readonly orderWords: string
  readonly moneyWords: string
  /** Words that say nothing about what is asked; they are left out of searches and tell the language. */
  readonly stopWords: string
}
