import { parentPort, workerData } from 'node:worker_threads'
import { systemClock } from '../core/clock.ts'
import { type FromThread, plainError, serveHolds } from '../run/index.ts'
import { holdHere } from './hold-here.ts'
import type { ThreadJob } from './hold-in-threads.ts'

/** A thread's script: holds conversations of one run until its parent has no more. */
async function main(job: ThreadJob): Promise<void> {
  const { plan, settings, options, cwd, env } = job
  const never = new AbortController().signal
  const surroundings = { cwd, env, clock: systemClock }
  const { hold, close } = await holdHere(plan, settings, { ...options, drop: never }, surroundings)
  if (parentPort) serveHolds(parentPort, hold, close)
}

main(workerData).catch((thrown: unknown) => {
  parentPort?.postMessage({ kind: 'unable', error: plainError(thrown) } satisfies FromThread)
})
