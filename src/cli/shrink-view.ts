import type { ShrinkProgress } from '../app.ts'
import type { Context } from './context.ts'

/** Shows how far shrinking is, on standard error. */
export interface ShrinkView {
  show(progress: ShrinkProgress): void
  close(): void
}

/** Milliseconds between two lines: on a terminal one line is written over. */
const EVERY_MS = { terminal: 100, elsewhere: 3_000 }

/** One line that changes on a terminal, a line every few seconds elsewhere, nothing when quiet. */
export function createShrinkView(context: Context, label: string, quiet: boolean): ShrinkView {
  let shownAt = context.clock.now()
  let open = false
  return {
    show: ({ turns, tried, runs, maxRuns }) => {
      const now = context.clock.now()
      const every = context.interactive ? EVERY_MS.terminal : EVERY_MS.elsewhere
      if (quiet || now - shownAt < every) return
      shownAt = now
      const line = `${label} · shortest ${turns} turns · ${tried} users tried · ${runs} of at most ${maxRuns} conversations`
      context.err(context.interactive ? `\r\u001b[2K${line}` : `${line}\n`)
      open = context.interactive
    },
    close: () => {
      if (open) context.err('\n')
      open = false
    },
  }
}
