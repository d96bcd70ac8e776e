import { bundledBots } from '../chatbots/index.ts'
import type { TargetSpec } from '../core/settings.ts'

/** The iteration of a target where nobody names one: that of its settings, else the bundled bot's last. */
export function versionOf(spec: TargetSpec | undefined, target: string): string {
  return (
    spec?.version ??
    bundledBots[spec?.kind === 'bundled' ? spec.bot : target]?.iterations.at(-1) ??
    'dev'
  )
}
