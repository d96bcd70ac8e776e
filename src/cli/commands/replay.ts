import type { Expectation } from '../../app.ts'
import type { ReplayReport } from '../../core/replay.ts'
import type { Settings } from '../../core/settings.ts'
import type { Context } from '../context.ts'
import { holdOptions } from '../hold-options.ts'
import { createProgressView } from '../progress.ts'

/** The flags of `offscript replay`. */
export interface ReplayFlags {
  readonly conversation: string
  readonly db: string
  readonly format: 'terminal' | 'json' | 'markdown'
  readonly config?: string | undefined
  readonly target?: string | undefined
  readonly iteration?: string | undefined
  readonly times?: number | undefined
  readonly concurrency?: number | undefined
  readonly recorded?: boolean | undefined
  readonly expect?: Expectation | undefined
  readonly quiet: boolean
}

type App = typeof import('../../app.ts')
type Origin = ReturnType<App['originOf']>

/** One stored conversation, held again: from the record alone, or against the bot as it is now. */
export async function replay(flags: ReplayFlags, context: Context): Promise<void> {
  const app = await import('../../app.ts')
  const store = app.openExisting(flags.db, context)
  try {
    const origin = app.originOf(store, flags.conversation, flags.db)
    const settings = flags.recorded ? undefined : await app.projectSettings(flags.config, context)
    const report = settings
      ? await live(app, origin, settings, flags, context)
      : await app.replayRecorded(origin, context.drop)
    context.out(app.renderReplay(report, flags.format, context))
    if (settings) app.checkReplayed(report, settings.run.maxExcluded)
    if (flags.expect) app.checkExpected(report, flags.expect)
  } finally {
    store.close()
  }
}

async function live(
  app: App,
  origin: Origin,
  settings: Settings,
  flags: ReplayFlags,
  context: Context,
): Promise<ReplayReport> {
  const view = createProgressView(context, `replay ${flags.conversation}`, flags.quiet)
  const options = {
    ...holdOptions(app, flags, settings, context),
    onProgress: view.show,
  }
  try {
    return await app.replayLive(origin, settings, flags, options, context)
  } finally {
    view.close()
  }
}
