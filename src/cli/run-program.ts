import { AppError, messageOf } from '../core/errors.ts'
import type { Context } from './context.ts'
import { EXIT_CODES } from './exit-codes.ts'
import { createProgram } from './program.ts'

/** Runs one command and returns its exit code. A person's mistake is explained; a bug of ours keeps its stack. */
export async function runProgram(words: readonly string[], context: Context): Promise<number> {
  try {
    await createProgram(words, context).parseAsync()
    return 0
  } catch (thrown) {
    if (thrown instanceof AppError) {
      context.err(
        `offscript: ${thrown.message}\n${thrown.hint === undefined ? '' : `  ${thrown.hint}\n`}`,
      )
      return EXIT_CODES[thrown.code]
    }
    const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : messageOf(thrown)
    context.err(`offscript: a bug of ours, please report it:\n${stack}\n`)
    return EXIT_CODES.internal
  }
}
