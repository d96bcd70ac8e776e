import { coverageOf } from '../analysis/index.ts'
import type { AnalysisReport } from '../core/analysis.ts'
import type { Store } from '../store/index.ts'
import { withClusters } from './clusters.ts'
import { findRun } from './find-run.ts'
import { analyseRun } from './queries.ts'

/** The report of a run (the newest where none is named) with what fails together and what met what: a look into its turns. */
export function wholeReport(store: Store, name?: string | undefined): AnalysisReport {
  const { runId } = findRun(store, name ?? 'latest')
  const kept = readOnce(store, runId)
  const report = withClusters(kept, analyseRun(kept, runId))
  const plan = kept.plan(runId)
  if (!plan) return report
  return { ...report, coverage: coverageOf(plan, kept.summaries(runId), store.played(runId)) }
}

/**
 * The store, the conversations and the plan of one run read once and kept: four looks at the ones are taken and two at the
 * other, and reading takes longest.
 */
function readOnce(store: Store, runId: string): Store {
  const summaries = once(() => [...store.summaries(runId)])
  const plan = once(() => store.plan(runId))
  return {
    ...store,
    summaries: (id) => (id === runId ? summaries() : store.summaries(id)),
    plan: (id) => (id === runId ? plan() : store.plan(id)),
    until: (id) => (id === runId ? plan()?.until : store.until(id)),
  }
}

function once<T>(read: () => T): () => T {
  let kept: { readonly value: T } | undefined
  return () => {
    kept ??= { value: read() }
    return kept.value
  }
}
