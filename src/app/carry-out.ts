import { coverFirst } from '../analysis/index.ts'
import type { Plan } from '../core/plan.ts'
import type { Settings } from '../core/settings.ts'
import type { Course } from '../core/user.ts'
import { createLocalQueue, execute, type Progress, remaining } from '../run/index.ts'
import type { Store } from '../store/index.ts'
import type { ConnectOptions } from './connect.ts'
import { explorerFor } from './explore.ts'
import { holdHere } from './hold-here.ts'
import { holdInThreads } from './hold-in-threads.ts'
import type { Surroundings } from './project.ts'
import { threadsFor } from './threads-for.ts'
import { sightingOf, watchFor } from './until.ts'

/** So many conversations excluded in a row end a run; twice the concurrency do, where that is more. */
const MOST_EXCLUDED = 50

/** How a run is carried out. */
export interface RunOptions extends ConnectOptions {
  readonly store: Store
  /** Threads that hold conversations; `threadsFor` decides where it is absent. */
  readonly threads?: number | undefined
  /** How every user of the plan is kept from going its own way; such a plan is held in one thread. */
  readonly course?: Course | undefined
  readonly stop: AbortSignal
  readonly drop: AbortSignal
  onProgress?(progress: Progress): void
  /** Called once the target and the model answered, before the first conversation. */
  onStart?(plan: Plan): void
}

/** Carries out a plan from the start, or goes on with one that was interrupted. */
export async function carryOut(
  plan: Plan,
  settings: Settings,
  options: RunOptions & { readonly resume?: boolean },
  surroundings: Surroundings,
): Promise<'finished' | 'interrupted'> {
  const { store, concurrency, stop, drop, onProgress } = options
  const ordered = coverFirst(plan)
  const pending = options.resume
    ? remaining({ conversations: ordered }, store.finishedIds(plan.runId))
    : ordered
  const threads = options.course
    ? 1
    : (options.threads ?? threadsFor(plan, settings, pending.length, concurrency))
  const { hold, close } =
    threads > 1
      ? await holdInThreads(threads, plan, settings, options, surroundings)
      : await holdHere(plan, settings, options, surroundings)
  try {
    const recorder = options.resume ? store.resumeRun(plan.runId) : store.startRun(plan)
    options.onStart?.(plan)
    const watch = watchFor(store, plan)
    if (watch && options.resume)
      for (const one of store.summaries(plan.runId)) watch.saw(sightingOf(one))
    const { status } = await execute({
      plan,
      pending,
      ...(options.resume ? { before: store.run(plan.runId)?.counts } : {}),
      hold,
      queue: createLocalQueue(concurrency),
      watch,
      mostExcluded:
        settings.run.maxExcluded < 1 ? Math.max(MOST_EXCLUDED, 2 * concurrency) : undefined,
      explorer: explorerFor(store, plan),
      recorder,
      stop,
      drop,
      ...(onProgress ? { onProgress } : {}),
    })
    return status
  } finally {
    await close()
  }
}
