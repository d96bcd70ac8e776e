import { systemClock } from '../core/clock.ts'
import type { Context } from './context.ts'
import { runProgram } from './run-program.ts'

/** How a command ended, and what it printed. */
export interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** A context that prints nowhere: not on a terminal, never interrupted. */
export function silentContext({
  cwd,
  env = {},
  width = 160,
}: Partial<Context> & Pick<Context, 'cwd'>): Context {
  const never = new AbortController().signal
  return {
    cwd,
    env,
    clock: systemClock,
    out: () => undefined,
    err: () => undefined,
    interactive: false,
    colour: false,
    width,
    stop: never,
    drop: never,
    unwritable: () => undefined,
    goesOnWith: () => undefined,
    ended: () => undefined,
  }
}

/** The program in this process, for tests of what it prints and not of its start. */
export async function runPrinted(
  words: readonly string[],
  given: Partial<Context> & Pick<Context, 'cwd'>,
): Promise<Ended> {
  const printed = { out: '', err: '' }
  const code = await runProgram(words, {
    ...silentContext(given),
    out: (text) => {
      printed.out += text
    },
    err: (text) => {
      printed.err += text
    },
  })
  return { code, ...printed }
}
