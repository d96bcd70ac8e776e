import { AppError } from '../core/errors.ts'
import { createStrays, type Strays, strayWarnings } from '../core/strays.ts'
import { EXIT_CODES } from './exit-codes.ts'

/** What may end a command before it has ended by itself. */
export interface ProcessWatch {
  /** Aborted by the first Ctrl-C, with an `AppError`; by a bug that nobody awaited, with that. */
  readonly stop: AbortSignal
  /** Aborted by the second, by a bug, or when those under way take too long. */
  readonly drop: AbortSignal
  readonly strays?: Strays | undefined
  /** Told how to go on with what is under way, should something end the process from within. */
  goesOnWith(command: string): void
  /** The command has ended: that the process does is no surprise. */
  ended(): void
}

/** Milliseconds that conversations under way get after the first Ctrl-C. */
export const GRACE_MS = 5_000

/** The exit code by which Node says that it waits for what will never come. */
const UNSETTLED = 13

const SHOW_CURSOR = '\u001b[?25h'
const CLEAR_LINE = '\r\u001b[2K'

/**
 * Watches over this process: its signals, what is thrown where nobody awaits it, and its end. `onModule` is called before a
 * module of others is loaded.
 */
export function watchProcess(
  err: (text: string) => void,
  interactive: boolean,
  onModule: () => void,
): ProcessWatch {
  const stop = new AbortController()
  const drop = new AbortController()
  process.on('SIGINT', () => {
    if (stop.signal.aborted) drop.abort(interruption())
    stop.abort(interruption())
    setTimeout(() => drop.abort(interruption()), GRACE_MS).unref()
  })
  const clear = interactive ? CLEAR_LINE : ''
  const strays = createStrays(
    strayWarnings((warning) => err(`${clear}offscript: ${warning}\n`)),
    (bug) => {
      stop.abort(bug)
      drop.abort(bug)
    },
  )
  process.on('uncaughtException', strays.take)
  process.on('unhandledRejection', strays.take)
  let command: string | undefined
  let hasEnded = false
  process.on('exit', () => {
    if (hasEnded) return
    const why =
      process.exitCode === UNSETTLED
        ? 'nothing was left to wait for'
        : `${strays.modules() ?? 'something'} called process.exit()`
    const next =
      command === undefined ? '' : `  What is finished is stored. Go on with: ${command}\n`
    const cursor = interactive ? `${CLEAR_LINE}${SHOW_CURSOR}` : ''
    err(`${cursor}offscript: the process was ended before its work was done: ${why}\n${next}`)
    process.exitCode = EXIT_CODES.internal
  })
  return {
    stop: stop.signal,
    drop: drop.signal,
    strays: {
      ...strays,
      expect: (target) => {
        onModule()
        strays.expect(target)
      },
    },
    goesOnWith: (said) => {
      command = said
    },
    ended: () => {
      hasEnded = true
    },
  }
}

/** An `AppError`, since it is handed on as the reason of signals: whoever throws it has no bug. */
function interruption(): AppError {
  return new AppError('interrupted', 'interrupted')
}
