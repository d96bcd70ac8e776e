import {
  AROUND,
  clusterFailures,
  failureSeen,
  leadsAmong,
  type MetFailure,
  MOST_FAILURES,
  newestRuns,
  sampled,
} from '../analysis/index.ts'
import type { AnalysisReport } from '../core/analysis.ts'
import type { FailureClusters } from '../core/clusters.ts'
import { AppError } from '../core/errors.ts'
import type { ConversationSummary, RunRecord } from '../core/records.ts'
import type { Store } from '../store/index.ts'
import { findRun } from './find-run.ts'

/** Failures that are looked at in each other iteration, to say since when a kind of failure is there, and iterations. */
const LOOKED_AT = 100
const LOOKED_THROUGH = 10

/**
 * What fails together in the run that is named (the newest where none is), or in the newest run of each iteration of a
 * target. Throws an `AppError` where there is no such run.
 */
export function clustersFor(
  store: Store,
  { run, target }: { readonly run?: string | undefined; readonly target?: string | undefined },
): FailureClusters {
  if (target === undefined) return clustersOfRun(store, findRun(store, run ?? 'latest'))
  const runs = newestRuns(store.runs({ target }))
  if (runs.length > 0) return clustersOf(store, runs, [])
  throw new AppError('user_mistake', `no run of target "${target}" is stored`, {
    hint: '`offscript run --target NAME --iteration LABEL` makes one.',
  })
}

/** The report with what fails together in its run. */
export function withClusters(store: Store, report: AnalysisReport): AnalysisReport {
  const clusters = clustersOfRun(store, findRun(store, report.runId))
  return clusters.clusters.length === 0 ? report : { ...report, clusters }
}

function clustersOfRun(store: Store, run: RunRecord): FailureClusters {
  const others = newestRuns(store.runs({ target: run.target }))
    .filter(({ iteration }) => iteration !== run.iteration)
    .slice(-LOOKED_THROUGH)
  return clustersOf(store, [run], others)
}

/** `own` are grouped; `others` only tell which iterations show the same. */
function clustersOf(
  store: Store,
  own: readonly RunRecord[],
  others: readonly RunRecord[],
): FailureClusters {
  const [first] = own
  const seed = own.at(-1)?.seed ?? ''
  const all = [...own, ...others].sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1))
  const perRun = own.map((run) => ({
    run,
    counting: [...store.summaries(run.runId)].filter(entersRate),
  }))
  const counting = perRun.flatMap((one) => one.counting)
  const failures = all.flatMap((run, iteration): MetFailure[] => {
    const isOwn = own.includes(run)
    const most = isOwn ? Math.floor(MOST_FAILURES / own.length) : LOOKED_AT
    return failuresOf(store, run, most, seed).map((one) => ({ ...one, iteration, own: isOwn }))
  })
  const examined = failures.filter((one) => one.own && !one.explored)
  const leads = leadsAmong(counting)
  return {
    schema: 'offscript.clusters/1',
    target: first?.target ?? '',
    runs: perRun.map(({ run, counting: ofRun }) => ({
      runId: run.runId,
      iteration: run.iteration,
      failures: ofRun.filter(isFailure).length,
      examined: examined.filter(({ iteration }) => all[iteration] === run).length,
    })),
    lookedThrough: others.map(({ iteration }) => iteration),
    failures: counting.filter(isFailure).length,
    examined: examined.length,
    clusters: clusterFailures(failures, {
      seed,
      iterations: all.map(({ iteration }) => iteration),
      leads,
    }),
  }
}

/** Straying and explored failures of one run; at most so many, drawn by its seed. */
function failuresOf(
  store: Store,
  { runId }: RunRecord,
  most: number,
  seed: string,
): Omit<MetFailure, 'iteration' | 'own'>[] {
  const ids: string[] = []
  for (const { id, arm, outcome } of store.summaries(runId))
    if (arm !== 'plain' && outcome.label === 'failed') ids.push(id)
  return sampled(ids, most, seed).flatMap((id) => {
    const stored = store.aroundBreak(id, AROUND)
    const seen = stored && failureSeen(stored)
    return seen ? [{ ...seen, explored: stored.spec.arm === 'explored' }] : []
  })
}

function entersRate({ arm, outcome }: ConversationSummary): boolean {
  return arm === 'straying' && (outcome.label === 'passed' || outcome.label === 'failed')
}

function isFailure({ outcome }: ConversationSummary): boolean {
  return outcome.label === 'failed'
}
