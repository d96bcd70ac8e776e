import type { HttpRequest, HttpResponse } from './exchange.ts'
import type { ProxyOf } from './proxy.ts'
import { createRoute, type Route } from './route.ts'

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

/** How the connections of a pool are made. */
interface HttpPoolOptions {
  /** Sockets to one origin at most. */
  readonly connections: number
  /** Bytes of one body, 10,000,000 by default. */
  readonly maxBytes?: number
  /** None by default. */
  readonly proxy?: ProxyOf | undefined
}

/** A route per origin, each with sockets of its own, opened when needed and kept alive. */
export function createHttpPool(options: HttpPoolOptions): HttpPool {
  const { connections, maxBytes = 10_000_000, proxy } = options
  const routes = new Map<string, Route>()
  const split = createUrlSplitter()
  let closed = false

  const routeTo = (origin: string): Route => {
    const existing = routes.get(origin)
    if (existing !== undefined) return existing
    if (closed) throw new Error('the connection pool is closed')
    const route = createRoute(origin, proxy?.(new URL(origin)), connections)
    routes.set(origin, route)
    return route
  }

  return {
    async send(request) {
      const { origin, path } = split(request.url)
      return routeTo(origin).send(path, request, maxBytes)
    },
    async close() {
      closed = true
      const open = [...routes.values()]
      routes.clear()
      await Promise.all(open.map((route) => route.close()))
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
