import { messageOf } from '../../core/errors.ts'
import { serveReview } from '../../review/server/index.ts'
import type { Context } from '../context.ts'
import { keepHeapTight } from '../tight-heap.ts'

/** The flags of `offscript review`. */
export interface ReviewFlags {
  readonly db: string
  readonly config?: string | undefined
  readonly port: number
  readonly host: string
}

/** Serves the review page until Ctrl-C. */
export async function review(flags: ReviewFlags, context: Context): Promise<void> {
  keepHeapTight()
  const app = await import('../../app.ts')
  const gates = await app.gatesFor(flags.config, [], context)
  const store = app.openExisting(flags.db, context)
  try {
    const { cwd, env, clock } = context
    const server = await serveReview(
      { store, db: flags.db, config: flags.config, gates, cwd, env, clock },
      {
        port: flags.port,
        host: flags.host,
        onBug: (thrown) => context.err(`offscript: a bug of ours: ${messageOf(thrown)}\n`),
      },
    )
    context.out(`Reviewing ${flags.db} at ${server.url}\nCtrl-C ends it.\n`)
    await new Promise<void>((resolve) => {
      if (context.stop.aborted) resolve()
      context.stop.addEventListener('abort', () => resolve(), { once: true })
    })
    await server.close()
  } finally {
    store.close()
  }
}
