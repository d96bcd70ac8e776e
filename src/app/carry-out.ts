import { judgeConversation } from '../checks/index.ts'
import type { Plan } from '../core/plan.ts'
import { addressedRandom } from '../core/random.ts'
import type { Settings } from '../core/settings.ts'
import { createLocalQueue, execute, type Progress, remaining } from '../run/index.ts'
import type { Store } from '../store/index.ts'
import { userFactory } from '../users/index.ts'
import { type ConnectOptions, connectModel, connectTarget, reach } from './connect.ts'
import type { Surroundings } from './project.ts'

/** How a run is carried out. */
export interface RunOptions extends ConnectOptions {
  readonly store: Store
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
  // The model first: it holds nothing yet, where a bot may when there turns out to be no key.
  const model = connectModel(plan.user, concurrency, surroundings)
  const target = await connectTarget(plan, settings, options, surroundings)
  try {
    await reach(target, model, drop)
    const recorder = options.resume ? store.resumeRun(plan.runId) : store.startRun(plan)
    options.onStart?.(plan)
    const makeUser = userFactory(plan.user, model)
    const { status } = await execute({
      plan,
      pending: options.resume ? remaining(plan, store.finishedIds(plan.runId)) : plan.conversations,
      ...(options.resume ? { before: store.run(plan.runId)?.counts } : {}),
      target,
      variables: {},
      queue: createLocalQueue(concurrency),
      recorder,
      clock: surroundings.clock,
      createUser: (spec, scenario, persona) =>
        makeUser({
          scenario,
          persona,
          arm: spec.arm,
          random: addressedRandom({
            seed: plan.seed,
            ...spec,
            scenario: scenario.id,
            persona: persona.id,
          }),
        }),
      judge: judgeConversation,
      stop,
      drop,
      ...(onProgress ? { onProgress } : {}),
    })
    return status
  } finally {
    await target.close?.()
    await model?.close?.()
  }
}
