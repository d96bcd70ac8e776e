import type {
  AskedConversations,
  ListedConversation,
  ListOrder,
} from '../../core/conversation-list.ts'
import { visibleJsonLine } from '../../core/visible.ts'
import { csvOfConversations } from '../../reports/index.ts'
import { withRunIds } from './asked-runs.ts'
import type { ReviewContext } from './context.ts'

/** `csv` and `jsonl` hold what the list shows, `transcripts` all that is stored of each conversation, a JSON line each. */
export type ListFormat = 'csv' | 'jsonl' | 'transcripts'

/** A list as a file, piece by piece, whatever its length. Throws an `AppError` for a run that is not stored. */
export function exportList(
  { store }: ReviewContext,
  format: ListFormat,
  asked: AskedConversations,
  order: ListOrder,
): Iterable<string> {
  const listed = store.everyConversation(withRunIds(store, asked), order)
  if (format === 'csv') return csvOfConversations(listed)
  if (format === 'jsonl') return lines(listed, (one) => one)
  return lines(listed, ({ id, target, iteration }) => ({
    target,
    iteration,
    ...store.conversation(id),
  }))
}

function* lines(
  listed: Iterable<ListedConversation>,
  shown: (one: ListedConversation) => object,
): Generator<string> {
  for (const one of listed) yield visibleJsonLine(shown(one))
}
