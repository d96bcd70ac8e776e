import { availableParallelism } from 'node:os'
import { bundledBots } from '../chatbots/index.ts'
import type { Plan } from '../core/plan.ts'
import type { Settings } from '../core/settings.ts'

/** Conversations that repay the start of a thread. */
const WORTH_A_THREAD = 400
/** Conversations at a time that keep one busy. */
const BUSY = 4

/**
 * How many threads a run is held in where nobody says: one for each core where users, bot and shadow work in this process and
 * keep nothing between conversations, which is known of the bundled bots alone; else one, since the time goes in waiting.
 */
export function threadsFor(
  plan: Plan,
  settings: Settings,
  conversations: number,
  concurrency: number,
  cores = availableParallelism(),
): number {
  const bots = [plan.target, ...(plan.shadow ? [plan.shadow.target] : [])]
  if (!bots.every((name) => worksHere(name, settings)) || plan.user.kind !== 'agenda') return 1
  const worth = Math.min(Math.floor(conversations / WORTH_A_THREAD), Math.floor(concurrency / BUSY))
  return Math.max(1, Math.min(cores, worth))
}

function worksHere(name: string, { targets }: Settings): boolean {
  const spec = targets[name]
  if (spec === undefined) return Object.hasOwn(bundledBots, name)
  return spec.kind === 'bundled' && !spec.model
}
