import { AppError, messageOf } from '../core/errors.ts'
import type { Context } from './context.ts'
import { EXIT_CODES } from './exit-codes.ts'
import { createProgram } from './program.ts'

/** Runs one command and returns its exit code. A person's mistake is explained; a bug of ours keeps its stack. */
export async function runProgram(words: readonly string[], context: Context): Promise<number> {
  let code = 0
  try {
    await createProgram(words, context).parseAsync()
  } catch (thrown) {
    if (!(thrown instanceof AppError)) return tellBug(thrown, context)
    context.err(
      `offscript: ${thrown.message}\n${thrown.hint === undefined ? '' : `  ${thrown.hint}\n`}`,
    )
    code = EXIT_CODES[thrown.code]
  }
  const bug = bugOf(context)
  return bug ? tellBug(bug.thrown, context) : code
}

/** The bug that nobody awaited and that stopped the command; undefined where none did. */
export function bugOf({ stop, drop }: Context): { readonly thrown: unknown } | undefined {
  const reasons = [stop, drop].filter(({ aborted }) => aborted).map(({ reason }) => reason)
  const thrown: unknown = reasons.find((reason) => !(reason instanceof AppError))
  return thrown === undefined ? undefined : { thrown }
}

/** Tells of a bug, with its stack; its exit code. */
export function tellBug(thrown: unknown, context: Context): number {
  const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : messageOf(thrown)
  context.err(`offscript: a bug of ours, please report it:\n${stack}\n`)
  return EXIT_CODES.internal
}
