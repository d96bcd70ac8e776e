import type { Topic } from '../languages/knowledge.ts'
import type { Intent } from '../languages/lexicon.ts'
import type { Channel, Integration, Slot, SlotValue, Values } from '../slots.ts'

/** Something the user asks. `slot` is what the question is about, where it names it. */
export type Question =
  | { readonly kind: 'meaning'; readonly slot?: Slot | undefined }
  | { readonly kind: 'why'; readonly slot?: Slot | undefined }
  | { readonly kind: 'topic'; readonly topic: Topic }
  /** What one or several of the choices are, or how they differ. */
  | { readonly kind: 'terms'; readonly terms: readonly Term[] }
  /** What there is to choose from. */
  | { readonly kind: 'options'; readonly slot: Slot }
  | { readonly kind: 'off_topic' }

/** One of the choices that the bot offers by name. */
export type Term = Channel | Integration

/** A value that the user says is not it: "no plugin". */
export interface Denied {
  readonly slot: Slot
  readonly value: SlotValue
}

/** What one message says. */
export interface Understanding {
  /** Values as finally meant: slips taken back and values denied are left out. */
  readonly values: Values
  readonly intents: ReadonlySet<Intent>
  readonly question?: Question | undefined
  /** Slots named without a value, such as "the country is wrong". */
  readonly named: readonly Slot[]
  readonly denied: readonly Denied[]
  /** The business is one that may not be served. */
  readonly forbidden: boolean
  /** No words at all. */
  readonly empty: boolean
}

/** Nothing but these intents. */
export function only(...intents: Intent[]): Understanding {
  const nothing = { values: {}, named: [], denied: [], forbidden: false, empty: false }
  return { ...nothing, intents: new Set(intents) }
}
