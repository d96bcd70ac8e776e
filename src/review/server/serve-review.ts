import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { isIPv6 } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { serve } from '@hono/node-server'
import { jobDocument, PACKAGE_FOLDER, type ReviewContext } from '../../app.ts'
import { AppError } from '../../core/errors.ts'
import { createJobBoard } from './jobs/job-board.ts'
import { programStarter } from './jobs/start-program.ts'
import { createPages } from './pages.ts'
import { createReader, type Reader } from './reader.ts'
import { fillSearch } from './search-filler.ts'
import { createSite } from './site.ts'

/** Where and how the page is served. */
export interface ReviewOptions {
  /** 0 takes a free one. */
  readonly port: number
  /** Default the loopback address; any other needs a token, which is made. */
  readonly host?: string | undefined
  onBug(thrown: unknown): void
}

/** The page while it is served. */
export interface ReviewServer {
  /** The address to open; the token, where there is one, follows the `#`. */
  readonly url: string
  readonly token: string | undefined
  close(): Promise<void>
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1'])
const BUILT = join(PACKAGE_FOLDER, 'dist')

/** Serves the page. Throws an `AppError` where the port is taken or the page is not built. */
export async function serveReview(
  context: ReviewContext,
  { port, host = '127.0.0.1', onBug }: ReviewOptions,
): Promise<ReviewServer> {
  const token = LOOPBACK.has(host) ? undefined : randomBytes(24).toString('base64url')
  const pages = createPages(join(BUILT, 'review', 'ui'))
  const jobs = createJobBoard({
    clock: context.clock,
    start: programStarter(join(BUILT, 'bundle', 'main.js'), context),
    read: jobDocument,
  })
  const serving = { ...context, jobs }
  const reader = createReader(serving, built('review-thread.js'))
  const site = createSite({ context: serving, reader, trust: { host, token }, pages, onBug })
  const server = await listening(site.fetch, host, port)
  const filler = fillSearch(context, built('review-search.js'), onBug)
  warm(reader)
  const address = server.address() as AddressInfo
  const shown = isIPv6(host) ? `[${host}]` : host
  return {
    url: `http://${shown}:${address.port}/${token === undefined ? '' : `#token=${token}`}`,
    token,
    async close() {
      if ('closeAllConnections' in server) server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await Promise.all([reader.close(), filler.close(), jobs.close()])
    },
  }
}

/** What is opened first is made ready at once; where that fails, whoever asks is told why. */
function warm(reader: Reader): void {
  for (const name of ['overview', 'run'] as const)
    reader.ask({ name, input: {} }).catch(() => undefined)
}

/** A file of the built program. */
function built(file: string): URL {
  return pathToFileURL(join(BUILT, 'bundle', file))
}

function listening(
  fetch: Parameters<typeof serve>[0]['fetch'],
  hostname: string,
  port: number,
): Promise<ReturnType<typeof serve>> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname, port }, () => resolve(server))
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const why = cause.code === 'EADDRINUSE' ? 'is in use' : `cannot be had (${cause.code})`
      reject(
        new AppError('user_mistake', `port ${port} of ${hostname} ${why}`, {
          hint: 'Name another with --port; 0 takes a free one.',
          cause,
        }),
      )
    })
  })
}
