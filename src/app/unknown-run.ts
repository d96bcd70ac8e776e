import { AppError } from '../core/errors.ts'
import type { Store } from '../store/index.ts'

/** Says that a run is not there, and which are. */
export function unknownRun(store: Store, runId: string): AppError {
  const latest = store
    .runs()
    .slice(-5)
    .map((run) => run.runId)
  return new AppError('user_mistake', `there is no run ${runId}`, {
    hint:
      latest.length === 0
        ? 'No run is stored yet: `offscript run` makes one.'
        : `The latest runs: ${latest.join(', ')}.`,
  })
}
