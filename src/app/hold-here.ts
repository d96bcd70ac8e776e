import { compareTurn } from '../analysis/index.ts'
import { judgeConversation } from '../checks/index.ts'
import type { Plan } from '../core/plan.ts'
import type { Settings } from '../core/settings.ts'
import type { Target } from '../core/target.ts'
import type { Fork } from '../core/user.ts'
import { createHolder, type Hold } from '../run/index.ts'
import { pack } from '../store/index.ts'
import { userFactory } from '../users/index.ts'
import { type ConnectOptions, connectModel, connectTarget, reach } from './connect.ts'
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
  options: ConnectOptions & { readonly drop: AbortSignal; readonly fork?: Fork | undefined },
  surroundings: Surroundings,
): Promise<Holding> {
  // The model first: it holds nothing yet, where a bot may when there turns out to be no key.
  const model = connectModel(plan.user, options.concurrency, surroundings)
  const target = await connectTarget(plan, settings, options, surroundings)
  const listener = plan.shadow
  let shadow: Target | undefined
  const close = async (): Promise<void> => {
    await target.close?.()
    await shadow?.close?.()
    await model?.close?.()
  }
  try {
    shadow = listener && (await connectTarget(listener, settings, options, surroundings))
    await reach({ target, model, shadow }, options.drop)
  } catch (thrown) {
    await close()
    throw thrown
  }
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
      userFor(makeUser, plan.seed, spec, scenario, persona, { fork: options.fork }),
    judge: judgeConversation,
    pack,
  })
  return { hold, close }
}
