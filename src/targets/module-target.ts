import { existsSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AppError, messageOf } from '../core/errors.ts'
import type { ModuleTarget } from '../core/settings.ts'
import { TargetError, type TargetModule } from '../core/target.ts'
import { createBoundedWork } from './bounded-work.ts'

const TYPESCRIPT = new Set(['.ts', '.mts', '.cts'])

/**
 * The target that a file exports as default or as `target`: the contract itself, or a function that gives it.
 * TypeScript needs no build. Throws an `AppError` where the file is missing, does not load, does not finish loading in
 * time, or exports no target.
 * Not guarded: `guardTarget` adds the time limit and the checks.
 */
export async function loadModuleTarget(
  name: string,
  spec: ModuleTarget,
  { baseDir, loadingMs = LOADING_MS }: { baseDir: string; loadingMs?: number | undefined },
): Promise<TargetModule> {
  const path = resolve(baseDir, spec.path)
  if (!existsSync(path)) {
    throw new AppError(
      'user_mistake',
      `target ${name}: expected a file at ${path}, there is none`,
      {
        hint: 'path is relative to offscript.yaml',
      },
    )
  }
  const limit = Math.max(loadingMs, spec.timeoutMs)
  return inTime(limit, `target ${name}: ${path}`, () => targetIn(name, path))
}

/** Milliseconds for a module to load, where its replies may not take longer: compiling and connecting come before them. */
const LOADING_MS = 30_000

/** A promise that nothing will settle would end the program without a word: the timer keeps it going until there is one. */
async function inTime<T>(limit: number, what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await createBoundedWork(limit, what).run(undefined, work)
  } catch (error) {
    if (!(error instanceof TargetError) || error.kind !== 'timeout') throw error
    throw new AppError('user_mistake', `${what} did not finish loading in ${limit} ms`, {
      hint: 'look for an `await` at its top, or in the function that it exports, that never comes to an end',
      cause: error,
    })
  }
}

async function targetIn(name: string, path: string): Promise<TargetModule> {
  const loaded = await load(name, path)
  const looking = <T>(look: () => T): T => lookedAt(name, path, look)
  for (const candidate of looking(() => candidates(loaded))) {
    const made = typeof candidate === 'function' ? await make(name, path, candidate) : candidate
    const target = looking(() => (isTarget(made) ? asRead(made) : undefined))
    if (target) return target
  }
  throw new AppError(
    'user_mistake',
    `target ${name}: expected ${path} to export a target, as default or as \`target\`; it exports ${listExports(loaded)}`,
    { hint: 'a target is {name, open({conversationId, variables, signal}) → session}' },
  )
}

async function load(name: string, path: string): Promise<Record<string, unknown>> {
  const url = pathToFileURL(path).href
  try {
    if (!TYPESCRIPT.has(extname(path))) return await import(url)
    // Loaded on demand: the compiler behind it costs 40 ms of start-up.
    const { tsImport } = await import('tsx/esm/api')
    return await tsImport(url, import.meta.url)
  } catch (error) {
    throw new AppError(
      'user_mistake',
      `target ${name}: ${path} does not load: ${messageOf(error)}${placeIn(error, path)}`,
      { cause: error },
    )
  }
}

/** The first line of the stack that lies in the file. */
function placeIn(error: unknown, path: string): string {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const at = stack.indexOf(path)
  const place = at < 0 ? null : /^:\d+(?::\d+)?/.exec(stack.slice(at + path.length))
  return place === null || messageOf(error).includes(`${path}${place[0]}`)
    ? ''
    : ` (${path}${place[0]})`
}

/** A CommonJS file's exports arrive as a default export, and its own default one level deeper. */
function candidates(loaded: Record<string, unknown>): unknown[] {
  const main = loaded['default']
  const inner = typeof main === 'object' && main !== null ? Object.entries(main) : []
  const nested = inner.filter(([key]) => key === 'target' || key === 'default')
  return [loaded['target'], main, ...nested.map(([, value]) => value)]
}

async function make(name: string, path: string, factory: CallableFunction): Promise<unknown> {
  try {
    return await factory()
  } catch (error) {
    throw new AppError(
      'user_mistake',
      `target ${name}: the function exported by ${path} threw: ${messageOf(error)}${placeIn(error, path)}`,
      { cause: error },
    )
  }
}

/** A getter or a proxy of the module's may throw when it is looked at: that is its author's to mend. */
function lookedAt<T>(name: string, path: string, look: () => T): T {
  try {
    return look()
  } catch (error) {
    throw new AppError(
      'user_mistake',
      `target ${name}: what ${path} exports throws when it is looked at: ${messageOf(error)}${placeIn(error, path)}`,
      {
        hint: 'a target is {name, open({conversationId, variables, signal}) → session}',
        cause: error,
      },
    )
  }
}

/** What a target tells of itself, read once, so that nothing is asked of it later but to talk. */
function asRead(target: TargetModule): TargetModule {
  const { name, version } = target
  return {
    name,
    ...(version === undefined ? {} : { version }),
    open: (options) => target.open(options),
    ...(target.probe === undefined ? {} : { probe: async (options) => target.probe?.(options) }),
    ...(target.close === undefined ? {} : { close: async () => target.close?.() }),
  }
}

function isTarget(value: unknown): value is TargetModule {
  return (
    typeof value === 'object' &&
    value !== null &&
    'open' in value &&
    typeof value.open === 'function'
  )
}

function listExports(loaded: Record<string, unknown>): string {
  const names = Object.keys(loaded)
  return names.length === 0 ? 'nothing' : names.join(', ')
}
