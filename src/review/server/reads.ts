import { z } from 'zod'
import { conversationsView, conversationView, runsView } from '../../app.ts'
import { ConversationFilter, ConversationPage } from '../../core/conversation-list.ts'
import { flag, list, name, whole } from './input.ts'
import { read } from './read.ts'
import { productReads } from './reads-product.ts'

const { shape: filter } = ConversationFilter
const { shape: page } = ConversationPage

/** What the list of conversations is asked with, from an address. */
const ConversationsInput = z.object({
  run: list(name),
  outcome: list(filter.outcome.unwrap().element),
  failure: list(filter.failure.unwrap().element),
  fault: list(filter.fault.unwrap().element),
  stage: list(z.string()),
  scenario: list(z.string()),
  persona: list(z.string()),
  arm: list(filter.arm.unwrap().element),
  endState: list(z.string()),
  behaviour: list(filter.behaviour.unwrap().element),
  step: list(z.string()),
  reached: list(z.string()),
  played: list(z.string()),
  order: page.order,
  descending: flag,
  offset: whole.min(0).default(0),
  limit: whole.min(1).max(1_000).default(100),
})

/** Every question that changes nothing, by its name in the address. */
export const reads = {
  runs: read({ input: z.object({}), answer: runsView }),
  ...productReads,
  conversations: read({ input: ConversationsInput, answer: conversationsView }),
  conversation: read({
    input: z.object({ id: name }),
    answer: (context, { id }) => conversationView(context, id),
  }),
}
