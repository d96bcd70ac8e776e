import type { Intent } from '../languages/lexicon.ts'
import type { ActionName, Details, Slot } from '../matters.ts'

/** A detail that was told in a form that cannot be right. */
export interface Malformed {
  readonly slot: Extract<Slot, 'order' | 'amount'>
  /** As written. */
  readonly text: string
}

/** What a message means. */
export interface Heard {
  readonly intents: ReadonlySet<Intent>
  /** What is to be done, in the order in which it is asked for. */
  readonly actions: readonly ActionName[]
  readonly told: Details
  /** Choices told beside what was needed: they count once an action needs them. */
  readonly mentioned: Details
  readonly malformed: Malformed | undefined
  /** What is asked or told that may be looked up; empty where there is nothing. */
  readonly question: string
  /** Whether `question` is plainly a question. */
  readonly asks: boolean
  /** Whether there is no word in it. */
  readonly wordless: boolean
  /** Whether there is nothing in it at all. */
  readonly empty: boolean
}

/** A message that has these intents and nothing else. */
export function only(...intents: readonly Intent[]): Heard {
  return {
    intents: new Set(intents),
    actions: [],
    told: {},
    mentioned: {},
    malformed: undefined,
    question: '',
    asks: false,
    wordless: false,
    empty: false,
  }
}
