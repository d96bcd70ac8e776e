import type { Surroundings } from '../app.ts'
import { systemClock } from '../core/clock.ts'
import type { StandardOutput } from './standard-output.ts'
import { type ProcessWatch, watchProcess } from './watch-process.ts'

/** What commands print to and live in; given to them, so that tests can run them in-process. */
export interface Context extends Surroundings, ProcessWatch {
  /** Results. */
  out(text: string): void
  /** Why results could not be written; undefined where they could, or where nobody wanted more of them. */
  unwritable(): NodeJS.ErrnoException | undefined
  /** Progress, warnings and errors. */
  err(text: string): void
  /** Standard error is a terminal: a bar may be drawn there. */
  readonly interactive: boolean
  /** Standard output may be coloured. */
  readonly colour: boolean
  readonly width: number
}

/** The context of a real process, whose results go to `output`. */
export function processContext(output: StandardOutput): Context {
  let unwritable: NodeJS.ErrnoException | undefined
  process.stdout.on('error', (error) => {
    unwritable ??= error
  })
  // There is nowhere left to tell it.
  process.stderr.on('error', () => undefined)
  const err = (text: string): void => void process.stderr.write(text)
  const interactive = process.stderr.isTTY === true
  return {
    cwd: process.cwd(),
    env: process.env,
    clock: systemClock,
    out: output.write,
    unwritable: () => (isClosedPipe(unwritable) ? undefined : unwritable),
    err,
    interactive,
    colour: process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined,
    width: process.stdout.columns ?? 120,
    ...watchProcess(err, interactive, output.keepForResults),
  }
}

/** Whoever reads the output may stop early, as `head` does: that is their right, and no error. */
function isClosedPipe(error: NodeJS.ErrnoException | undefined): boolean {
  return error?.code === 'EPIPE'
}
