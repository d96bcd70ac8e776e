import { bundledBots } from '../chatbots/index.ts'
import { AppError } from '../core/errors.ts'
import type { Plan } from '../core/plan.ts'
import type { ReplayReport } from '../core/replay.ts'
import type { Settings } from '../core/settings.ts'
import { chosenTarget, type Progress } from '../run/index.ts'
import { openStore } from '../store/index.ts'
import { SIMULATOR_VERSION } from '../users/index.ts'
import { carryOut } from './carry-out.ts'
import type { ConnectOptions } from './connect.ts'
import type { Origin } from './find-conversation.ts'
import type { Surroundings } from './project.ts'
import { type ReplayHeld, replayReport } from './replay-report.ts'
import { versionOf } from './version-of.ts'

/** Against what a conversation is held again, and how often. */
export interface ReplayRequest {
  /** The run's own where absent. */
  readonly target?: string | undefined
  /** The run's own where absent; of another target, that of its settings. */
  readonly iteration?: string | undefined
  /** At least 1; default 1. */
  readonly times?: number | undefined
}

/** How replays are held. */
export interface ReplayOptions extends ConnectOptions {
  readonly stop: AbortSignal
  readonly drop: AbortSignal
  onProgress?(progress: Progress): void
}

/**
 * Holds a stored conversation again: the same user with the same draws against the target as it is now, as often as asked.
 * Nothing is stored. Throws an `AppError` when the bot or the user's model cannot be reached, or when it is interrupted.
 */
export async function replayLive(
  origin: Origin,
  settings: Settings,
  request: ReplayRequest,
  options: ReplayOptions,
  surroundings: Surroundings,
): Promise<ReplayReport> {
  const plan = planReplay(origin, settings, request, surroundings)
  const store = openStore(':memory:', { clock: surroundings.clock })
  try {
    const status = await carryOut(plan, settings, { ...options, store, threads: 1 }, surroundings)
    if (status === 'interrupted') throw new AppError('interrupted', 'interrupted')
    const held = plan.conversations.flatMap(({ id }) => store.conversation(id) ?? [])
    return replayReport(origin, held, {
      mode: 'live',
      ...playerOf(plan),
      now: { target: plan.target, iteration: plan.iteration },
    })
  } finally {
    store.close()
  }
}

function playerOf({ user, fingerprints: { simulator } }: Plan): Pick<ReplayHeld, 'user' | 'note'> {
  const changed =
    simulator === SIMULATOR_VERSION
      ? []
      : [`the simulator is version ${SIMULATOR_VERSION} now, it was ${simulator}`]
  const model =
    user.kind === 'agenda' ? [] : ['a model plays the user, and may put it otherwise each time']
  const note = [...changed, ...model].join('; ')
  return { user: user.kind === 'agenda' ? 'agenda' : 'model', ...(note === '' ? {} : { note }) }
}

/** A run of nothing but this user. The bot is told of each try under an id of its own: it may remember the stored one. */
function planReplay(
  { stored, plan, scenario, persona }: Origin,
  settings: Settings,
  { target: asked, iteration, times = 1 }: ReplayRequest,
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
