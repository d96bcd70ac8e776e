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
  const outline = kept.outline(runId)
  if (!outline) return report
  return { ...report, coverage: coverageOf(outline, kept.summaries(runId), store.played(runId)) }
}

/** The store, the conversations of one run read once and kept: four looks at them are taken, and reading takes longest. */
function readOnce(store: Store, runId: string): Store {
  const summaries = once(() => [...store.summaries(runId)])
  return {
    ...store,
    summaries: (id) => (id === runId ? summaries() : store.summaries(id)),
  }
}

function once<T>(read: () => T): () => T {
  let kept: { readonly value: T } | undefined
  return () => {
    kept ??= { value: read() }
    return kept.value
  }
}
