import {
  differingUsers,
  parseUntil,
  type ReportingWatch,
  watchDifference,
  watchPrecision,
} from '../analysis/index.ts'
import type { Until } from '../core/analysis.ts'
import { AppError } from '../core/errors.ts'
import type { Plan } from '../core/plan.ts'
import type { ConversationSummary, RunRecord } from '../core/records.ts'
import type { Sighting } from '../core/watch.ts'
import type { Store } from '../store/index.ts'
import { findRun } from './find-run.ts'

/** Names of the run that is to be held, in a rule. */
const THIS = 'this'

/**
 * The plan with a rule by which it may stop early. Throws an `AppError` for a rule that cannot be read, for a run that is
 * not there, and for one that met other users.
 */
export function stopsWhen(plan: Plan, source: string, store: Store): Plan {
  const rule = parseUntil(source)
  if (rule.kind === 'within') return { ...plan, until: source.trim().replace(/\s+/gu, ' ') }
  const [first, second] = rule.names
  const own = [THIS, plan.iteration, plan.runId]
  if (!own.includes(first) && !own.includes(second))
    throw new AppError('user_mistake', `"${source}" does not name this run`, {
      hint: `Call it ${THIS} or ${plan.iteration}, such as '${THIS} differs from ${second}'.`,
    })
  const other = findRun(store, own.includes(first) ? second : first)
  const differing = differingUsers(other, plan)
  if (differing.length > 0)
    throw new AppError(
      'user_mistake',
      `run ${other.runId} did not meet the same users: ${differing.join(', ')}`,
      {
        hint: 'Only runs with the same personas, scenarios, seed and user can be told apart early.',
      },
    )
  return { ...plan, until: `${plan.runId} differs from ${other.runId}` }
}

/** What looks on while a plan is held; nothing where it has no rule to stop by. */
export function watchFor(
  store: Store,
  { until }: { readonly until?: string | undefined },
): ReportingWatch | undefined {
  if (until === undefined) return undefined
  const rule = parseUntil(until)
  return rule.kind === 'within'
    ? watchPrecision(until, rule.margin)
    : watchDifference(until, store.summaries(rule.names[1]))
}

/** How a stored run stands by its rule; nothing where it has none. */
export function untilOf(store: Store, { runId }: RunRecord): Until | undefined {
  const watch = watchFor(store, { until: store.outline(runId)?.until })
  if (!watch) return undefined
  for (const one of store.summaries(runId)) watch.saw(sightingOf(one))
  return watch.report()
}

/** A stored conversation as a watch sees it. */
export function sightingOf({ outcome, ...one }: ConversationSummary): Sighting {
  return { ...one, label: outcome.label }
}
