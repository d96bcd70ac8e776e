import { systemClock } from '../core/clock.ts'
import type { Context } from './context.ts'
import { runProgram } from './run-program.ts'

/** How a command ended, and what it printed. */
export interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** The program in this process, for tests of what it prints and not of its start: not on a terminal, never interrupted. */
export async function runPrinted(
  words: readonly string[],
  { cwd, env = {}, width = 160 }: Partial<Context> & Pick<Context, 'cwd'>,
): Promise<Ended> {
  const printed = { out: '', err: '' }
  const never = new AbortController().signal
  const code = await runProgram(words, {
    cwd,
    env,
    clock: systemClock,
    out: (text) => {
      printed.out += text
    },
    err: (text) => {
      printed.err += text
    },
    interactive: false,
    colour: false,
    width,
    stop: never,
    drop: never,
    unwritable: () => undefined,
    goesOnWith: () => undefined,
    ended: () => undefined,
  })
  return { code, ...printed }
}
