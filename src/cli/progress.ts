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

/** A bar on a terminal, a line every few seconds elsewhere, nothing when quiet. */
export function createProgressView(context: Context, label: string, quiet: boolean): ProgressView {
  if (quiet) return { show: () => undefined, close: () => undefined }
  return context.interactive ? barView(context, label) : lineView(context, label)
}

function barView(context: Context, label: string): ProgressView {
  const startedAt = context.clock.now()
  let bar: SingleBar | undefined
  let before = 0
  return {
    show: (progress) => {
      if (!bar) {
        before = progress.done
        bar = new SingleBar({
          format: `${label} {bar} {value}/{total} · {failed} failed · {rate}/s · {left}`,
          hideCursor: true,
          barCompleteChar: '█',
          barIncompleteChar: '░',
          barsize: 24,
          stream: process.stderr,
        })
        bar.start(
          progress.scheduled,
          progress.done,
          fields(progress, context.clock.now() - startedAt, before),
        )
      }
      bar.update(progress.done, fields(progress, context.clock.now() - startedAt, before))
    },
    close: () => bar?.stop(),
  }
}

function lineView(context: Context, label: string): ProgressView {
  const startedAt = context.clock.now()
  let shownAt = startedAt
  let before: number | undefined
  return {
    show: (progress) => {
      before ??= progress.done
      const now = context.clock.now()
      if (now - shownAt < LINE_EVERY_MS) return
      shownAt = now
      const { failed, rate, left } = fields(progress, now - startedAt, before)
      context.err(
        `${label} ${progress.done}/${progress.scheduled} · ${failed} failed · ${rate}/s · ${left}\n`,
      )
    },
    close: () => undefined,
  }
}

function fields(
  { done, scheduled, counts }: Progress,
  elapsedMs: number,
  before: number,
): { failed: number; rate: string; left: string } {
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
