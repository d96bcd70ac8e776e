import { z } from 'zod'
import {
  conversationsView,
  conversationView,
  overviewView,
  type ReviewContext,
  runsView,
  runView,
} from '../../app.ts'
import { ConversationFilter, ConversationPage } from '../../core/conversation-list.ts'
import { flag, list, name, whole } from './input.ts'
import { read } from './read.ts'

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
  overview: read({
    input: z.object({ target: name.optional() }),
    slow: true,
    stamp: ({ store }) => runsStamp(store.runs()),
    answer: (context, { target }) => overviewView(context, target),
  }),
  run: read({
    input: z.object({ run: name.default('latest') }),
    slow: true,
    stamp: ({ store }) => runsStamp(store.runs()),
    answer: (context, { run }) => runView(context, run),
  }),
  conversations: read({ input: ConversationsInput, answer: conversationsView }),
  conversation: read({
    input: z.object({ id: name }),
    answer: (context, { id }) => conversationView(context, id),
  }),
}

/** Changes when a run begins, ends, or a conversation of it is stored. */
function runsStamp(runs: ReturnType<ReviewContext['store']['runs']>): string {
  return JSON.stringify(runs.map(({ runId, status, counts }) => [runId, status, counts]))
}
