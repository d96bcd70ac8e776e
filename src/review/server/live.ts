import { setTimeout as wait } from 'node:timers/promises'
import { Hono } from 'hono'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import * as z from 'zod'
import { followRun, type LiveNews, lookAgain, type ReviewContext } from '../../app.ts'
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
    const first = followRun(context, data.run, data.after)
    return streamSSE(c, (stream) => tell(stream, (signal) => looks(context, first, pause, signal)))
  })
  return live
}

/** Tells what is new until it is over or nobody listens. */
async function tell(
  stream: SSEStreamingApi,
  listen: (signal: AbortSignal) => AsyncIterable<LiveNews | undefined>,
): Promise<void> {
  const gone = new AbortController()
  stream.onAbort(() => gone.abort())
  let quiet = 0
  for await (const news of listen(gone.signal)) {
    quiet = news ? 0 : quiet + 1
    const data = JSON.stringify(news)
    if (news) await stream.writeSSE({ event: 'news', id: String(news.upto), data })
    else if (quiet % QUIET_LOOKS === 0) await stream.write(': no news\n\n')
  }
  if (!gone.signal.aborted) await stream.writeSSE({ event: 'end', data: '{}' })
}

/** Looks at a run until it is over or nobody listens; yields what is new, `undefined` where nothing is. */
async function* looks(
  context: ReviewContext,
  first: ReturnType<typeof followRun>,
  pause: Pause,
  signal: AbortSignal,
): AsyncGenerator<LiveNews | undefined> {
  let { news, state } = first
  let told = ''
  while (!signal.aborted) {
    const stand = JSON.stringify({ ...news, failures: [] })
    yield stand === told ? undefined : news
    told = stand
    if (news.run.status !== 'running') return
    await pause(signal)
    const next = lookAgain(context, news.run.runId, state)
    news = next.news
    state = next.state
  }
}
