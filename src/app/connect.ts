import { resolveSecrets } from '../authoring/index.ts'
import { createBundled } from '../chatbots/index.ts'
import { AppError, messageOf } from '../core/errors.ts'
import { type ChatModel, ModelError } from '../core/model.ts'
import type { Plan } from '../core/plan.ts'
import type { Settings, UserSpec } from '../core/settings.ts'
import { type Target, TargetError } from '../core/target.ts'
import { createOpenAiModel } from '../llm/index.ts'
import { createTarget, guardTarget } from '../targets/index.ts'
import type { Surroundings } from './project.ts'

/** How bots and models are connected. */
export interface ConnectOptions {
  /** Conversations at a time, which is how many sockets each gets. */
  readonly concurrency: number
  /** The folder that paths in the settings are relative to. */
  readonly baseDir: string
}

const BUNDLED_LIMITS = { timeoutMs: 30_000, maxBytes: 1_000_000, rawIsBounded: true }

/** The bot of a plan, guarded. Nothing is sent to it yet. */
export async function connectTarget(
  plan: Plan,
  settings: Settings,
  { concurrency, baseDir }: ConnectOptions,
  { clock, env }: Surroundings,
): Promise<Target> {
  const spec = settings.targets[plan.target]
  if (spec === undefined || spec.kind === 'bundled') {
    const model =
      spec?.model &&
      createOpenAiModel(resolveSecrets(spec.model, env, `targets.${plan.target}`), {
        connections: concurrency,
      })
    const bot = createBundled(spec?.bot ?? plan.target, spec?.version ?? plan.iteration, { model })
    return guardTarget(bot, { clock, limits: BUNDLED_LIMITS, name: plan.target })
  }
  return createTarget(plan.target, resolveSecrets(spec, env, `targets.${plan.target}`), {
    clock,
    baseDir,
    concurrency,
  })
}

/** The model that plays the users; none for an agenda. */
export function connectModel(
  user: UserSpec,
  concurrency: number,
  { env }: Surroundings,
): ChatModel | undefined {
  if (user.kind === 'agenda') return undefined
  const { kind: _kind, ...spec } = user
  return createOpenAiModel(resolveKey(spec, env), { connections: concurrency })
}

/** A key that is not set is left empty: the model then says, as for a wrong one, that it cannot be reached with it. */
function resolveKey<T extends { apiKey: string }>(spec: T, env: Surroundings['env']): T {
  try {
    return resolveSecrets(spec, env, 'users')
  } catch (thrown) {
    throw new AppError('unreachable', `the user's model has no key: ${messageOf(thrown)}`, {
      hint: 'Set the variable; for an endpoint without keys set apiKey to any text. `--user agenda` needs no model.',
    })
  }
}

/** Nothing is begun that cannot go on: bot and model must answer before the first conversation. */
export async function reach(
  target: Target,
  model: ChatModel | undefined,
  signal: AbortSignal,
): Promise<void> {
  try {
    await target.probe?.({ signal })
    await model?.probe?.({ signal })
  } catch (thrown) {
    if (thrown instanceof TargetError || thrown instanceof ModelError) {
      const what = thrown instanceof TargetError ? `the target ${target.name}` : "the user's model"
      throw new AppError('unreachable', `${what} cannot be reached: ${thrown.message}`, {
        hint:
          thrown instanceof TargetError
            ? 'Start the bot, or mend its url in offscript.yaml.'
            : 'Mend the model, key or baseURL under "users"; `--user agenda` needs no model.',
        cause: thrown,
      })
    }
    throw thrown
  }
}
