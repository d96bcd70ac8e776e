import type { FailureClusters } from '../../core/clusters.ts'
import type { ChangedPair } from '../../core/comparison.ts'
import type { Trend, TrendChange } from '../../core/trend.ts'
import { trendSentence } from '../../core/trend-sentence.ts'
import { clustersFor } from '../clusters.ts'
import { compareRuns, trendFor } from '../queries.ts'
import type { ReviewContext } from './context.ts'
import { type RunChoice, runChoice } from './runs-view.ts'

/** Changed conversations that the overview names; the comparison has more. */
const NAMED = 5

/** What product asks first: how the error rate of a target moves. */
export interface OverviewView {
  /** All targets with a simulated run, the one of the newest run first. */
  readonly targets: readonly string[]
  /** Absent where no simulated run is stored. */
  readonly found?: TargetOverview
}

/** One target. */
export interface TargetOverview {
  readonly target: string
  /** The newest iteration in words; names in it are as they came. */
  readonly sentence: string
  readonly trend: Trend
  readonly newest: RunChoice
  /** Absent where the newest run cannot be compared with one before it. */
  readonly change?: OverviewChange
}

/** What the newest iteration changed, over pairs of the same user; straying arm. */
export interface OverviewChange extends TrendChange {
  /** The first few of each. */
  readonly broken: readonly ChangedPair[]
  readonly fixed: readonly ChangedPair[]
}

/** The overview of a target; of the newest simulated run's where none is named. Throws an `AppError` where that has no run. */
export function overviewView({ store }: ReviewContext, asked?: string): OverviewView {
  const simulated = store.runs().filter(({ observed }) => !observed)
  const targets = [...new Set(simulated.map(({ target }) => target).reverse())]
  const name = asked ?? targets[0]
  if (name === undefined) return { targets }
  const trend = trendFor(store, name)
  const last = trend.rows.at(-1)
  const newest = simulated.find(({ runId }) => runId === last?.runId)
  if (!last || !newest) return { targets }
  const change = last.toPrevious && { ...last.toPrevious, ...pairsOf(store, last.toPrevious, last) }
  return {
    targets,
    found: {
      target: name,
      sentence: trendSentence(trend),
      trend,
      newest: runChoice(newest),
      ...(change ? { change } : {}),
    },
  }
}

function pairsOf(
  store: ReviewContext['store'],
  from: { readonly runId: string },
  to: { readonly runId: string },
): Pick<OverviewChange, 'broken' | 'fixed'> {
  const { newlyBroken, newlyFixed } = compareRuns(store, from.runId, to.runId)
  const named = (pairs: readonly ChangedPair[]): ChangedPair[] =>
    pairs.filter(({ arm }) => arm === 'straying').slice(0, NAMED)
  return { broken: named(newlyBroken), fixed: named(newlyFixed) }
}

/** What fails together over a target's iterations. Throws an `AppError` where it has no run. */
export function overviewClustersView({ store }: ReviewContext, target: string): FailureClusters {
  return clustersFor(store, { target })
}
