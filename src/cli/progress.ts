import { SingleBar } from 'cli-progress'
import type { Progress } from '../app.ts'
import type { Context } from './context.ts'

/** Shows how far a run is, on standard error. */
export interface ProgressView {
  show(progress: Progress): void
  close(): void
}

/** Milliseconds between two lines where no bar can be drawn. */
const LINE_EVERY_MS = 3_000

/** Does work again and again until what it gives is called. */
export type Repeat = (work: () => void) => () => void

const everySecond: Repeat = (work) => {
  const timer = setInterval(work, 1_000).unref()
  return () => clearInterval(timer)
}

/** What is drawn of a run, told how far it is. */
interface Drawing {
  draw(progress: Progress, shown: Fields): void
  close(): void
}

/**
 * A bar on a terminal, a line every few seconds elsewhere, nothing when quiet; also while no conversation ends. The first that is
 * shown is what was stored before.
 */
export function createProgressView(
  context: Context,
  label: string,
  quiet: boolean,
  repeat: Repeat = everySecond,
): ProgressView {
  if (quiet) return { show: () => undefined, close: () => undefined }
  const drawing = context.interactive ? bar(label) : lines(context, label)
  let begun: { readonly at: number; readonly before: number } | undefined
  let newest: Progress | undefined
  let rest: (() => void) | undefined
  const draw = (): void => {
    if (!begun || !newest) return
    drawing.draw(newest, fields(newest, context.clock.now() - begun.at, begun.before))
  }
  return {
    show: (progress) => {
      newest = progress
      begun ??= { at: context.clock.now(), before: progress.done }
      rest ??= repeat(draw)
      draw()
    },
    close: () => {
      rest?.()
      drawing.close()
    },
  }
}

function bar(label: string): Drawing {
  let drawn: SingleBar | undefined
  return {
    draw: ({ done, scheduled }, shown) => {
      if (drawn) return drawn.update(done, shown)
      drawn = new SingleBar({
        format: `${label} {bar} {value}/{total} · {failed} failed · {rate}/s · {left}`,
        hideCursor: true,
        barCompleteChar: '█',
        barIncompleteChar: '░',
        barsize: 24,
        stream: process.stderr,
      })
      drawn.start(scheduled, done, shown)
    },
    close: () => drawn?.stop(),
  }
}

function lines(context: Context, label: string): Drawing {
  let shownAt: number | undefined
  return {
    draw: ({ done, scheduled }, { failed, rate, left }) => {
      const now = context.clock.now()
      shownAt ??= now
      if (now - shownAt < LINE_EVERY_MS) return
      shownAt = now
      context.err(`${label} ${done}/${scheduled} · ${failed} failed · ${rate}/s · ${left}\n`)
    },
    close: () => undefined,
  }
}

interface Fields {
  readonly failed: number
  readonly rate: string
  readonly left: string
}

function fields({ done, scheduled, counts }: Progress, elapsedMs: number, before: number): Fields {
  const perSecond = elapsedMs > 0 ? ((done - before) * 1000) / elapsedMs : 0
  const left = perSecond > 0 ? duration((scheduled - done) / perSecond) : 'time left unknown'
  return { failed: counts.failed, rate: perSecond.toFixed(perSecond < 10 ? 1 : 0), left }
}

function duration(seconds: number): string {
  if (seconds < 1) return 'done soon'
  if (seconds < 90) return `${Math.ceil(seconds)} s left`
  return seconds < 5_400
    ? `${Math.ceil(seconds / 60)} min left`
    : `${(seconds / 3_600).toFixed(1)} h left`
}
