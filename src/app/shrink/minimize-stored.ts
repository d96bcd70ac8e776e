import { decisionsOf } from '../../analysis/index.ts'
import { fingerprint } from '../../authoring/index.ts'
import { AppError } from '../../core/errors.ts'
import type { MinimizedReport } from '../../core/minimized.ts'
import type { Settings } from '../../core/settings.ts'
import type { Store } from '../../store/index.ts'
import { SIMULATOR_VERSION } from '../../users/index.ts'
import type { Origin } from '../find-conversation.ts'
import { planAgain } from '../hold-again.ts'
import type { Surroundings } from '../project.ts'
import {
  MAX_RUNS,
  type MinimizeOptions,
  type MinimizeRequest,
  minimizeConversation,
} from './minimize.ts'

/**
 * The shortest form of a stored failure, found and stored, or read where it is stored already. An interrupted search goes on
 * from what was tried; so does one that had spent its runs, once it is given more. With `anew` nothing of before counts.
 * Throws what `minimizeConversation` throws.
 */
export async function minimizeStored(
  store: Store,
  origin: Origin,
  settings: Settings,
  request: MinimizeRequest & { readonly anew?: boolean | undefined },
  options: Omit<MinimizeOptions, 'ledger'>,
  surroundings: Surroundings,
): Promise<MinimizedReport> {
  const { target, iteration } = planAgain(origin, settings, request, surroundings)
  const key = { conversationId: origin.stored.spec.id, target, iteration }
  if (request.anew) store.forgetMinimized(key)
  const found = store.minimized(key)
  if (found && (found.complete || (request.maxRuns ?? MAX_RUNS) <= found.runs)) return found
  const ledger = store.shrinkLedger(key, setupOf(origin))
  const report = await minimizeConversation(
    origin,
    settings,
    request,
    { ...options, ledger },
    surroundings,
  )
  store.keepMinimized(report)
  return report
}

/** What was tried holds for these decisions, in this order, and for users that speak as they do now. */
function setupOf({ stored, scenario, persona }: Origin): string {
  const decisions = decisionsOf(scenario, persona, stored.conversation)
  return fingerprint({ decisions, simulator: SIMULATOR_VERSION })
}

/** The newest shortest form that is stored for a conversation. Throws an `AppError` where there is none. */
export function findMinimized(store: Store, id: string): MinimizedReport {
  const found = store.newestMinimized(id)
  if (found) return found
  throw new AppError('user_mistake', `no shortest form of ${id} is stored`, {
    hint: `\`offscript minimize ${id}\` finds it.`,
  })
}
