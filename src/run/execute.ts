import { setMaxListeners } from 'node:events'
import type { ConversationSpec } from '../core/plan.ts'
import { createBatches } from './batches.ts'
import type { Hold } from './hold.ts'
import type { Counted, Progress } from './progress.ts'
import type { Queue } from './queues/queue.ts'

/** What a run needs besides its plan. */
export interface ExecuteOptions extends Counted {
  /** The conversations to hold: all of the plan, or what a resumed run still lacks. */
  readonly pending: readonly ConversationSpec[]
  readonly hold: Hold
  readonly queue: Queue
  /** Aborted: no new conversation is begun; those under way go on. */
  readonly stop: AbortSignal
  /** Aborted: conversations under way are dropped, and not stored. */
  readonly drop: AbortSignal
}

/** How a run came out. */
export interface Execution {
  readonly status: 'finished' | 'interrupted'
  readonly progress: Progress
}

/**
 * Plan → queue → conversation → judgement → recorder. Finished conversations are stored in batches; what is in flight at
 * a crash is held again on resume. Throws what the recorder throws, after dropping what is under way.
 */
export async function execute(options: ExecuteOptions): Promise<Execution> {
  const { plan, pending, hold, queue, recorder, stop, drop } = options
  const broken = new AbortController()
  const batches = createBatches(options, (error) => broken.abort(error))
  const signal = AbortSignal.any([drop, broken.signal])
  // One listener for each call under way is no leak.
  setMaxListeners(0, signal)
  for (const spec of pending) {
    await queue.room()
    if (stop.aborted || signal.aborted) break
    queue.add(async () => {
      // Tasks that wait in the queue when the run is stopped have not begun.
      if (stop.aborted) return
      try {
        const held = await hold(spec, signal)
        if (held) batches.add(held)
      } catch (bug) {
        broken.abort(bug)
      }
    })
  }
  await queue.idle()
  batches.close()
  broken.signal.throwIfAborted()
  const status = batches.progress().done === plan.conversations.length ? 'finished' : 'interrupted'
  recorder.end(status)
  return { status, progress: batches.progress() }
}
