import type { Surroundings } from '../app.ts'
import { systemClock } from '../core/clock.ts'

/** What commands print to and live in; given to them, so that tests can run them in-process. */
export interface Context extends Surroundings {
  /** Results. */
  out(text: string): void
  /** Progress, warnings and errors. */
  err(text: string): void
  /** Standard error is a terminal: a bar may be drawn there. */
  readonly interactive: boolean
  /** Standard output may be coloured. */
  readonly colour: boolean
  readonly width: number
  /** Aborted by the first Ctrl-C. */
  readonly stop: AbortSignal
  /** Aborted by the second, or when those under way take too long. */
  readonly drop: AbortSignal
}

/** Milliseconds that conversations under way get after the first Ctrl-C. */
const GRACE_MS = 5_000

/** The context of a real process. */
export function processContext(): Context {
  const stop = new AbortController()
  const drop = new AbortController()
  process.on('SIGINT', () => {
    if (stop.signal.aborted) drop.abort(new Error('interrupted'))
    stop.abort(new Error('interrupted'))
    setTimeout(() => drop.abort(new Error('interrupted')), GRACE_MS).unref()
  })
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe)
  return {
    cwd: process.cwd(),
    env: process.env,
    clock: systemClock,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    interactive: process.stderr.isTTY === true,
    colour: process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined,
    width: process.stdout.columns ?? 120,
    stop: stop.signal,
    drop: drop.signal,
  }
}

/** Whoever reads the output may stop early, as `head` does: that is their right, and no error. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}
