import type { Side } from '../analysis/index.ts'
import type { RunRecord } from '../core/records.ts'
import type { Store } from '../store/index.ts'
import { untilOf } from './until.ts'

/** A stored run as one side of a comparison. */
export function sideOf(store: Store, run: RunRecord): Side {
  return { run, summaries: store.summaries(run.runId), until: untilOf(store, run) }
}
