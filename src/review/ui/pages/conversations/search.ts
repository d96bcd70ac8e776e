import * as z from 'zod'
import {
  ConversationOrder,
  eachCondition,
  type FILTER_VALUES,
} from '../../../../core/conversation-list.ts'

type Values = Omit<typeof FILTER_VALUES, 'id'>
type Lists = { readonly [Name in keyof Values]: z.ZodOptional<z.ZodArray<Values[Name]>> }

const { id: _, ...conditions } = eachCondition<
  Lists & { readonly id: z.ZodOptional<z.ZodArray<z.ZodString>> }
>((one) => z.array(one).optional())

/** What the address of a list of conversations says: the filter, the order, and what is shown. */
export const conversationsSearch = z.object({
  ...conditions,
  text: z.string().optional(),
  order: ConversationOrder.optional(),
  descending: z.boolean().optional(),
  /** Columns to show; those that fit where absent. */
  columns: z.array(z.string()).optional(),
})
export type ConversationsSearch = z.infer<typeof conversationsSearch>

/** The filter and order of an address, as the server is asked. */
export function askedOf(search: ConversationsSearch) {
  const { columns: _, ...asked } = conversationsSearch.parse(search)
  return asked
}

/** The filter alone. */
export function filterOf(search: ConversationsSearch) {
  const { order: _, descending: __, ...filter } = askedOf(search)
  return filter
}
