import { z } from 'zod'
import { ConversationFilter, ConversationPage, MAX_SEARCH } from '../../core/conversation-list.ts'
import { flag, list, name, whole } from './input.ts'

const { shape: filter } = ConversationFilter
const { shape: page } = ConversationPage

/** Which conversations are asked for, from an address. */
export const FilterInput = z.object({
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
  check: list(z.string()),
  label: list(filter.label.unwrap().element),
  text: z.string().max(MAX_SEARCH).optional(),
  step: list(z.string()),
  reached: list(z.string()),
  played: list(z.string()),
  id: list(name),
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
