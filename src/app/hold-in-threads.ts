import type { Plan } from '../core/plan.ts'
import type { Settings } from '../core/settings.ts'
import { spread, startThread } from '../run/index.ts'
import type { ConnectOptions } from './connect.ts'
import type { Interruptions } from './connections.ts'
import { type Holding, holdHere } from './hold-here.ts'
import type { Surroundings } from './project.ts'

/** What a thread is started with. */
export interface ThreadJob extends Pick<Surroundings, 'cwd' | 'env'> {
  readonly plan: Plan
  readonly settings: Settings
  readonly options: ConnectOptions
}

/** This file and the thread's script are both source or both built. */
const SCRIPT = new URL(
  import.meta.url.endsWith('.ts') ? './thread.ts' : './thread.js',
  import.meta.url,
)

/**
 * Holds conversations in `threads` threads, this one among them, each with a connection of its own. What is stored is the
 * same at any number, but for the times: the others' clock is the system's.
 */
export async function holdInThreads(
  threads: number,
  plan: Plan,
  settings: Settings,
  options: ConnectOptions & Interruptions,
  surroundings: Surroundings,
): Promise<Holding> {
  const { baseDir, stop, drop } = options
  const { cwd, env, strays } = surroundings
  const own = { concurrency: Math.ceil(options.concurrency / threads), baseDir }
  // Each conversation is told of when its time comes.
  const job: ThreadJob = {
    plan: { ...plan, conversations: [] },
    settings,
    options: own,
    cwd,
    env: { ...env },
  }
  const started = await Promise.allSettled([
    holdHere(plan, settings, { ...own, stop, drop }, surroundings),
    ...Array.from({ length: threads - 1 }, () =>
      startThread(SCRIPT, job, { stop, onStray: strays?.tell }),
    ),
  ])
  const places = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  const close = async (): Promise<void> => {
    await Promise.all(places.map((place) => place.close()))
  }
  const unable = started.find((one) => one.status === 'rejected')
  if (!unable) return { hold: spread(places.map(({ hold }) => hold)), close }
  await close()
  throw unable.reason
}
