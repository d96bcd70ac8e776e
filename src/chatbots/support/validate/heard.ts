import type { Intent } from '../languages/lexicon.ts'
import type { Held } from '../training/example.ts'
import type { Language } from '../words.ts'
import type { ReadDetails } from './read-details.ts'

/** A click on a button of the bot. */
export interface Click {
  readonly says: 'yes' | 'no'
  /** What the button was about when it was offered. */
  readonly about: string
}

/** What the validate step makes of a message. */
export interface Heard {
  readonly language: Language
  /** Set where there are no words: nothing at all, or signs only. */
  readonly wordless: 'empty' | 'signs' | undefined
  readonly intents: ReadonlySet<Intent>
  readonly details: ReadDetails
  /** Sentences that pass to the topic step. */
  readonly questions: readonly string[]
  /** Whether something is asked besides what passes or is a matter of the talk itself. */
  readonly asks: boolean
  /** Why the rest does not pass, where there is a rest. */
  readonly held: Held | undefined
  readonly click: Click | undefined
}
