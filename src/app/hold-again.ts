import { bundledBots } from '../chatbots/index.ts'
import { AppError } from '../core/errors.ts'
import type { Plan } from '../core/plan.ts'
import type { StoredConversation } from '../core/records.ts'
import type { Settings } from '../core/settings.ts'
import type { Course } from '../core/user.ts'
import { chosenTarget, type Progress } from '../run/index.ts'
import { openStore } from '../store/index.ts'
import { carryOut } from './carry-out.ts'
import type { ConnectOptions } from './connect.ts'
import type { Origin } from './find-conversation.ts'
import type { Surroundings } from './project.ts'
import { versionOf } from './version-of.ts'

/** Against what a conversation is held again, and how often. */
export interface AgainRequest {
  /** The run's own where absent. */
  readonly target?: string | undefined
  /** The run's own where absent; of another target, that of its settings. */
  readonly iteration?: string | undefined
  /** At least 1; default 1. */
  readonly times?: number | undefined
}

/** How it is held. */
export interface AgainOptions extends ConnectOptions {
  readonly stop: AbortSignal
  readonly drop: AbortSignal
  onProgress?(progress: Progress): void
}

/**
 * Carries out such a plan; nothing of it is stored. Throws an `AppError` when the bot or the user's model cannot be reached, or
 * when it is interrupted.
 */
export async function holdAgain(
  plan: Plan,
  settings: Settings,
  options: AgainOptions & { readonly course?: Course },
  surroundings: Surroundings,
): Promise<StoredConversation[]> {
  const store = openStore(':memory:', { clock: surroundings.clock })
  try {
    const status = await carryOut(plan, settings, { ...options, store, threads: 1 }, surroundings)
    if (status === 'interrupted') throw new AppError('interrupted', 'interrupted')
    return plan.conversations.flatMap(({ id }) => store.conversation(id) ?? [])
  } finally {
    store.close()
  }
}

/** A run of nothing but this user. The bot is told of each try under an id of its own: it may remember the stored one. */
export function planAgain(
  { stored, plan, scenario, persona }: Origin,
  settings: Settings,
  { target: asked, iteration, times = 1 }: AgainRequest,
  { clock }: Surroundings,
): Plan {
  const target = chosenTarget(settings, asked ?? plan.target, Object.keys(bundledBots))
  const own = target === plan.target ? plan.iteration : undefined
  const runId = `${stored.spec.id}-replay-${Math.floor(clock.now()).toString(36)}`
  const { shadow: _, ...users } = plan
  return {
    ...users,
    runId,
    target,
    iteration:
      iteration ??
      settings.targets[target]?.version ??
      own ??
      versionOf(settings.targets[target], target),
    repeats: times,
    personas: [persona],
    scenarios: [scenario],
    conversations: Array.from({ length: times }, (_try, index) => ({
      ...stored.spec,
      id: `${runId}-${index + 1}`,
      index,
    })),
  }
}
