import type { Pool } from 'undici'
import { exchange, type HttpRequest, type HttpResponse } from './exchange.ts'
import { loadPool } from './load-pool.ts'

/** Connections kept alive to any number of origins. */
export interface HttpPool {
  /**
   * Sends one request and reads its answer to the end: a connection cut in the middle of a body rejects.
   * One that takes longer than it may rejects with an error that says "timed out".
   * Throws what the connection throws, or `BodyTooLargeError`.
   */
  send(request: HttpRequest): Promise<HttpResponse>
  /** Drops every connection; requests under way reject. */
  close(): Promise<void>
}

/**
 * A pool per origin, each with at most `connections` sockets, opened when needed and kept alive.
 * `maxBytes` bounds one body, 10,000,000 by default.
 */
export function createHttpPool(options: { connections: number; maxBytes?: number }): HttpPool {
  const { connections, maxBytes = 10_000_000 } = options
  const pools = new Map<string, Pool>()
  const split = createUrlSplitter()
  let closed = false

  const poolOf = (origin: string): Pool => {
    const existing = pools.get(origin)
    if (existing !== undefined) return existing
    if (closed) throw new Error('the connection pool is closed')
    // Time limits are the request's: undici's own would fire first and say less.
    const pool = new (loadPool())(origin, { connections, headersTimeout: 0, bodyTimeout: 0 })
    pools.set(origin, pool)
    return pool
  }

  return {
    async send(request) {
      const { origin, path } = split(request.url)
      return exchange(poolOf(origin), path, request, maxBytes)
    },
    async close() {
      closed = true
      const open = [...pools.values()]
      pools.clear()
      await Promise.all(open.map((pool) => pool.destroy()))
    },
  }
}

/** The last URL is remembered: nearly all requests of a run go to the same one. */
function createUrlSplitter(): (url: string) => { origin: string; path: string } {
  let last = { url: '', origin: '', path: '' }
  return (url) => {
    if (last.url !== url) {
      const { origin, pathname, search } = new URL(url)
      last = { url, origin, path: pathname + search }
    }
    return last
  }
}
