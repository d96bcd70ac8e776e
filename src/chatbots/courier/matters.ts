/** What the bot can do for a courier, by the names of its actions. */
export const ACTIONS = ['reassign_order', 'report_issue', 'adjust_pay'] as const
export type ActionName = (typeof ACTIONS)[number]

/** A detail that an action needs. */
export const SLOTS = ['order', 'reason', 'issue', 'amount', 'pay_reason'] as const
export type Slot = (typeof SLOTS)[number]

/** The details of each action, in the order in which they are asked for. */
export const NEEDS = {
  reassign_order: ['order', 'reason'],
  report_issue: ['order', 'issue'],
  adjust_pay: ['order', 'amount', 'pay_reason'],
} as const satisfies Record<ActionName, readonly Slot[]>

/** Why an order is given back, as recorded. */
export const REASONS = [
  'vehicle breakdown',
  'too far',
  'unwell',
  'long wait',
  'unsafe',
  'no time',
  'other',
] as const
export type Reason = (typeof REASONS)[number]

/** What is wrong with an order, as recorded. */
export const ISSUES = [
  'missing items',
  'damaged order',
  'customer unreachable',
  'wrong address',
  'restaurant closed',
  'app trouble',
  'other',
] as const
export type Issue = (typeof ISSUES)[number]

/** Why the pay is wrong, as recorded. */
export const PAY_REASONS = [
  'waiting time',
  'extra distance',
  'missing tip',
  'cancelled order',
  'missing bonus',
  'other',
] as const
export type PayReason = (typeof PAY_REASONS)[number]

/** The slots that are answered from a list, and their lists. */
export const CHOICES = {
  reason: REASONS,
  issue: ISSUES,
  pay_reason: PAY_REASONS,
} as const
export type ChoiceSlot = keyof typeof CHOICES

/** Whether a slot is answered from a list. */
export function isChoice(slot: Slot): slot is ChoiceSlot {
  return slot in CHOICES
}

/** The details told so far: order numbers as five digits, amounts in euros, the rest from the lists. */
export interface Details {
  readonly order?: string
  readonly reason?: string
  readonly issue?: string
  readonly amount?: number
  readonly pay_reason?: string
}

/** Where a conversation is. A stage names what the bot waits for. */
export type Stage = 'greet' | 'issue' | 'answered' | 'details' | 'confirm' | 'done'

/** Where a conversation can end. */
export type EndState = 'resolved' | 'handed_off' | 'declined'

/** The largest pay request, in euros, that may be passed on without a person. */
export const MOST_PAY = 100

/** Order numbers have five digits. */
export function isOrderNumber(text: string): boolean {
  return /^\d{5}$/.test(text)
}
