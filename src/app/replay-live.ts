import type { Plan } from '../core/plan.ts'
import type { ReplayReport } from '../core/replay.ts'
import type { Settings } from '../core/settings.ts'
import { SIMULATOR_VERSION } from '../users/index.ts'
import type { Origin } from './find-conversation.ts'
import { type AgainOptions, type AgainRequest, holdAgain, planAgain } from './hold-again.ts'
import type { Surroundings } from './project.ts'
import { type ReplayHeld, replayReport } from './replay-report.ts'

/**
 * Holds a stored conversation again: the same user with the same draws against the target as it is now, as often as asked.
 * Nothing is stored. Throws an `AppError` when the bot or the user's model cannot be reached, or when it is interrupted.
 */
export async function replayLive(
  origin: Origin,
  settings: Settings,
  request: AgainRequest,
  options: AgainOptions,
  surroundings: Surroundings,
): Promise<ReplayReport> {
  const plan = planAgain(origin, settings, request, surroundings)
  const held = await holdAgain(plan, settings, options, surroundings)
  return replayReport(origin, held, {
    mode: 'live',
    ...playerOf(plan),
    now: { target: plan.target, iteration: plan.iteration },
  })
}

/** Who plays the user of a live replay or a fork, and what a reader must know of it. */
export function playerOf({
  user,
  fingerprints: { simulator },
}: Plan): Pick<ReplayHeld, 'user' | 'note'> {
  const changed =
    simulator === SIMULATOR_VERSION
      ? []
      : [`the simulator is version ${SIMULATOR_VERSION} now, it was ${simulator}`]
  const model =
    user.kind === 'agenda' ? [] : ['a model plays the user, and may put it otherwise each time']
  const note = [...changed, ...model].join('; ')
  return { user: user.kind === 'agenda' ? 'agenda' : 'model', ...(note === '' ? {} : { note }) }
}
