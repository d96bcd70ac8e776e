import { parentPort, workerData } from 'node:worker_threads'
import { systemClock } from '../core/clock.ts'
import { createStrays, type Strays } from '../core/strays.ts'
import { type FromThread, plainError, serveHolds } from '../run/index.ts'
import { holdHere } from './hold-here.ts'
import type { ThreadJob } from './hold-in-threads.ts'

function tell(told: FromThread): void {
  parentPort?.postMessage(told)
}

function unable(thrown: unknown): void {
  tell({ kind: 'unable', error: plainError(thrown) })
}

/** What is a module's is told by the parent, which knows what other threads told. */
function listen(): Strays {
  const strays = createStrays(
    (thrown) => tell({ kind: 'stray', error: plainError(thrown) }),
    unable,
  )
  process.on('uncaughtException', strays.take)
  process.on('unhandledRejection', strays.take)
  return strays
}

/** A thread's script: holds conversations of one run until its parent has no more. */
async function main(job: ThreadJob): Promise<void> {
  const { plan, settings, options, cwd, env } = job
  const never = new AbortController().signal
  const surroundings = { cwd, env, clock: systemClock, strays: listen() }
  const signals = { stop: never, drop: never }
  const { hold, close } = await holdHere(plan, settings, { ...options, ...signals }, surroundings)
  if (parentPort) serveHolds(parentPort, hold, close)
}

main(workerData).catch(unable)
