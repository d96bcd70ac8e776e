import type { Topic } from '../languages/knowledge.ts'
import type { Intent } from '../languages/lexicon.ts'
import type { Slot, Values } from '../slots.ts'

/** Something the user asks. `slot` is what the question is about, where it names it. */
export type Question =
  | { readonly kind: 'meaning'; readonly slot?: Slot | undefined }
  | { readonly kind: 'why'; readonly slot?: Slot | undefined }
  | { readonly kind: 'topic'; readonly topic: Topic }
  | { readonly kind: 'off_topic' }

/** What one message says. */
export interface Understanding {
  /** Values as finally meant: slips taken back and values denied are left out. */
  readonly values: Values
  readonly intents: ReadonlySet<Intent>
  readonly question?: Question | undefined
  /** Slots named without a value, such as "the country is wrong". */
  readonly named: readonly Slot[]
  /** The business is one that may not be served. */
  readonly forbidden: boolean
  /** No words at all. */
  readonly empty: boolean
}

/** Nothing but these intents. */
export function only(...intents: Intent[]): Understanding {
  return { values: {}, intents: new Set(intents), named: [], forbidden: false, empty: false }
}
