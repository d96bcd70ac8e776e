import type { Settings } from '../core/settings.ts'
import type { Context } from './context.ts'

/** What commands that hold a few conversations again are asked for. */
interface HoldFlags {
  readonly config?: string | undefined
  readonly concurrency?: number | undefined
}

/** How such a command reaches the bot, how many conversations it holds at a time, and what ends it. */
export function holdOptions(
  app: Pick<typeof import('../app.ts'), 'settingsFolder'>,
  { config, concurrency }: HoldFlags,
  { run }: Settings,
  context: Context,
) {
  return {
    concurrency: concurrency ?? run.concurrency,
    baseDir: app.settingsFolder(config, context),
    stop: context.stop,
    drop: context.drop,
  }
}
