import { type Context, processContext } from './context.ts'
import { EXIT_CODES } from './exit-codes.ts'
import { prepareQuickly } from './quick-code.ts'
import { bugOf, runProgram, tellBug } from './run-program.ts'
import { standardOutput } from './standard-output.ts'
import { GRACE_MS } from './watch-process.ts'

/** Tells of a bug that nobody awaited where the command has not ended in time: what it waits for may never come. */
function overdue(context: Context): Promise<number> {
  return new Promise((resolve) => {
    const late = (): void => {
      const bug = bugOf(context)
      if (bug) setTimeout(() => resolve(tellBug(bug.thrown, context)), GRACE_MS)
    }
    context.drop.addEventListener('abort', late, { once: true })
  })
}

/** Tells that results were lost on their way out; the exit code of that, 0 where they were not. */
function tellUnwritable(context: Context): number {
  const error = context.unwritable()
  if (!error) return 0
  const why = error.code === 'ENOSPC' ? 'the disk is full' : error.message
  context.err(
    `offscript: standard output cannot be written: ${why}\n  What is stored is not touched by it: \`offscript analyze\` prints a stored run again.\n`,
  )
  return EXIT_CODES.user_mistake
}

/** Runs the command that this process was started with, and ends the process with its exit code. */
export async function start(): Promise<never> {
  prepareQuickly()
  const output = standardOutput(process.stdout, process.stderr)
  const context = processContext(output)
  const code = await Promise.race([runProgram(process.argv.slice(2), context), overdue(context)])
  await Promise.all([output.drained(), standardOutput(process.stderr, process.stderr).drained()])
  const told = tellUnwritable(context)
  context.ended()
  // A bot in this process may keep timers or sockets of its own: they are no reason to go on.
  process.exit(code === 0 ? told : code)
}
