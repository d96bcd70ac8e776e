import { differingUsers, noiseOf } from '../analysis/index.ts'
import type { Noise } from '../core/noise.ts'
import type { RunRecord } from '../core/records.ts'
import type { Store } from '../store/index.ts'
import { findRun } from './find-run.ts'

/**
 * The noise of the runs that are named. Where one is named, or none (the newest), of all finished ones that met the same
 * iteration with the same users. Throws an `AppError` where those are fewer than two.
 */
export function noiseFor(store: Store, names: readonly string[]): Noise {
  const [first, ...others] = names
  const run = findRun(store, first ?? 'latest')
  const runs = others.length === 0 ? likeIt(store, run) : names.map((name) => findRun(store, name))
  const inputs = runs.map((one) => ({ run: one, summaries: store.summaries(one.runId) }))
  return noiseOf(inputs, store.outline(run.runId)?.user.kind === 'llm')
}

function likeIt(store: Store, run: RunRecord): RunRecord[] {
  return store
    .runs({ target: run.target })
    .filter(
      (one) =>
        one.runId === run.runId ||
        (one.iteration === run.iteration &&
          one.status === 'finished' &&
          differingUsers(one, run).length === 0),
    )
}
