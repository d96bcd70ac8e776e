import type { Clock } from '../core/clock.ts'
import { AppError } from '../core/errors.ts'
import type { ReplyInput } from '../core/message.ts'
import type { BundledTarget, TargetSpec } from '../core/settings.ts'
import type { Target } from '../core/target.ts'
import type { ProxyOf } from '../llm/index.ts'
import { guardTarget } from './guard-target.ts'

/** A target from the settings, with every `${env:NAME}` in it resolved. */
export type ConnectedSpec = Exclude<TargetSpec, BundledTarget>

/** What targets need besides their settings. */
export interface TargetDeps {
  readonly clock: Clock
  /** The folder of offscript.yaml, which paths are relative to. */
  readonly baseDir: string
  /** Conversations at a time, which is how many sockets a bot gets. Default 32. */
  readonly concurrency?: number
  /** Milliseconds before the first retry of a refused connection, doubled for each further one. Default 250. */
  readonly retryDelayMs?: number
  /** Milliseconds at least for a module to load. Default 30,000; its `timeoutMs` where that is more. */
  readonly loadingMs?: number | undefined
  /** None by default. */
  readonly proxy?: ProxyOf | undefined
  /** Takes secrets out of what errors say; says all by default. */
  readonly hide?: (text: string) => string
}

type Factory<S> = (
  name: string,
  spec: S,
  deps: Required<Pick<TargetDeps, 'clock' | 'baseDir' | 'retryDelayMs'>> &
    Pick<TargetDeps, 'proxy' | 'loadingMs'> & { connections: number },
) => Target<ReplyInput> | Promise<Target<ReplyInput>>

/** Each connector is loaded when it is used: what they bring along is start-up time that other runs need not pay. */
const FACTORIES: { [K in ConnectedSpec['kind']]: Factory<Extract<ConnectedSpec, { kind: K }>> } = {
  http: async (...made) => (await import('./http-target.ts')).createHttpTarget(...made),
  module: async (...made) => (await import('./module-target.ts')).loadModuleTarget(...made),
  openai: async (...made) => (await import('./openai-target.ts')).createOpenAiTarget(...made),
}

/** Kinds that bound what they read, so that the guard need not measure it again. */
const BOUND_THEIR_READING: ReadonlySet<ConnectedSpec['kind']> = new Set(['http', 'openai'])

/**
 * The target that the settings describe, guarded, named as it is there. Nothing is sent to it yet.
 * Throws an `AppError` for what is wrong in the settings: a missing file, an unknown template variable, a bad expression.
 */
export async function createTarget(
  name: string,
  spec: ConnectedSpec,
  deps: TargetDeps,
): Promise<Target> {
  const { clock, baseDir, concurrency = 32, retryDelayMs = 250, proxy } = deps
  const factory = FACTORIES[spec.kind] as Factory<ConnectedSpec>
  const { hide, loadingMs } = deps
  const made = { clock, baseDir, retryDelayMs, proxy, loadingMs, connections: concurrency }
  const target = await hiding(hide, () => factory(name, spec, made))
  return guardTarget(target, {
    clock,
    limits: {
      timeoutMs: spec.timeoutMs,
      maxBytes: spec.maxBytes,
      rawIsBounded: BOUND_THEIR_READING.has(spec.kind),
    },
    name,
    version: spec.version,
    variables: spec.variables,
    hide,
  })
}

async function hiding<T>(hide: TargetDeps['hide'], make: () => T | Promise<T>): Promise<T> {
  try {
    return await make()
  } catch (error) {
    if (!(error instanceof AppError) || hide === undefined) throw error
    const { code, hint } = error
    throw new AppError(code, hide(error.message), hint === undefined ? {} : { hint })
  }
}
