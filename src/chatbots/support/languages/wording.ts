import type { Order } from '../answer/shop.ts'

/** Everything the bot can say by itself. Most lines have several wordings, which take turns. */
export const LINES = [
  'greeting',
  'hello',
  'what_is_it',
  'what_else',
  'go_on_then',
  'ask_order',
  'ask_email',
  'ask_address',
  'again_order',
  'again_email',
  'again_address',
  'explain_order',
  'explain_email',
  'explain_address',
  'explain_confirm',
  'explain_question',
  'why_order',
  'why_email',
  'why_address',
  'privacy',
  'without_order',
  'bad_order',
  'bad_email',
  'noted',
  'changed',
  'confirm_refund',
  'confirm_change_address',
  'confirm_cancel_order',
  'confirm_cancel_membership',
  'done_refund',
  'done_change_address',
  'done_cancel_order',
  'done_cancel_membership',
  'already_done',
  'status_preparing',
  'status_shipped',
  'status_delivered',
  'not_found',
  'no_account',
  'no_plus',
  'too_late_refund',
  'not_delivered_refund',
  'already_shipped',
  'claim',
  'later',
  'dropped',
  'which_wrong',
  'stale',
  'chitchat',
  'out_of_domain',
  'out_of_bounds',
  'injection',
  'unclear',
  'unclear_again',
  'empty',
  'welcome',
  'apology',
  'offer_person',
  'handed_off',
  'declined',
  'goodbye',
  'goodbye_closed',
  'after_end',
  'no_information',
] as const
export type LineName = (typeof LINES)[number]

/** One language's wordings. `{{name}}` stands for a value. */
export interface Wording {
  readonly lines: Readonly<Record<LineName, readonly string[]>>
  readonly items: Readonly<Record<Order['item'], string>>
  readonly details: Readonly<Record<'order' | 'email' | 'address', string>>
  readonly buttons: { readonly yes: string; readonly no: string }
  /** The mark between euros and cents. */
  readonly decimal: '.' | ','
}
