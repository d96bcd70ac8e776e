import type {
  ConversationFilter,
  ConversationPage,
  FacetName,
  FacetValue,
  ListedConversation,
  ListOrder,
  PlaceInList,
  SearchProgress,
} from '../../core/conversation-list.ts'
import { withRunIds } from './asked-runs.ts'
import type { ReviewContext } from './context.ts'

/** A piece of the list of conversations. */
export interface ConversationsView {
  readonly total: number
  readonly offset: number
  readonly rows: readonly ListedConversation[]
  /** What a search looks through: less than all while a store is read in. */
  readonly search: SearchProgress
}

/** Those conversations that a filter lets through, sorted. Throws an `AppError` for a run that is not stored. */
export function conversationsView(
  { store }: ReviewContext,
  asked: ConversationFilter & ConversationPage,
): ConversationsView {
  const { total, rows } = store.pageOfConversations(withRunIds(store, asked), asked)
  return { total, offset: asked.offset, rows, search: store.searchProgress() }
}

/** The values that one more condition could have. */
export function facetView(
  { store }: ReviewContext,
  { of, ...filter }: ConversationFilter & { readonly of: FacetName },
): { readonly values: readonly FacetValue[] } {
  return { values: store.facet(withRunIds(store, filter), of) }
}

/** Where a conversation stands in a list, and who stands beside it; without a place where the list does not hold it. */
export function placeView(
  { store }: ReviewContext,
  {
    id,
    order,
    descending,
    ...filter
  }: Omit<ConversationFilter, 'id'> & ListOrder & { readonly id: string },
): { readonly place?: PlaceInList } {
  const place = store.placeInList(withRunIds(store, filter), { order, descending }, id)
  return place ? { place } : {}
}
