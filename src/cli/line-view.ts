import type { Context } from './context.ts'

/** One line on standard error that says how far something is. */
export interface LineView {
  show(line: string): void
  close(): void
}

/** Milliseconds between two lines: on a terminal one line is written over. */
const EVERY_MS = { terminal: 100, elsewhere: 3_000 }

/** One line that changes on a terminal, a line every few seconds elsewhere, nothing when quiet. */
export function createLineView(context: Context, label: string, quiet: boolean): LineView {
  let shownAt = context.clock.now()
  let open = false
  return {
    show: (line) => {
      const now = context.clock.now()
      const every = context.interactive ? EVERY_MS.terminal : EVERY_MS.elsewhere
      if (quiet || now - shownAt < every) return
      shownAt = now
      const whole = `${label} · ${line}`
      context.err(context.interactive ? `\r\u001b[2K${whole}` : `${whole}\n`)
      open = context.interactive
    },
    close: () => {
      if (open) context.err('\n')
      open = false
    },
  }
}
