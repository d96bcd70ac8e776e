import type { ReplyInput } from '../core/message.ts'
import type { Target } from '../core/target.ts'
import { type BundledBot, type BundledOptions, bundledBot, unknownName } from './bundled-bot.ts'
import * as courier from './courier/defects.ts'
import { EQUIVALENTS as courierEquivalents } from './courier/equivalents.ts'
import { DEFECTS as onboardingDefects } from './onboarding/defects.ts'
import { EQUIVALENTS as onboardingEquivalents } from './onboarding/equivalents.ts'
import { COMPOUND, ITERATIONS } from './onboarding/iterations.ts'
import * as support from './support/defects.ts'
import { EQUIVALENTS as supportEquivalents } from './support/equivalents.ts'

/** The bundled chatbots by name. */
export const bundledBots: Readonly<Record<string, BundledBot>> = {
  onboarding: bundledBot('onboarding', {
    iterations: ITERATIONS,
    defects: onboardingDefects,
    equivalents: onboardingEquivalents,
    compound: COMPOUND,
    load: async () => (await import('./onboarding/create-onboarding.ts')).createOnboarding,
  }),
  support: bundledBot('support', {
    iterations: support.ITERATIONS,
    defects: support.DEFECTS,
    equivalents: supportEquivalents,
    compound: support.COMPOUND,
    load: async () => {
      const { createSupport } = await import('./support/create-support.ts')
      return (chosen, { variant }) => createSupport({ ...chosen, variant })
    },
  }),
  courier: bundledBot('courier', {
    iterations: courier.ITERATIONS,
    defects: courier.DEFECTS,
    equivalents: courierEquivalents,
    compound: courier.COMPOUND,
    load: async () => (await import('./courier/create-courier.ts')).createCourier,
  }),
}

/** One bundled chatbot in one iteration. Throws `user_mistake`, naming what exists, where there is none such. */
export function createBundled(
  name: string,
  iteration: string,
  options?: BundledOptions,
): Target<ReplyInput> {
  const bot = Object.hasOwn(bundledBots, name) ? bundledBots[name] : undefined
  if (bot === undefined) throw unknownName('bundled chatbot', name, Object.keys(bundledBots))
  return bot.create(iteration, options)
}
