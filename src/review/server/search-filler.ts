import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { ReviewContext } from '../../app.ts'

/** Makes what is stored searchable, in a thread of its own. */
export interface SearchFiller {
  /** Ends it between two transactions. */
  close(): Promise<void>
}

/** Where the thread finds the store. */
export type SearchData = Pick<ReviewContext, 'db' | 'cwd'>

/** Begins to fill; `thread` is the built file. Where the thread dies, searches find what was read in until then, and say so. */
export function fillSearch(
  { db, cwd }: ReviewContext,
  thread: URL,
  onBug: (thrown: unknown) => void,
): SearchFiller {
  const worker = new Worker(thread, { workerData: { db, cwd } satisfies SearchData })
  const exited = once(worker, 'exit')
  // A listener of its own: `once` would reject with the error, and the thread is gone all the same.
  exited.catch(() => undefined)
  worker.on('error', onBug)
  worker.unref()
  return {
    async close() {
      worker.postMessage('close')
      await exited.catch(() => undefined)
    },
  }
}
