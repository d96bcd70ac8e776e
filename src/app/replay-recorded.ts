import { judgeConversation } from '../checks/index.ts'
import { AppError } from '../core/errors.ts'
import type { ReplayReport } from '../core/replay.ts'
import type { SimulatedUser } from '../core/user.ts'
import { holdRecorded } from '../run/index.ts'
import { SIMULATOR_VERSION, userFactory } from '../users/index.ts'
import type { Origin } from './find-conversation.ts'
import { firstByteApart } from './first-byte-apart.ts'
import { type ReplayHeld, replayReport } from './replay-report.ts'
import { userFor } from './user-for.ts'

/**
 * Holds a stored conversation again without bot, model or network: the bot's side is the record, and so is the user's where a
 * model made it; the offline user is asked anew. What comes is judged anew. Throws an `AppError` of code `internal` that names
 * the turn when what would be stored of the conversation differs by a byte.
 */
export async function replayRecorded(origin: Origin, signal: AbortSignal): Promise<ReplayReport> {
  const { stored, plan, scenario, persona } = origin
  const { anew, ...how } = playerOf(origin)
  const conversation = await holdRecorded(stored.conversation, scenario, anew, signal)
  const judged = judgeConversation(scenario, conversation, persona.language)
  const apart = firstByteApart(stored, { spec: stored.spec, conversation, ...judged })
  if (apart !== undefined)
    throw new AppError('internal', `the replay of ${stored.spec.id} is not its record: ${apart}`, {
      hint: 'Please report it, with the database: the same version must make the same conversation of the same record.',
    })
  return replayReport(origin, [{ conversation, outcome: judged.outcome }], {
    mode: 'recorded',
    ...how,
    now: { target: plan.target, iteration: plan.iteration },
  })
}

interface Player extends Pick<ReplayHeld, 'user' | 'note'> {
  /** Absent where the record itself is to play. */
  readonly anew?: SimulatedUser
}

function playerOf({ stored, plan, scenario, persona }: Origin): Player {
  const { simulator } = plan.fingerprints
  if (plan.user.kind !== 'agenda')
    return { user: 'record', note: 'a model played the user: its messages are those of the record' }
  if (simulator !== SIMULATOR_VERSION)
    return {
      user: 'record',
      note: `the simulator is version ${SIMULATOR_VERSION} now, it was ${simulator}: the user's messages are those of the record`,
    }
  const makeUser = userFactory(plan.user, undefined)
  return { user: 'agenda', anew: userFor(makeUser, plan.seed, stored.spec, scenario, persona) }
}
