import type { StoredConversation } from '../../core/records.ts'
import { findConversation } from '../find-conversation.ts'
import type { ReviewContext } from './context.ts'

/** One conversation as a page shows it. */
export interface ConversationView {
  readonly stored: StoredConversation
}

/** A conversation by its id. Throws an `AppError` where it is not stored. */
export function conversationView({ store, db }: ReviewContext, id: string): ConversationView {
  return { stored: findConversation(store, id, db) }
}
