import { hiderOf, resolveSecrets } from '../authoring/index.ts'
import { createBundled } from '../chatbots/index.ts'
import { AppError, messageOf } from '../core/errors.ts'
import { type ChatModel, ModelError } from '../core/model.ts'
import type { Plan } from '../core/plan.ts'
import type { Settings, UserSpec } from '../core/settings.ts'
import { type Target, TargetError } from '../core/target.ts'
import { createOpenAiModel, proxyFrom } from '../llm/index.ts'
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

/** The bot of a plan, or its shadow, guarded. Nothing is sent to it yet. */
export async function connectTarget(
  named: Pick<Plan, 'target' | 'iteration'>,
  settings: Settings,
  { concurrency, baseDir }: ConnectOptions,
  { clock, env, strays }: Surroundings,
): Promise<Target> {
  const spec = settings.targets[named.target]
  const hide = hiderOf(spec, env)
  if (spec === undefined || spec.kind === 'bundled') {
    const model =
      spec?.model &&
      createOpenAiModel(resolveSecrets(spec.model, env, `targets.${named.target}`), {
        connections: concurrency,
        proxy: proxyFrom(env),
      })
    const bot = createBundled(spec?.bot ?? named.target, spec?.version ?? named.iteration, {
      model,
    })
    return guardTarget(bot, { clock, limits: BUNDLED_LIMITS, name: named.target, hide })
  }
  if (spec.kind === 'module') strays?.expect(named.target)
  return createTarget(named.target, resolveSecrets(spec, env, `targets.${named.target}`), {
    clock,
    baseDir,
    concurrency,
    hide,
    proxy: spec.kind === 'module' ? undefined : proxyFrom(env),
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
  const model = createOpenAiModel(resolveKey(spec, env), {
    connections: concurrency,
    proxy: proxyFrom(env),
  })
  return hiding(model, hiderOf(spec, env))
}

/** The same model, whose errors tell no secret. */
function hiding(model: ChatModel, hide: (text: string) => string): ChatModel {
  const hidden = (thrown: unknown): never => {
    if (!(thrown instanceof ModelError)) throw thrown
    const shown = hide(thrown.message)
    throw shown === thrown.message ? thrown : new ModelError(thrown.kind, shown)
  }
  return {
    ...model,
    complete: (request) => model.complete(request).catch(hidden),
    probe: async (options) => model.probe?.(options).catch(hidden),
  }
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

/** What a run talks to. */
export interface Connections {
  readonly target: Target
  readonly model: ChatModel | undefined
  readonly shadow: Target | undefined
}

/** Nothing is begun that cannot go on: bot, model and shadow must answer before the first conversation. */
export async function reach(
  { target, model, shadow }: Connections,
  signal: AbortSignal,
): Promise<void> {
  const start = 'Start the bot, or mend its url in offscript.yaml.'
  const mend = 'Mend the model, key or baseURL under "users"; `--user agenda` needs no model.'
  await answers(target, `the target ${target.name}`, start, signal)
  await answers(model, "the user's model", mend, signal)
  await answers(shadow, `the shadow ${shadow?.name}`, `${start} A run needs no --shadow.`, signal)
}

async function answers(
  far: Pick<Target, 'probe'> | ChatModel | undefined,
  what: string,
  hint: string,
  signal: AbortSignal,
): Promise<void> {
  try {
    await far?.probe?.({ signal })
  } catch (cause) {
    // Whoever gives up is not told that nobody is there.
    if (signal.aborted) throw new AppError('interrupted', 'interrupted before anything was begun')
    if (!(cause instanceof TargetError || cause instanceof ModelError)) throw cause
    throw new AppError('unreachable', `${what} cannot be reached: ${cause.message}`, {
      hint,
      cause,
    })
  }
}
