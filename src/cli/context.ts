import type { Surroundings } from '../app.ts'
import { systemClock } from '../core/clock.ts'
import { type ProcessWatch, watchProcess } from './watch-process.ts'

/** What commands print to and live in; given to them, so that tests can run them in-process. */
export interface Context extends Surroundings, ProcessWatch {
  /** Results. */
  out(text: string): void
  /** Progress, warnings and errors. */
  err(text: string): void
  /** Standard error is a terminal: a bar may be drawn there. */
  readonly interactive: boolean
  /** Standard output may be coloured. */
  readonly colour: boolean
  readonly width: number
}

/** The context of a real process. */
export function processContext(): Context {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe)
  const err = (text: string): void => void process.stderr.write(text)
  const interactive = process.stderr.isTTY === true
  return {
    cwd: process.cwd(),
    env: process.env,
    clock: systemClock,
    out: (text) => void process.stdout.write(text),
    err,
    interactive,
    colour: process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined,
    width: process.stdout.columns ?? 120,
    ...watchProcess(err, interactive),
  }
}

/** Whoever reads the output may stop early, as `head` does: that is their right, and no error. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}
