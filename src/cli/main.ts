#!/usr/bin/env node
import { AppError, messageOf } from '../core/errors.ts'
import { type Context, processContext } from './context.ts'
import { EXIT_CODES } from './exit-codes.ts'
import { createProgram } from './program.ts'

/** Runs one command and returns its exit code. A person's mistake is explained; a bug of ours keeps its stack. */
export async function main(words: readonly string[], context: Context): Promise<number> {
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

/** Resolves when what was written to a stream has left the process, or cannot any more. */
function drained(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => resolve())
  })
}

const code = await main(process.argv.slice(2), processContext())
await Promise.all([drained(process.stdout), drained(process.stderr)])
// A bot in this process may keep timers or sockets of its own: they are no reason to go on.
process.exit(code)
