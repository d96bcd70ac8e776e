import { processContext } from './context.ts'
import { prepareQuickly } from './quick-code.ts'
import { runProgram } from './run-program.ts'

/** Resolves when what was written to a stream has left the process, or cannot any more. */
function drained(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => resolve())
  })
}

/** Runs the command that this process was started with, and ends the process with its exit code. */
export async function start(): Promise<never> {
  prepareQuickly()
  const code = await runProgram(process.argv.slice(2), processContext())
  await Promise.all([drained(process.stdout), drained(process.stderr)])
  // A bot in this process may keep timers or sockets of its own: they are no reason to go on.
  process.exit(code)
}
