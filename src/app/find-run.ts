import type { RunRecord } from '../core/records.ts'
import type { Store } from '../store/index.ts'
import { unknownRun } from './unknown-run.ts'

const LATEST = /^latest(?:~(\d+))?$/u

/**
 * The run that a person names: by its id; `latest`, or `latest~1` for the one before; an iteration, or
 * `TARGET/ITERATION`, for the newest run of that, `among` those that may be meant, a simulated one where there is one. An id
 * goes before an iteration of the same name. Throws an `AppError` where there is none.
 */
export function findRun(
  store: Store,
  name: string,
  among: (run: RunRecord) => boolean = () => true,
): RunRecord {
  const byId = store.run(name)
  if (byId) return byId
  const runs = store.runs().filter(among)
  const latest = LATEST.exec(name)
  const found = latest
    ? runs.at(-1 - Number(latest[1] ?? 0))
    : (runs.findLast((run) => !run.observed && isCalled(run, name)) ??
      runs.findLast((run) => isCalled(run, name)))
  if (!found) throw unknownRun(store, name)
  return found
}

function isCalled(run: RunRecord, name: string): boolean {
  return name === run.iteration || name === `${run.target}/${run.iteration}`
}
