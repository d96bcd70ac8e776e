import type { Trend } from '../../core/trend.ts'
import { trendFor } from '../queries.ts'
import type { ReviewContext } from './context.ts'

/** What product asks first: how the error rate of a target moves. */
export interface OverviewView {
  /** All targets with a simulated run, the one of the newest run first. */
  readonly targets: readonly string[]
  readonly target: string
  readonly trend: Trend
}

/** The overview of a target; of the newest run's where none is named. Throws an `AppError` where nothing is stored. */
export function overviewView({ store }: ReviewContext, target?: string): OverviewView {
  const trend = trendFor(store, target)
  const names = store.runs().flatMap((run) => (run.observed ? [] : [run.target]))
  return { targets: [...new Set(names.reverse())], target: trend.target, trend }
}
