import type { RunRecord } from '../../core/records.ts'
import type { ReviewContext } from './context.ts'

/** A run to choose. */
export interface RunChoice {
  readonly runId: string
  readonly target: string
  readonly iteration: string
  readonly status: RunRecord['status']
  readonly startedAt: string
  readonly scheduled: number
  readonly counts: RunRecord['counts']
  readonly observed: boolean
}

/** Every stored run, the newest first. */
export interface RunsView {
  readonly runs: readonly RunChoice[]
}

/** The runs to choose from. */
export function runsView({ store }: ReviewContext): RunsView {
  return { runs: store.runs().map(runChoice).reverse() }
}

/** A run as one to choose. */
export function runChoice(run: RunRecord): RunChoice {
  const { runId, target, iteration, status, startedAt, scheduled, counts } = run
  const observed = run.observed !== undefined
  return { runId, target, iteration, status, startedAt, scheduled, counts, observed }
}
