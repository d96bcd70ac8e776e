import { agreementAmong } from '../analysis/index.ts'
import type { Agreement } from '../core/agreement.ts'
import { SAMPLE_SEED } from '../core/queue.ts'
import type { Store } from '../store/index.ts'
import { findRun } from './find-run.ts'

/**
 * How far the reviewers of a run agree with each other and with the program; of the newest run where none is named. `seed` is that
 * of the random sample they read. Throws an `AppError` where the run is not stored.
 */
export function agreementFor(store: Store, name = 'latest', seed = SAMPLE_SEED): Agreement {
  const run = findRun(store, name)
  return agreementAmong(run, store.summaries(run.runId), store.standingLabels(run.runId), seed)
}
