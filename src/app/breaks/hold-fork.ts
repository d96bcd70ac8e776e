import { judgeConversation } from '../../checks/index.ts'
import { AppError } from '../../core/errors.ts'
import type { Plan } from '../../core/plan.ts'
import type { JudgedConversation } from '../../core/records.ts'
import { createHolder } from '../../run/index.ts'
import { userFactory } from '../../users/index.ts'
import type { Connected } from '../connections.ts'
import type { Origin } from '../find-conversation.ts'
import type { AgainOptions } from '../hold-again.ts'
import type { Surroundings } from '../project.ts'
import { userFor } from '../user-for.ts'

/** A stored conversation's first turns said again, and a cooperative user from there on. */
export interface CooperativeFork {
  readonly origin: Origin
  /** Turns said as they were: 0 to all of them. */
  readonly after: number
  /** From 1: each number draws otherwise after the kept turns. */
  readonly number: number
}

/** Holds one fork, under an id that the bot has not seen. */
export type HoldFork = (fork: CooperativeFork) => Promise<JudgedConversation>

/**
 * Holds forks with one bot. The user has the scenario's turns before it once more after those that are kept. Throws an
 * `AppError` when it is interrupted, or when the bot can no longer be reached.
 */
export function forkHolder(
  { runId, user }: Pick<Plan, 'runId' | 'user'>,
  { target, model }: Pick<Connected, 'target' | 'model'>,
  { drop, stop }: Pick<AgainOptions, 'drop' | 'stop'>,
  { clock }: Pick<Surroundings, 'clock'>,
): HoldFork {
  const makeUser = userFactory(user, model)
  let held = 0
  return async ({ origin: { stored, plan, scenario, persona }, after, number }) => {
    if (stop.aborted) throw new AppError('interrupted', 'interrupted')
    held += 1
    const course = {
      fork: { kept: stored.conversation.turns.slice(0, after), draws: String(number) },
    }
    const roomy = { ...scenario, maxTurns: scenario.maxTurns + after }
    const hold = createHolder<JudgedConversation>({
      plan: { scenarios: [roomy], personas: [persona] },
      target,
      variables: {},
      clock,
      createUser: (one) => userFor(makeUser, plan.seed, one, roomy, persona, course),
      judge: judgeConversation,
      pack: (judged) => judged,
    })
    const judged = await hold({ ...stored.spec, id: `${runId}-${held}`, arm: 'plain' }, drop)
    if (!judged) throw new AppError('interrupted', 'interrupted')
    if (judged.outcome.fault === 'infrastructure')
      throw new AppError('unreachable', `the target cannot be reached: ${judged.outcome.cause}`)
    return judged
  }
}
