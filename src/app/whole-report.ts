import { coverageOf } from '../analysis/index.ts'
import type { AnalysisReport } from '../core/analysis.ts'
import type { Store } from '../store/index.ts'
import { withClusters } from './clusters.ts'
import { analyseRun } from './queries.ts'

/** The report of a run (the newest where none is named) with what fails together and what met what: a look into its turns. */
export function wholeReport(store: Store, name?: string | undefined): AnalysisReport {
  const report = withClusters(store, analyseRun(store, name))
  const plan = store.plan(report.runId)
  if (!plan) return report
  const { runId } = report
  return { ...report, coverage: coverageOf(plan, store.summaries(runId), store.played(runId)) }
}
