import type { ChatModel } from '../core/model.ts'
import type { Plan } from '../core/plan.ts'
import type { Settings } from '../core/settings.ts'
import type { Target } from '../core/target.ts'
import { type ConnectOptions, connectModel, connectTarget, reach } from './connect.ts'
import type { Surroundings } from './project.ts'

/** All that the conversations of one plan are held with; each answered. */
export interface Connected {
  readonly target: Target
  readonly model: ChatModel | undefined
  readonly shadow: Target | undefined
  /** Lets go of all of them. */
  close(): Promise<void>
}

/** What ends what is held. */
export interface Interruptions {
  /** Aborted: nothing new is begun. */
  readonly stop: AbortSignal
  /** Aborted: what is under way is dropped. */
  readonly drop: AbortSignal
}

/** Connects to the bot, the users' model and the shadow from this thread. Throws an `AppError` when one cannot be reached. */
export async function connectAll(
  plan: Plan,
  settings: Settings,
  options: ConnectOptions & Interruptions,
  surroundings: Surroundings,
): Promise<Connected> {
  // The model first: it holds nothing yet, where a bot may when there turns out to be no key.
  const model = connectModel(plan.user, options.concurrency, surroundings)
  const target = await connectTarget(plan, settings, options, surroundings)
  let shadow: Target | undefined
  const close = async (): Promise<void> => {
    await target.close?.()
    await shadow?.close?.()
    await model?.close?.()
  }
  try {
    shadow = plan.shadow && (await connectTarget(plan.shadow, settings, options, surroundings))
    // Nothing is under way yet that a first Ctrl-C would let come to its end.
    await reach({ target, model, shadow }, AbortSignal.any([options.stop, options.drop]))
  } catch (thrown) {
    await close()
    throw thrown
  }
  return { target, model, shadow, close }
}
