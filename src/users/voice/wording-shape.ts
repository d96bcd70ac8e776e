import type { LineName } from '../utterance.ts'

/** How the agenda's voice puts things in one language. */
export interface Wording {
  /** Those of `off_topic` are the persona's. */
  readonly lines: Readonly<Record<Exclude<LineName, 'off_topic'>, readonly string[]>>
  /** Joins a slip and its correction: `{wrong}` and `{right}` are filled. */
  readonly slips: readonly string[]
  /** Said around a long message. */
  readonly fillers: readonly string[]
  /** Said around a formal one. */
  readonly courtesies: readonly string[]
}
