import { AppError, messageOf } from './errors.ts'

/** What is thrown where nobody awaits it, in a process that runs modules of others. */
export interface Strays {
  /** From now on the module of this target runs here. It may throw at any time, after it is closed too. */
  expect(target: string): void
  /** The modules that run here, in words; undefined where none does. */
  modules(): string | undefined
  /** Takes what was thrown: a module's is told, whatever else is a bug. */
  take(thrown: unknown): void
  /** Tells of what a module threw, here or in another thread. */
  tell(thrown: unknown): void
}

/** `tell` is given what a module threw, `bug` what one of our own files threw, or anything where no module runs. */
export function createStrays(
  tell: (thrown: unknown, modules: string) => void,
  bug: (thrown: unknown) => void,
): Strays {
  const expected = new Set<string>()
  const modules = (): string | undefined =>
    expected.size === 0
      ? undefined
      : `the module${expected.size > 1 ? 's' : ''} of ${[...expected].join(' and ')}`
  const told = (thrown: unknown): void => tell(thrown, modules() ?? "the bot's module")
  return {
    expect: (target) => void expected.add(target),
    modules,
    take: (thrown) => (expected.size === 0 || isOurs(thrown) ? bug(thrown) : told(thrown)),
    tell: told,
  }
}

/** Puts into words what modules threw: once for each place that throws. */
export function strayWarnings(
  warn: (warning: string) => void,
): (thrown: unknown, modules: string) => void {
  const told = new Set<string | undefined>()
  return (thrown, modules) => {
    const place = placeOf(thrown)
    if (told.has(place)) return
    told.add(place)
    const at = place === undefined ? '' : ` (${place})`
    warn(
      `something in ${modules} was thrown outside of a conversation: ${messageOf(thrown)}${at}. The run goes on and blames no conversation for it; more from there is not told.`,
    )
  }
}

/**
 * Where our own files are, as V8 calls them: what it compiled of the bundle when that was built has the path that it had there.
 * This file is two folders below as source and built, and one file of `dist/bundle` as bundled.
 */
const OWN_FILES = (placeOf(new Error('here')) ?? '').replace(/[^\\/]+[\\/][^\\/]+$/, '')

/** An `AppError` or `TargetError` is made to be handed on: as the reason of a signal, a module may throw it. */
function isOurs(thrown: unknown): boolean {
  if (thrown instanceof AppError) return false
  // By its name: its class is not loaded for `--help`.
  if (thrown instanceof Error && thrown.name === 'TargetError') return false
  return placeOf(thrown)?.startsWith(OWN_FILES) ?? false
}

/** The file, line and column that made the error: the first of its stack that is not Node's. */
function placeOf(thrown: unknown): string | undefined {
  const lines = thrown instanceof Error ? String(thrown.stack).split('\n') : []
  for (const line of lines) {
    const place = /^\s+at (?:async )?(?:.* \()?(.+:\d+:\d+)\)?$/.exec(line)?.[1]
    if (place !== undefined && !place.startsWith('node:')) return place.replace(/^file:\/\//, '')
  }
  return undefined
}
