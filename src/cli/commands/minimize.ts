import type { ShrinkProgress } from '../../app.ts'
import type { Context } from '../context.ts'
import { holdOptions } from '../hold-options.ts'
import { createLineView } from '../line-view.ts'

/** The flags of `offscript minimize`. */
export interface MinimizeFlags {
  readonly conversation: string
  readonly db: string
  readonly format: 'terminal' | 'json' | 'markdown'
  readonly config?: string | undefined
  readonly target?: string | undefined
  readonly iteration?: string | undefined
  readonly maxRuns?: number | undefined
  readonly anew?: boolean | undefined
  readonly concurrency?: number | undefined
  readonly quiet: boolean
}

/** One stored failure in its shortest form. */
export async function minimize(flags: MinimizeFlags, context: Context): Promise<void> {
  const app = await import('../../app.ts')
  const store = app.openExisting(flags.db, context)
  const view = createLineView(context, `minimize ${flags.conversation}`, flags.quiet)
  try {
    const origin = app.originOf(store, flags.conversation, flags.db)
    const settings = await app.projectSettings(flags.config, context)
    const options = {
      ...holdOptions(app, flags, settings, context),
      onProgress: ({ turns, tried, runs, maxRuns }: ShrinkProgress) =>
        view.show(
          `shortest ${turns} turns · ${tried} users tried · ${runs} of at most ${maxRuns} conversations`,
        ),
    }
    const report = await app.minimizeStored(store, origin, settings, flags, options, context)
    view.close()
    context.out(app.renderMinimized(report, flags.format, context))
  } finally {
    view.close()
    store.close()
  }
}
