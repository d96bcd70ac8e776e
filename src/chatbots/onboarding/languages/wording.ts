import type { Channel, Integration, Slot, Stage, VolumeRange } from '../slots.ts'
import type { LanguageId } from './lexicon.ts'

/** A stage at which something is asked. */
export type AskStage = Exclude<Stage, 'done'>

/** Labels of the buttons that do not give a slot's value. */
export type Button = 'yes' | 'no' | 'person' | 'go_on' | 'unsure'

/** Everything the bot says in one language. `{{name}}` stands for a value filled in. */
export interface Wording {
  readonly id: LanguageId
  /** How thousands are divided. */
  readonly thousands: string
  readonly greeting: string
  /** The same in other words. */
  readonly otherGreeting: string
  /** Questions by stage; asked again, the next wording is taken. */
  readonly questions: Readonly<Record<AskStage, readonly [string, string, string]>>
  readonly labels: Readonly<Record<Slot, string>>
  readonly names: Readonly<Record<Channel | Integration | VolumeRange, string>>
  readonly buttons: Readonly<Record<Button, string>>
  /** `{{values}}` */
  readonly noted: readonly [string, string]
  /** `{{label}}` `{{value}}` */
  readonly changed: string
  /** `{{label}}` `{{value}}` */
  readonly estimated: string
  readonly estimateMark: string
  /** After a vague answer: the question in easier steps. */
  readonly narrow: Readonly<Record<Slot, string>>
  /** After words that were not understood: what is expected. */
  readonly missed: Readonly<Record<AskStage, readonly [string, string, string]>>
  /** What is offered, by channel: a name and a reason. */
  readonly products: Readonly<Record<Channel, { readonly name: string; readonly reason: string }>>
  /** The price by size of the business. */
  readonly prices: { readonly small: string; readonly large: string }
  readonly otherOffer: string
  readonly laterChoice: string
  readonly whichWrong: readonly [string, string]
  readonly apology: string
  /** `{{count}}` questions left. */
  readonly offerPerson: string
  readonly offTopic: readonly [string, string, string]
  readonly objection: string
  /** What there is to choose from: `{{values}}` */
  readonly choices: string
  readonly unknownQuestion: string
  readonly hello: string
  readonly welcome: string
  readonly empty: string
  readonly done: string
  readonly handedOff: string
  readonly declinedBusiness: string
  readonly declinedCountry: string
  readonly closed: Readonly<Record<'onboarded' | 'handed_off' | 'declined', string>>
}
