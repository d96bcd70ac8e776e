import { createExplorer } from '../analysis/index.ts'
import type { Plan } from '../core/plan.ts'
import type { Explorer, Sighting } from '../core/watch.ts'
import type { Store } from '../store/index.ts'
import { sightingOf } from './until.ts'

/**
 * The plan with conversations to be explored besides, `share` (0 to 1, 1 left out) of all that stray. Where the target was
 * run before, the newest of those runs tells where failures are likely; the plan keeps which, so that it goes on alike.
 */
export function explores(plan: Plan, share: number, store: Store): Plan {
  const straying = plan.conversations.filter(({ arm }) => arm === 'straying').length
  const earlier = store.runs({ target: plan.target }).at(-1)
  return {
    ...plan,
    explore: {
      share,
      conversations: Math.round((straying * share) / (1 - share)),
      ...(earlier ? { from: earlier.runId } : {}),
    },
  }
}

/** Who chooses what a run explores; nothing where it explores nothing. What is stored of the run is told to it. */
export function explorerFor(store: Store, plan: Plan): Explorer | undefined {
  const { explore, runId } = plan
  if (!explore) return undefined
  const sightings = (run: string): Sighting[] => [...store.summaries(run)].map(sightingOf)
  const stored = sightings(runId)
  const explorer = createExplorer({
    plan,
    count: explore.conversations,
    earlier: explore.from === undefined ? [] : sightings(explore.from),
    held: stored.filter(({ arm }) => arm === 'explored'),
  })
  for (const one of stored) if (one.arm === 'straying') explorer.saw(one)
  return explorer
}
