import type { LanguageId, Localised } from '../languages/language-id.ts'

/** One article of the help centre for couriers. */
export interface Article {
  readonly id: string
  readonly title: Localised
  /** Words by which couriers ask for it, beside those of its text. */
  readonly asked: Localised
  /** Its paragraphs, the general one first. */
  readonly segments: readonly Localised[]
  /** For staff only: never shown to a courier. */
  readonly note?: string
  /** Set where a person takes over once the article has been given. */
  readonly person?: true
}

/** A case that was solved before: how a courier put it, what was done, and the article that settled it. */
export interface ResolvedCase {
  readonly id: string
  readonly language: LanguageId
  readonly summary: string
  readonly resolution: string
  readonly article: string
}
