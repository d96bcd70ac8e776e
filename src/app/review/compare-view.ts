import type { Comparison } from '../../core/comparison.ts'
import type { RunRecord } from '../../core/records.ts'
import { comparisonLead } from '../../reports/index.ts'
import type { Store } from '../../store/index.ts'
import { findRun } from '../find-run.ts'
import { compareRuns } from '../queries.ts'
import type { ReviewContext } from './context.ts'

/** Two runs against each other. */
export interface CompareView {
  /** Absent where there are not two runs. */
  readonly comparison?: Comparison
  /** What is said of them first, in the words of the terminal: what it is about, and what is said. */
  readonly lead: readonly (readonly [string, string])[]
}

/**
 * A comparison of two runs as people name them. Where B is left out it is the newest run; where A is, the newest earlier run of
 * another iteration of B's target, else the run before B. Throws an `AppError` where one that is named is not stored.
 */
export function compareView({ store }: ReviewContext, a?: string, b?: string): CompareView {
  const second = b === undefined ? store.runs().at(-1) : findRun(store, b)
  const first = a === undefined ? second && before(store, second) : findRun(store, a)
  if (!first || !second) return { lead: [] }
  const comparison = compareRuns(store, first.runId, second.runId)
  return { comparison, lead: comparisonLead(comparison) }
}

function before(store: Store, { runId, target, iteration }: RunRecord): RunRecord | undefined {
  const runs = store.runs()
  const earlier = runs.slice(
    0,
    runs.findIndex((run) => run.runId === runId),
  )
  const other = earlier.findLast((run) => run.target === target && run.iteration !== iteration)
  return other ?? earlier.at(-1)
}
