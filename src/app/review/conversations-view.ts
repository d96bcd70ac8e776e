import type {
  ConversationFilter,
  ConversationPage,
  ListedConversation,
} from '../../core/conversation-list.ts'
import type { ReviewContext } from './context.ts'

/** A piece of the list of conversations. */
export interface ConversationsView {
  readonly total: number
  readonly offset: number
  readonly rows: readonly ListedConversation[]
}

/** Those conversations that a filter lets through, sorted. */
export function conversationsView(
  { store }: ReviewContext,
  asked: ConversationFilter & ConversationPage,
): ConversationsView {
  return {
    total: store.countConversations(asked),
    offset: asked.offset,
    rows: store.listConversations(asked, asked),
  }
}
