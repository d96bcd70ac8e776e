import type { AnalysisReport, Trend, TrendRow } from '../core/analysis.ts'
import type { RunRecord } from '../core/records.ts'
import { differingUsers } from './differing.ts'

/** One analysed run of a target. */
export interface TrendInput {
  readonly run: RunRecord
  readonly report: AnalysisReport
}

/** One row an iteration, in the order of their newest runs. No change is given between runs that met other users. */
export function trendOf(target: string, inputs: readonly TrendInput[]): Trend {
  const rows = inputs.map(({ run, report }, index): TrendRow => {
    const before = inputs[index - 1]
    const differing = before && differenceOf(before.run, run)
    const top = [...report.stages].sort((a, b) => b.broke - a.broke)[0]
    return {
      runId: run.runId,
      iteration: run.iteration,
      startedAt: run.startedAt,
      scheduled: run.scheduled,
      failure: report.straying.failure,
      completion: report.straying.completion,
      ...(top && top.broke > 0 ? { topBreakStage: top.stage } : {}),
      ...(before && differing === undefined
        ? { change: report.straying.failure.value - before.report.straying.failure.value }
        : {}),
      ...(differing === undefined ? {} : { notComparable: differing }),
    }
  })
  return { schema: 'offscript.trend/1', target, rows }
}

/** The newest run of each iteration, oldest first. */
export function newestRuns(runs: readonly RunRecord[]): RunRecord[] {
  const newest = new Map<string, RunRecord>()
  for (const run of runs) {
    newest.delete(run.iteration)
    newest.set(run.iteration, run)
  }
  return [...newest.values()]
}

function differenceOf(before: RunRecord, now: RunRecord): string | undefined {
  const parts = differingUsers(before, now)
  if (before.status !== 'finished' || now.status !== 'finished') parts.push('an unfinished run')
  return parts.length === 0 ? undefined : parts.join(', ')
}
