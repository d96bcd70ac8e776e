import { coverageOf } from '../analysis/index.ts'
import type { AnalysisReport } from '../core/analysis.ts'
import type { ConversationSummary } from '../core/records.ts'
import type { Store } from '../store/index.ts'
import { withClusters } from './clusters.ts'
import { findRun } from './find-run.ts'
import { analyseRun } from './queries.ts'

/** The report of a run (the newest where none is named) with what fails together and what met what: a look into its turns. */
export function wholeReport(store: Store, name?: string | undefined): AnalysisReport {
  const { runId } = findRun(store, name ?? 'latest')
  const once = readOnce(store, runId)
  const report = withClusters(once, analyseRun(once, runId))
  const plan = store.plan(runId)
  if (!plan) return report
  return { ...report, coverage: coverageOf(plan, once.summaries(runId), store.played(runId)) }
}

/** The store, the conversations of one run read once and kept: four looks at them are taken, and reading takes longest. */
function readOnce(store: Store, runId: string): Store {
  let kept: readonly ConversationSummary[] | undefined
  const own = (): readonly ConversationSummary[] => {
    kept ??= [...store.summaries(runId)]
    return kept
  }
  return { ...store, summaries: (id) => (id === runId ? own() : store.summaries(id)) }
}
