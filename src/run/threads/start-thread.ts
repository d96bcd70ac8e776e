import { Worker } from 'node:worker_threads'
import { AppError } from '../../core/errors.ts'
import type { PackedConversation } from '../../core/records.ts'
import type { Hold } from '../hold.ts'
import { errorFrom, type FromThread, type Held, type ToThread } from './messages.ts'

/** Megabytes of its young objects: a thread of the default size takes 30 MB more, for no speed that could be measured. */
const YOUNG_MB = 6

/** A thread that holds conversations. */
export interface Thread {
  /** Aborting its signal drops all that is under way in the thread. */
  readonly hold: Hold
  /** Resolves when the thread has let go of its bot and ended. */
  close(): Promise<void>
}

/** Who is told of what happens to a thread. */
export interface ThreadOptions {
  /** Aborted before the thread is ready: it is not waited for. */
  readonly stop?: AbortSignal
  /** Told of what a module throws in the thread outside of a conversation; where nobody listens, it ends the thread. */
  readonly onStray?: ((thrown: Error) => void) | undefined
}

interface Waiting {
  resolve(packed: PackedConversation | undefined): void
  reject(error: Error): void
}

/**
 * Starts a thread from a script that calls `serveHolds`; `data`, plain values only, is its `workerData`.
 * Rejects with what the script says when it cannot begin.
 */
export async function startThread(
  script: URL,
  data: unknown,
  { stop, onStray }: ThreadOptions = {},
): Promise<Thread> {
  const worker = new Worker(script, {
    workerData: data,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    ...(script.pathname.endsWith('.ts') ? { execArgv: ['--import', 'tsx'] } : {}),
  })
  /** By conversation id. */
  const waiting = new Map<string, Waiting>()
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
  await new Promise<void>((resolve, reject) => {
    const lost = (error: Error): void => {
      reject(error)
      for (const one of waiting.values()) one.reject(error)
      waiting.clear()
    }
    const giveUp = (): void => {
      reject(new AppError('interrupted', 'interrupted before anything was begun'))
      void worker.terminate()
    }
    const begun = (): void => {
      stop?.removeEventListener('abort', giveUp)
      resolve()
    }
    if (stop?.aborted) giveUp()
    stop?.addEventListener('abort', giveUp, { once: true })
    worker.on('message', (told: FromThread) => {
      if (told.kind === 'ready') begun()
      else if (told.kind === 'unable') lost(errorFrom(told.error))
      else if (told.kind === 'stray') (onStray ?? lost)(errorFrom(told.error))
      // A bot may keep timers or sockets of its own: they are no reason to go on.
      else if (told.kind === 'closed') void worker.terminate()
      else settle(waiting, told.all)
    })
    worker.on('error', lost)
    worker.on('exit', (code) => lost(endedFromWithin(code)))
  })
  const tell = (message: ToThread): void => worker.postMessage(message)
  return {
    hold: createRemoteHold(tell, waiting),
    async close() {
      tell({ kind: 'close' })
      await ended
    },
  }
}

/** A thread of ours ends when it is told to, or throws. */
function endedFromWithin(code: number): AppError {
  return new AppError('internal', `a thread of the run ended with code ${code}`, {
    hint: 'A bot that runs in it must not call process.exit().',
  })
}

function createRemoteHold(tell: (message: ToThread) => void, waiting: Map<string, Waiting>): Hold {
  let heeded: AbortSignal | undefined
  return (spec, signal) => {
    if (heeded !== signal) {
      heeded = signal
      signal.addEventListener('abort', () => tell({ kind: 'drop' }), { once: true })
    }
    if (signal.aborted) return Promise.resolve(undefined)
    return new Promise((resolve, reject) => {
      waiting.set(spec.id, { resolve, reject })
      tell({ kind: 'hold', spec })
    })
  }
}

function settle(waiting: Map<string, Waiting>, all: readonly Held[]): void {
  for (const { id, packed, error } of all) {
    const one = waiting.get(id)
    waiting.delete(id)
    if (error) one?.reject(errorFrom(error))
    else one?.resolve(packed)
  }
}
