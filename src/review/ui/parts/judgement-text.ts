import type { LabelChoice } from '../../../core/conversation-list.ts'

/** What people say of a conversation, in words. */
export const JUDGEMENT_TEXT: Readonly<Record<LabelChoice, string>> = {
  bot: 'bot’s fault',
  simulator: 'simulator’s fault',
  not_a_failure: 'not a failure',
  unclear: 'unclear',
  none: 'no label yet',
}
