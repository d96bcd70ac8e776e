import type { Topic } from '../words.ts'

/** One sub-topic of the knowledge base, in one language. */
export interface Article {
  readonly id: string
  readonly topic: Topic
  readonly title: string
  /** Words and phrases by which a question is known to be about it, divided by `|`. */
  readonly cues: string
  /** Sentences that answers are composed of, the most important first. */
  readonly snippets: readonly string[]
  /** The whole answer as agreed with the people who know: the classifying variant gives it word for word. */
  readonly vetted: string
}
