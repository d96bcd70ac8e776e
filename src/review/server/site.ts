import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import * as z from 'zod'
import { AppError, messageOf } from '../../core/errors.ts'
import { questions } from './answers.ts'
import type { ReadName, Trouble, WriteName } from './api.ts'
import { bodyOf } from './body.ts'
import { createExports, onceOrMore } from './exports.ts'
import { createLive, type Pause } from './live.ts'
import type { Reader } from './reader.ts'
import type { Serving } from './serving.ts'
import { ANSWER_POLICY, COMMON_HEADERS, fromThisSite, type Trust, withToken } from './trust.ts'
import type { Write } from './write.ts'
import { writes } from './writes.ts'

/** Bytes that a deed may come with: notes are short. */
const LARGEST_BODY = 200_000
/** The deeds, without the types of each: an input goes through its own schema before anything is done. */
const deeds = writes as unknown as Readonly<Record<WriteName, Write<z.ZodType, unknown>>>

/** What a site is made of. */
export interface SiteParts {
  readonly context: Serving
  readonly reader: Reader
  readonly trust: Trust
  /** The built page. */
  readonly pages: Hono
  /** Between two looks at a run that goes on; a second where absent. */
  readonly pause?: Pause | undefined
  /** Told of every error that is a bug of ours. */
  onBug(thrown: unknown): void
}

const smallBody = bodyLimit({
  maxSize: LARGEST_BODY,
  onError: (c) => c.json({ error: `more than ${LARGEST_BODY} bytes` } satisfies Trouble, 413),
})

/** The whole site: questions under `/api`, the page everywhere else. It knows no port, so that tests can call it. */
export function createSite({ context, reader, trust, pages, pause, onBug }: SiteParts): Hono {
  const site = new Hono()
  site.use(async (c, next) => {
    await next()
    for (const [name, value] of Object.entries(COMMON_HEADERS)) c.header(name, value)
    if (!c.res.headers.has('Content-Security-Policy'))
      c.header('Content-Security-Policy', ANSWER_POLICY)
  })
  site.use(fromThisSite(trust))
  site.use('/api/*', withToken(trust))
  for (const name of Object.keys(questions) as ReadName[])
    site.get(`/api/${name}`, async (c) => {
      const json = await reader.ask({ name, input: onceOrMore(c.req.queries()) })
      return c.body(json, 200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
    })
  for (const name of Object.keys(deeds) as WriteName[])
    site.post(`/api/${name}`, smallBody, async (c) => {
      const { data, error } = deeds[name].input.safeParse(await bodyOf(c))
      if (error) throw new AppError('user_mistake', `${name}: ${z.prettifyError(error)}`)
      return c.json((await deeds[name].act(context, data)) ?? {})
    })
  site.route('/api/export', createExports(context))
  site.route('/', createLive(context, pause))
  site.all('/api/*', (c) => c.json({ error: `there is no ${c.req.path}` } satisfies Trouble, 404))
  site.route('/', pages)
  site.notFound((c) => c.json({ error: 'there is nothing to do here' } satisfies Trouble, 404))
  site.onError((thrown, c) => {
    if (thrown instanceof AppError && thrown.code !== 'internal')
      return c.json({ error: thrown.message, hint: thrown.hint } satisfies Trouble, 400)
    onBug(thrown)
    return c.json({ error: `a bug of ours: ${messageOf(thrown)}` } satisfies Trouble, 500)
  })
  return site
}
