import type { LiveNews } from '../server/api.ts'
import { request } from './client.ts'

/** Milliseconds before a dropped connection is made again. */
const AGAIN_MS = 1_000

/**
 * Follows a run until it is over or `signal` is aborted; a dropped connection is made again from where it had come to. The
 * browser's own reader of server-sent events cannot send the token, so this reads them itself.
 */
export async function followRun(
  run: string,
  signal: AbortSignal,
  onNews: (news: LiveNews) => void,
): Promise<void> {
  let after = 0
  while (!signal.aborted) {
    try {
      const address = new URLSearchParams({ run, after: String(after) })
      const response = await request(`/api/live?${address}`, { signal })
      for await (const { event, data } of eventsOf(response)) {
        if (event === 'end') return
        const news = JSON.parse(data) as LiveNews
        after = news.upto
        onNews(news)
      }
    } catch {
      // Gone for now: the server may be starting again.
    }
    if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, AGAIN_MS))
  }
}

interface ServerEvent {
  readonly event: string
  readonly data: string
}

/** The events of an answer as they come; comments and events that were cut off are left out. */
async function* eventsOf(response: Response): AsyncGenerator<ServerEvent> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  for (;;) {
    const { done = true, value = '' } = (await reader?.read()) ?? {}
    text += value
    const blocks = text.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) {
      const fields = new Map(block.split('\n').map((line) => [line.split(':', 1)[0], line]))
      const event = fields.get('event')?.slice('event:'.length).trim()
      const data = fields.get('data')?.slice('data:'.length).trim()
      if (event !== undefined && data !== undefined) yield { event, data }
    }
    if (done) return
  }
}
