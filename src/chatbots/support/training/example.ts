import type { Language, Topic } from '../words.ts'

/** What a message can be that does not pass to the topic step. */
export const HELD = ['chitchat', 'out_of_domain', 'unclear'] as const
export type Held = (typeof HELD)[number]

/** One file of examples, as people edit it. */
export interface ExampleFile {
  readonly language: Language
  /** When somebody who knows the subject last read it through; ISO date. */
  readonly reviewed: string
  /** Messages by label, written by hand. */
  readonly topics: Readonly<Record<Topic, readonly string[]>>
  /** Messages that do not pass, by the reason. */
  readonly held: Readonly<Record<Held, readonly string[]>>
}

/** Messages without labels: labelling functions vote on them. */
export interface UnlabelledFile {
  readonly language: Language
  readonly reviewed: string
  readonly messages: readonly string[]
}

/** A labelling function: votes for a topic where its pattern stands in the folded message, else abstains. */
export interface LabellingFunction {
  readonly id: string
  readonly topic: Topic
  readonly pattern: RegExp
  /** How much its vote counts; 1 by default. */
  readonly weight?: number
}
