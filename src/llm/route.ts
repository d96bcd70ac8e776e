import type { Dispatcher } from 'undici'
import { messageOf } from '../core/errors.ts'
import { basicAuthorization } from './basic-authorization.ts'
import { connectionFault, ProxyError } from './connection-fault.ts'
import { exchange, type HttpRequest, type HttpResponse } from './exchange.ts'
import { loadPool, loadProxyAgent } from './load-pool.ts'

/** The way to one origin. */
export interface Route {
  /** `path` is what of the request's URL comes after the origin. */
  send(path: string, request: HttpRequest, maxBytes: number): Promise<HttpResponse>
  /** Drops every connection; requests under way reject. */
  close(): Promise<void>
}

/** Time limits are the request's: undici's own would fire first and say less. */
const NO_TIMEOUTS = { headersTimeout: 0, bodyTimeout: 0 }

/** A way with at most `connections` sockets, straight or by a proxy: plain HTTP is handed to that, TLS goes through it. */
export function createRoute(origin: string, proxy: URL | undefined, connections: number): Route {
  const limits = { ...NO_TIMEOUTS, connections }
  if (proxy === undefined) return straight(new (loadPool())(origin, limits), origin)
  if (origin.startsWith('https:')) {
    const tunnels = new (loadProxyAgent())({ ...limits, uri: proxy.href })
    return naming(proxy, straight(tunnels, origin))
  }
  return naming(proxy, handing(new (loadPool())(proxy.origin, limits), origin, proxy))
}

function straight(dispatcher: Dispatcher, origin: string): Route {
  return {
    send: (path, request, maxBytes) => exchange(dispatcher, { origin, path }, request, maxBytes),
    close: () => dispatcher.destroy(),
  }
}

/** The proxy reads from the request where it goes (RFC 9112, 3.2.2). */
function handing(dispatcher: Dispatcher, origin: string, proxy: URL): Route {
  const { host } = new URL(origin)
  const own = { host, ...authorization(proxy) }
  const to = { origin: proxy.origin }
  return {
    async send(path, request, maxBytes) {
      const handed = { ...request, headers: { ...request.headers, ...own } }
      const answer = await exchange(dispatcher, { ...to, path: origin + path }, handed, maxBytes)
      if (answer.status === 407) throw new ProxyError('HTTP 407, it asks for a name and a password')
      return answer
    },
    close: () => dispatcher.destroy(),
  }
}

function authorization(proxy: URL): Record<string, string> {
  const basic = basicAuthorization(proxy)
  return basic === undefined ? {} : { 'proxy-authorization': basic }
}

/** What never arrived says by which proxy. */
function naming(proxy: URL, route: Route): Route {
  return {
    async send(path, request, maxBytes) {
      try {
        return await route.send(path, request, maxBytes)
      } catch (error) {
        throw isRefusal(error) || connectionFault(error) === 'never_connected'
          ? new ProxyError(`through the proxy ${proxy.origin}: ${messageOf(error)}`, {
              cause: error,
            })
          : error
      }
    },
    close: () => route.close(),
  }
}

/** undici has no code of its own for a proxy that opens no tunnel. */
function isRefusal(error: unknown): boolean {
  return /^Proxy response \(\d+\)/.test(messageOf(error))
}
