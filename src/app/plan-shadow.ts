import { bundledBots } from '../chatbots/index.ts'
import { AppError } from '../core/errors.ts'
import type { Settings } from '../core/settings.ts'
import type { ShadowSpec } from '../core/shadow.ts'
import { chosenTarget, parseShadow } from '../run/index.ts'
import { versionOf } from './version-of.ts'

/** A shadow as written on the command line, its target known. Throws an `AppError` for one that is not. */
export function planShadow(settings: Settings, written: string): ShadowSpec {
  const asked = parseShadow(written)
  const target = chosenTarget(settings, asked.target, Object.keys(bundledBots), '--shadow')
  const spec = settings.targets[target]
  const iterations = spec === undefined ? bundledBots[target]?.iterations : undefined
  const { step, iteration = versionOf(spec, target) } = asked
  if (step !== undefined && iterations?.includes(step))
    throw new AppError('user_mistake', `${target} has no step "${step}": that is an iteration`, {
      hint: `Write --shadow ${target}@${step}.`,
    })
  return {
    target,
    iteration,
    ...(step === undefined ? {} : { step }),
    threshold: settings.run.shadowThreshold,
  }
}
