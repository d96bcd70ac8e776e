/** What customers write about. */
export const TOPICS = [
  'order_status',
  'delivery',
  'returns',
  'refund',
  'change_address',
  'cancel_order',
  'membership',
  'cancel_membership',
  'payment',
  'warranty',
] as const
export type Topic = (typeof TOPICS)[number]

/** The journey of one conversation. A stage names what the bot waits for. */
export const STAGES = ['greet', 'question', 'details', 'confirm', 'answered', 'done'] as const
export type Stage = (typeof STAGES)[number]

/** What the bot may have to know before it can look something up or do something. */
export const DETAILS = ['order', 'email', 'address'] as const
export type Detail = (typeof DETAILS)[number]
export type Details = { [D in Detail]?: string }

/**
 * Where a conversation can end. `closed`: the customer said goodbye before anything was answered or done.
 */
export type EndState = 'resolved' | 'handed_off' | 'declined' | 'closed'

/** A step of the pipeline, in the order in which a message passes through them. */
export type StepName = 'validate' | 'topic' | 'answer' | 'tone'

/** The languages that the bot speaks. */
export const LANGUAGES = ['en', 'es', 'fr'] as const
export type Language = (typeof LANGUAGES)[number]

/** How the answer step works: composing from ranked context, or picking a vetted answer. */
export type Variant = 'generative' | 'classifying'
