import type { Action, Source } from '../../../core/message.ts'
import type { Broken } from '../defects.ts'
import type { LanguagePack } from '../languages/language.ts'
import type { LineName } from '../languages/wording.ts'
import type { Asked, State } from '../state.ts'
import type { Heard } from '../validate/heard.ts'
import type { Detail, Variant } from '../words.ts'
import type { Article } from './article.ts'
import type { Shop } from './shop.ts'

/** Something to say: one of the bot's own lines with its values, or an answer from the knowledge base. */
export type Said =
  | { readonly line: LineName; readonly values?: Readonly<Record<string, string>> }
  | { readonly article: Article; readonly question: string }
  | { readonly text: string }

/** What the answer step decides. The state is already what it is after the reply. */
export interface Decision {
  readonly say: readonly Said[]
  /** `again` repeats the last message word for word: a planted fault. */
  readonly again?: true
  readonly actions?: readonly Action[]
  readonly sources?: readonly Source[]
}

/** What the rules decide from. */
export interface Situation {
  readonly heard: Heard
  /** What the topic step made of the questions. */
  readonly asked: readonly Asked[]
  /** Whether a question passed whose topic nobody could tell. */
  readonly unsure: boolean
  /** Details learnt from this message, and details that it changed. */
  readonly noted: readonly Detail[]
  readonly changed: readonly Detail[]
  readonly state: State
  readonly shop: Shop
  readonly pack: LanguagePack
  readonly variant: Variant
  readonly broken: Broken
  /** Whether details are acknowledged in words. */
  readonly acknowledges: boolean
}

/** A rule: what to do, or nothing where it does not apply. */
export type Rule = (situation: Situation) => Decision | undefined

/** A decision of lines alone. */
export function saying(...lines: readonly (LineName | Said)[]): Said[] {
  return lines.map((line) => (typeof line === 'string' ? { line } : line))
}

/** Two decisions, one after the other. */
export function joined(first: readonly Said[], then: Decision): Decision {
  return { ...then, say: [...first, ...then.say] }
}
