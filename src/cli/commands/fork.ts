import type { BehaviourKind } from '../../core/behaviour.ts'
import type { Context } from '../context.ts'
import { holdOptions } from '../hold-options.ts'
import { createProgressView } from '../progress.ts'

/** The flags of `offscript fork`. */
export interface ForkFlags {
  readonly conversation: string
  readonly at: number
  readonly db: string
  readonly format: 'terminal' | 'json' | 'markdown'
  readonly config?: string | undefined
  readonly target?: string | undefined
  readonly iteration?: string | undefined
  readonly behaviour?: BehaviourKind | undefined
  readonly persona?: string | undefined
  readonly cooperative?: boolean | undefined
  readonly times?: number | undefined
  readonly concurrency?: number | undefined
  readonly quiet: boolean
}

/** One stored conversation up to a turn, gone on with otherwise. */
export async function fork(flags: ForkFlags, context: Context): Promise<void> {
  const app = await import('../../app.ts')
  const store = app.openExisting(flags.db, context)
  const view = createProgressView(context, `fork ${flags.conversation}`, flags.quiet)
  try {
    const origin = app.originOf(store, flags.conversation, flags.db)
    const settings = await app.projectSettings(flags.config, context)
    const options = {
      ...holdOptions(app, flags, settings, context),
      onProgress: view.show,
    }
    const report = await app.forkConversation(origin, settings, flags, options, context)
    view.close()
    context.out(app.renderFork(report, flags.format, context))
    app.checkReplayed(report, settings.run.maxExcluded)
  } finally {
    view.close()
    store.close()
  }
}
