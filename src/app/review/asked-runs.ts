import type { AskedConversations } from '../../core/conversation-list.ts'
import type { Store } from '../../store/index.ts'
import { findRun } from '../find-run.ts'

/** A filter in which runs may be named as people name them: `v1`, `latest`. Throws an `AppError` for a run that is not stored. */
export function withRunIds<Filter extends AskedConversations>(
  store: Store,
  filter: Filter,
): Filter {
  if (!filter.run || filter.run.length === 0) return filter
  return { ...filter, run: filter.run.map((name) => findRun(store, name).runId) }
}
