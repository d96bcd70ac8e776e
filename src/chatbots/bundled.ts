import { AppError } from '../core/errors.ts'
import type { ReplyInput } from '../core/message.ts'
import type { Target } from '../core/target.ts'
import { courier } from './courier/bundle.ts'
import { createOnboarding, type OnboardingOptions } from './onboarding/create-onboarding.ts'
import { ITERATIONS, type Iteration } from './onboarding/defects.ts'

/** A chatbot that comes with the program, in several iterations. */
export interface BundledBot {
  /** Oldest first; each mends some of what the one before did wrong. */
  readonly iterations: readonly string[]
  /** Throws `user_mistake` for an iteration that does not exist. */
  create(iteration: string, options?: BundledOptions): Target<ReplyInput>
}

/** What may be chosen besides the iteration, which gives the version and the defects. */
export type BundledOptions = Omit<OnboardingOptions, 'version' | 'defects'>

/** The bundled chatbots by name. */
export const bundledBots: Readonly<Record<string, BundledBot>> = {
  onboarding: {
    iterations: Object.keys(ITERATIONS),
    create(iteration, options = {}) {
      if (!isIteration(iteration)) throw unknown('iteration', iteration, Object.keys(ITERATIONS))
      return createOnboarding({ ...options, version: iteration, defects: ITERATIONS[iteration] })
    },
  },
  courier,
}

/** One bundled chatbot in one iteration. Throws `user_mistake`, naming what exists, where there is none such. */
export function createBundled(
  name: string,
  iteration: string,
  options?: BundledOptions,
): Target<ReplyInput> {
  const bot = Object.hasOwn(bundledBots, name) ? bundledBots[name] : undefined
  if (bot === undefined) throw unknown('bundled chatbot', name, Object.keys(bundledBots))
  return bot.create(iteration, options)
}

function isIteration(name: string): name is Iteration {
  return Object.hasOwn(ITERATIONS, name)
}

function unknown(what: string, name: string, known: readonly string[]): AppError {
  return new AppError('user_mistake', `there is no ${what} "${name}"`, {
    hint: `use one of: ${known.join(', ')}`,
  })
}
