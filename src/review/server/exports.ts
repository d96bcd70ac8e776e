import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import * as z from 'zod'
import { exportList, type ListFormat, type ReviewContext } from '../../app.ts'
import { AppError } from '../../core/errors.ts'
import { bodyOf } from './body.ts'
import { ExportInput } from './conversations-input.ts'

/** Bytes that a choice of single conversations may take. */
const LARGEST_BODY = 4_000_000
/** Characters that are sent at a time. */
const PIECE = 64_000
/** What each file is called and is. */
const FILES: Readonly<Record<ListFormat, { readonly name: string; readonly type: string }>> = {
  csv: { name: 'conversations.csv', type: 'text/csv; charset=utf-8' },
  jsonl: { name: 'conversations.jsonl', type: 'application/jsonl; charset=utf-8' },
  transcripts: { name: 'transcripts.jsonl', type: 'application/jsonl; charset=utf-8' },
}

/**
 * Lists as files, written while they are read, so that no list is too long. What to take comes with the address, or in the body
 * where many single conversations are named.
 */
export function createExports(context: ReviewContext): Hono {
  const exports = new Hono()
  const send = (c: Context, given: unknown): Response => {
    const { data, error } = ExportInput.safeParse(given)
    if (error) throw new AppError('user_mistake', `export: ${z.prettifyError(error)}`)
    const { format, order, descending, ...filter } = data
    const pieces = exportList(context, format, filter, { order, descending })
    return c.body(streamed(pieces), 200, {
      'Content-Type': FILES[format].type,
      'Content-Disposition': `attachment; filename="${FILES[format].name}"`,
      'Cache-Control': 'no-store',
    })
  }
  exports.get('/', (c) => send(c, onceOrMore(c.req.queries())))
  exports.post('/', bodyLimit({ maxSize: LARGEST_BODY }), async (c) => send(c, await bodyOf(c)))
  return exports
}

/** Values given once as text, those given several times as a list. */
export function onceOrMore(
  queries: Readonly<Record<string, string[]>>,
): Record<string, string | string[] | undefined> {
  return Object.fromEntries(
    Object.entries(queries).map(([key, values]) => [key, values.length === 1 ? values[0] : values]),
  )
}

/** Made only as fast as it is taken. */
function streamed(pieces: Iterable<string>): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.iterator]()
  const encoder = new TextEncoder()
  return new ReadableStream({
    pull(controller) {
      let text = ''
      while (text.length < PIECE) {
        const { value, done } = iterator.next()
        if (done) {
          if (text !== '') controller.enqueue(encoder.encode(text))
          return controller.close()
        }
        text += value
      }
      controller.enqueue(encoder.encode(text))
    },
    cancel() {
      iterator.return?.()
    },
  })
}
