import { setMaxListeners } from 'node:events'
import type { ConversationSpec } from '../core/plan.ts'
import type { Explorer, Watch } from '../core/watch.ts'
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
  /** Asked before each round after the first: whether the run may stop. Each round then waits for the one before. */
  readonly watch?: Watch | undefined
  /** Chooses what is held besides, once all of the plan is. */
  readonly explorer?: Explorer | undefined
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
 * a crash is held again on resume. Throws what the recorder throws, and an `AppError` after `mostExcluded` in a row; what is
 * under way is dropped before.
 */
export async function execute(options: ExecuteOptions): Promise<Execution> {
  const { plan, pending, hold, queue, recorder, watch, explorer, stop, drop } = options
  const broken = new AbortController()
  const batches = createBatches(options, (error) => broken.abort(error))
  // What is stored already, before anything is: from there on this run's work is counted.
  options.onProgress?.(batches.progress())
  const signal = AbortSignal.any([drop, broken.signal])
  // One listener for each call under way is no leak.
  setMaxListeners(0, signal)
  const holdOne = async (spec: ConversationSpec, over: () => void): Promise<void> => {
    // Tasks that wait in the queue when the run is stopped have not begun.
    if (stop.aborted) return
    try {
      const held = await hold(spec, signal, over)
      // After a bug, what ended but was not judged before is held again on resume.
      if (!held || broken.signal.aborted) return
      batches.add(held)
      watch?.saw({ ...spec, label: held.label })
      if (spec.arm !== 'plain') explorer?.saw({ ...spec, label: held.label })
    } catch (bug) {
      broken.abort(bug)
    }
  }
  let settled = false
  let round = watch?.round ?? 0
  for (const spec of pending) {
    if (watch && spec.repeat > round) {
      settled = await isEnough(watch, queue)
      round = spec.repeat
    }
    if (settled) break
    await queue.room()
    if (stop.aborted || signal.aborted) break
    queue.add((over) => holdOne(spec, over))
  }
  await queue.idle()
  const explored = settled || (await explore(options, signal, holdOne))
  batches.close()
  broken.signal.throwIfAborted()
  const { done } = batches.progress()
  const complete = settled || (explored && done === plan.conversations.length)
  const status = complete ? 'finished' : 'interrupted'
  recorder.end(status, settled ? done : undefined)
  return { status, progress: batches.progress() }
}

/** Holds what the explorer chooses, each batch after all of the one before; whether there is nothing left to choose. */
async function explore(
  { explorer, queue, stop }: ExecuteOptions,
  signal: AbortSignal,
  holdOne: (spec: ConversationSpec, over: () => void) => Promise<void>,
): Promise<boolean> {
  if (!explorer) return true
  while (!stop.aborted && !signal.aborted) {
    const batch = explorer.next()
    if (batch.length === 0) return true
    for (const spec of batch) {
      await queue.room()
      queue.add((over) => holdOne(spec, over))
    }
    await queue.idle()
  }
  return false
}

/** Asked between rounds only, when every cell has had its next repeat: then no cell weighs more than another. */
async function isEnough(watch: Watch, queue: Queue): Promise<boolean> {
  await queue.idle()
  return watch.round > 0 && watch.enough()
}
