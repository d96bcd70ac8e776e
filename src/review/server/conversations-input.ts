import * as z from 'zod'
import {
  ConversationPage,
  eachCondition,
  type FILTER_VALUES,
  MAX_SEARCH,
} from '../../core/conversation-list.ts'
import { flag, list, name, whole } from './input.ts'

const { shape: page } = ConversationPage
type Values = typeof FILTER_VALUES
type Lists = { readonly [Name in keyof Values]: z.ZodType<z.output<Values[Name]>[]> }

/** Which conversations are asked for, from an address. */
export const FilterInput = z.object({
  ...eachCondition<Lists>((one) => list(one)),
  text: z.string().max(MAX_SEARCH).optional(),
})

const OrderInput = z.object({ order: page.order, descending: flag })

/** What a piece of the list is asked with. */
export const ConversationsInput = FilterInput.extend({
  ...OrderInput.shape,
  offset: whole.min(0).default(0),
  limit: whole.min(1).max(1_000).default(100),
})

/** What a place in the list is asked with. */
export const PlaceInput = FilterInput.omit({ id: true }).extend({ ...OrderInput.shape, id: name })

/** Conversations that are chosen one by one, at most. */
const MOST_CHOSEN = 100_000

/** What of a list goes into a file. */
export const ExportInput = FilterInput.extend({
  ...OrderInput.shape,
  id: list(name, MOST_CHOSEN),
  format: z.enum(['csv', 'jsonl', 'transcripts']),
})
