import type { ActionName, Issue, PayReason, Reason, Slot } from '../matters.ts'
import type { LanguageId } from './language-id.ts'

/** What can be asked: a detail, the matter itself, or whether a summary is right. */
export type AskKey = Slot | 'matter' | 'confirm' | 'more'

/** Buttons apart from those that name a choice or an action. */
export type Button = 'yes' | 'no' | 'enough' | 'person'

/** Everything the bot says of its own in one language. `{{name}}` is filled in; lists are taken in turn. */
export interface Wording {
  readonly id: LanguageId
  /** The decimal mark of amounts. */
  readonly decimal: string
  readonly greeting: string
  readonly otherGreeting: string
  readonly hello: string
  readonly welcome: string
  readonly empty: string
  /** What the bot can do, in one sentence that is no question. */
  readonly abilities: string
  readonly questions: Readonly<Record<AskKey, readonly string[]>>
  /** The same questions as an equivalent bot puts them. */
  readonly otherQuestions: Readonly<Record<Slot, string>>
  /** What a question means. */
  readonly meanings: Readonly<Record<AskKey, string>>
  /** Why it is asked. */
  readonly reasonsWhy: Readonly<Record<AskKey, string>>
  /** An easier form of a question that was answered vaguely. */
  readonly easier: Readonly<Record<Slot, string>>
  readonly missed: readonly string[]
  readonly invalidOrder: string
  readonly invalidAmount: string
  readonly noted: readonly string[]
  readonly changed: string
  readonly tookOther: string
  readonly labels: Readonly<Record<Slot | 'action', string>>
  readonly actionNames: Readonly<Record<ActionName, string>>
  readonly reasonNames: Readonly<Record<Reason, string>>
  readonly issueNames: Readonly<Record<Issue, string>>
  readonly payReasonNames: Readonly<Record<PayReason, string>>
  readonly buttons: Readonly<Record<Button, string>>
  readonly whichWrong: readonly string[]
  readonly done: Readonly<Record<ActionName, string>>
  readonly doneBefore: string
  readonly afterDone: string
  readonly dropped: string
  readonly closing: string
  readonly offTopic: readonly string[]
  readonly noArticle: readonly string[]
  readonly injection: readonly string[]
  readonly bounds: readonly string[]
  readonly privacy: string
  readonly apology: readonly string[]
  readonly offerPerson: string
  readonly handedOff: Readonly<Record<HandOffCause, string>>
  readonly declined: string
  /** After the end. */
  readonly closed: Readonly<Record<'handed_off' | 'declined', string>>
}

/** Why a person takes over. */
export type HandOffCause = 'asked' | 'unsure' | 'limit' | 'serious' | 'lost'
