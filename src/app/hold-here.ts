import { judgeConversation } from '../checks/index.ts'
import type { Plan } from '../core/plan.ts'
import { addressedRandom } from '../core/random.ts'
import type { Settings } from '../core/settings.ts'
import { createHolder, type Hold } from '../run/index.ts'
import { pack } from '../store/index.ts'
import { userFactory } from '../users/index.ts'
import { type ConnectOptions, connectModel, connectTarget, reach } from './connect.ts'
import type { Surroundings } from './project.ts'

/** Where conversations of one run are held. */
export interface Holding {
  readonly hold: Hold
  /** Lets go of the bot and the model. */
  close(): Promise<void>
}

/** Connects to the bot and the users' model from this thread. Throws an `AppError` when either cannot be reached. */
export async function holdHere(
  plan: Plan,
  settings: Settings,
  options: ConnectOptions & { readonly drop: AbortSignal },
  surroundings: Surroundings,
): Promise<Holding> {
  // The model first: it holds nothing yet, where a bot may when there turns out to be no key.
  const model = connectModel(plan.user, options.concurrency, surroundings)
  const target = await connectTarget(plan, settings, options, surroundings)
  const close = async (): Promise<void> => {
    await target.close?.()
    await model?.close?.()
  }
  try {
    await reach(target, model, options.drop)
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
    createUser: (spec, scenario, persona) => {
      const address = { ...spec, seed: plan.seed, scenario: scenario.id, persona: persona.id }
      return makeUser({ scenario, persona, arm: spec.arm, random: addressedRandom(address) })
    },
    judge: judgeConversation,
    pack,
  })
  return { hold, close }
}
