import { rate } from '../../analysis/index.ts'
import type { Rate } from '../../core/analysis.ts'
import type { ArrivedFailure } from '../../core/arrivals.ts'
import { findRun } from '../find-run.ts'
import type { ReviewContext } from './context.ts'
import { type RunChoice, runChoice } from './runs-view.ts'

/** Failures told at a time; whoever looks away for longer finds the rest in the list. */
const MOST = 50

/** How a run that is going on stands now. */
export interface LiveNews {
  readonly run: RunChoice
  /** Of the straying arm, so far. */
  readonly failure: Rate
  /** Those that came since the last news, the newest first. */
  readonly failures: readonly ArrivedFailure[]
  /** Where to go on from after a dropped connection. */
  readonly upto: number
}

/** What a follower of a run remembers from one look to the next. */
export interface LiveState {
  readonly upto: number
  readonly passed: number
  readonly failed: number
}

/**
 * The first look at a run: everything is counted, but failures are told only after conversation `after`, 0 for all. Throws an
 * `AppError` where the run is not stored.
 */
export function followRun(context: ReviewContext, name: string, after: number) {
  const { runId } = findRun(context.store, name)
  const seen = after === 0 ? { passed: 0, failed: 0 } : upTo(context, runId, after)
  return lookAgain(context, runId, { upto: after, ...seen })
}

/** The next look: only what came since is read. */
export function lookAgain(
  context: ReviewContext,
  runId: string,
  before: LiveState,
): { readonly news: LiveNews; readonly state: LiveState } {
  const run = findRun(context.store, runId)
  const { upto, straying, failures } = context.store.arrivals(runId, before.upto, MOST)
  const passed = before.passed + straying.passed
  const failed = before.failed + straying.failed
  return {
    news: { run: runChoice(run), failure: rate(failed, passed + failed), failures, upto },
    state: { upto, passed, failed },
  }
}

function upTo({ store }: ReviewContext, runId: string, after: number) {
  const all = store.arrivals(runId, 0, 0).straying
  const later = store.arrivals(runId, after, 0).straying
  return { passed: all.passed - later.passed, failed: all.failed - later.failed }
}
