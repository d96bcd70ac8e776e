import { compareTurn } from '../analysis/index.ts'
import { judgeConversation } from '../checks/index.ts'
import type { Plan } from '../core/plan.ts'
import type { Settings } from '../core/settings.ts'
import type { Course } from '../core/user.ts'
import { createHolder, type Hold } from '../run/index.ts'
import { pack } from '../store/index.ts'
import { userFactory } from '../users/index.ts'
import type { ConnectOptions } from './connect.ts'
import { connectAll, type Interruptions } from './connections.ts'
import type { Surroundings } from './project.ts'
import { userFor } from './user-for.ts'

/** Where conversations of one run are held. */
export interface Holding {
  readonly hold: Hold
  /** Lets go of all of them. */
  close(): Promise<void>
}

/** Connects to the bot, the users' model and the shadow from this thread. Throws an `AppError` when one cannot be reached. */
export async function holdHere(
  plan: Plan,
  settings: Settings,
  options: ConnectOptions & Interruptions & { readonly course?: Course | undefined },
  surroundings: Surroundings,
): Promise<Holding> {
  const { target, model, shadow, close } = await connectAll(plan, settings, options, surroundings)
  const listener = plan.shadow
  const makeUser = userFactory(plan.user, model)
  const hold = createHolder({
    plan,
    target,
    variables: {},
    clock: surroundings.clock,
    shadow: listener &&
      shadow && {
        target: shadow,
        compare: (turn, answer) => compareTurn(turn, answer, listener),
      },
    createUser: (spec, scenario, persona) =>
      userFor(makeUser, plan.seed, spec, scenario, persona, options.course),
    judge: judgeConversation,
    pack,
  })
  return { hold, close }
}
