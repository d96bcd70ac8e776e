import { english } from './wordings-en.ts'
import { spanish } from './wordings-es.ts'
import { french } from './wordings-fr.ts'

/**
 * How language models misbehave as users, in one language. `{good}` stands for what should have been said, `{value}` for a
 * value that the user does not hold. Written before the rules of the guard were mended.
 */
export interface FaultWordings {
  readonly roleFlip: readonly string[]
  readonly leakedReasoning: readonly string[]
  /** `{opening}` stands for the scenario's opening. */
  readonly restart: readonly string[]
  /** `{facts}` stands for all facts, told one after another. */
  readonly goalTold: readonly string[]
  readonly invented: readonly string[]
  readonly contradiction: readonly string[]
  /** Sent with the field that says the user is done, while facts are still to be said. */
  readonly prematureStop: readonly string[]
  readonly stopGlued: readonly string[]
  readonly goodbye: readonly string[]
  /** Plain sentences of this language, for a persona that writes another. */
  readonly sentences: readonly string[]
  /** Good messages as a model might frame what should be said. */
  readonly good: readonly string[]
}

export const wordings: Readonly<Record<string, FaultWordings>> = {
  en: english,
  es: spanish,
  fr: french,
}
