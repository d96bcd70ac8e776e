import { cellHeat, newestRuns } from '../../analysis/index.ts'
import type { AnalysisReport } from '../../core/analysis.ts'
import type { FailureClusters } from '../../core/clusters.ts'
import type { HeatMap } from '../../core/heat.ts'
import { clustersFor } from '../clusters.ts'
import { findRun } from '../find-run.ts'
import { analyseRun } from '../queries.ts'
import type { ReviewContext } from './context.ts'
import { type RunChoice, runChoice } from './runs-view.ts'

/** One run as a page shows it: what one pass over its conversations tells. The rest is asked for apart, for it takes longer. */
export interface RunView {
  readonly run: RunChoice
  readonly report: AnalysisReport
  /** Persona × scenario. */
  readonly cells: HeatMap
  /** The newest run of the iteration before, to compare with. */
  readonly before?: RunChoice
}

/** A run as people name it. Throws an `AppError` where it is not stored. */
export function runView({ store }: ReviewContext, name: string): RunView {
  const run = findRun(store, name)
  const simulated = store.runs({ target: run.target }).filter(({ observed }) => !observed)
  const runs = newestRuns(simulated)
  const at = runs.findIndex(({ iteration }) => iteration === run.iteration)
  const before = at > 0 ? runs[at - 1] : undefined
  return {
    run: runChoice(run),
    report: analyseRun(store, run.runId),
    cells: cellHeat(store.summaries(run.runId)),
    ...(before ? { before: runChoice(before) } : {}),
  }
}

/** What fails together in a run. Throws an `AppError` where it is not stored. */
export function runClustersView({ store }: ReviewContext, name: string): FailureClusters {
  return clustersFor(store, { run: name })
}
