import * as z from 'zod'
import { conversationsSearch } from '../conversations/search.ts'

/** What a conversation's address says: its id, and the list it was opened from, through which next and previous go. */
export const conversationSearch = conversationsSearch.extend({
  id: z.string(),
  /** Another conversation beside it. */
  beside: z.string().optional(),
})
export type ConversationSearch = z.infer<typeof conversationSearch>
