import * as z from 'zod'
import { besideView, conversationsView, conversationView, facetView, placeView } from '../../app.ts'
import { FacetName } from '../../core/conversation-list.ts'
import { ConversationsInput, FilterInput, PlaceInput } from './conversations-input.ts'
import { name } from './input.ts'
import { jobsOf } from './jobs/jobs-of.ts'
import { read } from './read.ts'

/** What QA asks: lists of conversations, one of them, two side by side, and what is being done with one. */
export const qaReads = {
  conversations: read({ input: ConversationsInput, answer: conversationsView }),
  facet: read({ input: FilterInput.extend({ of: FacetName }), slow: true, answer: facetView }),
  place: read({ input: PlaceInput, answer: placeView }),
  savedFilters: read({
    input: z.object({}),
    answer: ({ store }) => ({ filters: store.savedFilters() }),
  }),
  conversation: read({
    input: z.object({ id: name }),
    answer: (context, { id }) => conversationView(context, id),
  }),
  beside: read({
    input: z.object({ id: name, beside: name }),
    answer: (context, { id, beside }) => besideView(context, id, beside),
  }),
  jobs: read({
    input: z.object({ conversation: name }),
    answer: (context, { conversation }) => jobsOf(context).about(conversation),
  }),
}
