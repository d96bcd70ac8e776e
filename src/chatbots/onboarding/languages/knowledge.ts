import type { Channel, Integration } from '../slots.ts'
import type { AskStage } from './wording.ts'

/** What the bot can answer about. */
export const TOPICS = [
  'fees',
  'payout',
  'data',
  'security',
  'setup_time',
  'countries',
  'refunds',
  'contract',
  'methods',
  'currencies',
  'documents',
  'chargebacks',
  'taxes',
  'limits',
  'who',
  'support',
  'next_steps',
  'plan',
  'cheaper',
  'change_later',
  'basis',
  'advice',
  'businesses',
] as const
export type Topic = (typeof TOPICS)[number]

/**
 * One article: the phrases by which a question for it is known, divided by `|`, and the answer, in which `{{product}}`,
 * `{{reason}}` and `{{price}}` stand for what is recommended.
 */
export interface Article {
  readonly cues: string
  readonly text: string
}

/** What the bot knows, in one language. */
export interface Knowledge {
  readonly articles: Readonly<Record<Topic, Article>>
  /** What each choice is. */
  readonly terms: Readonly<Record<Channel | Integration, string>>
  /** What each question means. */
  readonly meanings: Readonly<Record<AskStage, string>>
  /** Why each question is asked. */
  readonly reasons: Readonly<Record<AskStage, string>>
}
