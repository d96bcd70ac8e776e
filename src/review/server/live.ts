import { setTimeout as wait } from 'node:timers/promises'
import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { z } from 'zod'
import { followRun, lookAgain, type ReviewContext } from '../../app.ts'
import { AppError } from '../../core/errors.ts'
import { name, whole } from './input.ts'

/** Waits between two looks at the store. Rejects, or resolves at once, when aborted. */
export type Pause = (signal: AbortSignal) => Promise<void>

/** Milliseconds between two looks. */
const EVERY_MS = 1_000
/** Looks without news after which a word is sent all the same, so that a dead connection is noticed. */
const QUIET_LOOKS = 15

const everySecond: Pause = (signal) => wait(EVERY_MS, undefined, { signal }).catch(() => {})
const Input = z.object({ run: name, after: whole.min(0).default(0) })

/**
 * A run as it goes on, as server-sent events: `news` whenever something came, `end` when the run is over. `after` goes on where a
 * dropped connection had come to.
 */
export function createLive(context: ReviewContext, pause: Pause = everySecond): Hono {
  const live = new Hono()
  live.get('/api/live', (c) => {
    const { data, error } = Input.safeParse(c.req.query())
    if (error) throw new AppError('user_mistake', `live: ${z.prettifyError(error)}`)
    let { news, state } = followRun(context, data.run, data.after)
    return streamSSE(c, async (stream) => {
      const gone = new AbortController()
      stream.onAbort(() => gone.abort())
      let told = ''
      for (let quiet = 0; !gone.signal.aborted; quiet += 1) {
        const now = JSON.stringify(news)
        if (now !== told) {
          await stream.writeSSE({ event: 'news', id: String(news.upto), data: now })
          told = JSON.stringify({ ...news, failures: [] })
          quiet = 0
        } else if (quiet % QUIET_LOOKS === QUIET_LOOKS - 1) await stream.write(': no news\n\n')
        if (news.run.status !== 'running') {
          await stream.writeSSE({ event: 'end', data: '{}' })
          return
        }
        await pause(gone.signal)
        if (!gone.signal.aborted) ({ news, state } = lookAgain(context, news.run.runId, state))
      }
    })
  })
  return live
}
