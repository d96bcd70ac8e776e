import { createHash, timingSafeEqual } from 'node:crypto'
import { isIP } from 'node:net'
import type { MiddlewareHandler } from 'hono'
import type { Trouble } from './api.ts'

/** Whom the page is for. */
export interface Trust {
  /** Where it listens. A loopback address needs no token. */
  readonly host: string
  /** What every question must bear; absent on loopback. */
  readonly token?: string | undefined
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]'])

/**
 * Refuses what another site may have sent: a Host that a foreign name was bound to (DNS rebinding), an Origin that is not this
 * page, a request that the browser itself calls cross-site.
 */
export function fromThisSite({ host }: Trust): MiddlewareHandler {
  return async (c, next) => {
    const asked = (c.req.header('host') ?? '').toLowerCase()
    // Any port is ours: a tunnel may lead here from another. The Origin must bear the same. A proxy's request names its host twice.
    const names = [asked.replace(/:\d+$/u, ''), new URL(c.req.url).hostname]
    if (!names.every((name) => isOurs(name, host.toLowerCase())))
      return c.json({ error: `this server is not ${asked || 'nameless'}` } satisfies Trouble, 403)
    const origin = c.req.header('origin')
    const site = c.req.header('sec-fetch-site') ?? 'none'
    const fromPage = origin === undefined || origin === `http://${asked}`
    if (!fromPage || (site !== 'same-origin' && site !== 'none' && !isNavigation(c.req)))
      return c.json({ error: 'requests of other sites are refused' } satisfies Trouble, 403)
    return next()
  }
}

/** Following a link from elsewhere only opens the page: it reads no answer and writes nothing. */
function isNavigation(request: {
  method: string
  path: string
  header(name: string): string | undefined
}): boolean {
  const { method, path } = request
  return method === 'GET' && request.header('sec-fetch-mode') === 'navigate' && !isApi(path)
}

function isApi(path: string): boolean {
  return path.startsWith('/api/')
}

/** An address cannot be bound to a foreign name, only a name can; so every address is ours where all are listened on. */
function isOurs(asked: string, host: string): boolean {
  if (LOOPBACK.has(asked) || asked === host || asked === `[${host}]`) return true
  const isAny = host === '0.0.0.0' || host === '::'
  return isAny && isIP(asked.replace(/^\[|\]$/gu, '')) !== 0
}

/** Refuses questions without the token, where there is one. The page itself holds nothing and needs none. */
export function withToken({ token }: Trust): MiddlewareHandler {
  return async (c, next) => {
    if (token === undefined) return next()
    const given = /^Bearer (.+)$/u.exec(c.req.header('authorization') ?? '')?.[1] ?? ''
    if (isSame(given, token)) return next()
    return c.json(
      {
        error: 'this page needs its token',
        hint: 'Open the address that `offscript review` printed, with what follows the #.',
      } satisfies Trouble,
      401,
    )
  }
}

/** In constant time: digests have one length, whatever was given. */
function isSame(given: string, token: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(token))
}

/**
 * Nothing is loaded from elsewhere, and no script runs but the page's own. Styles that the component library makes bear the nonce;
 * style attributes are set by the chart library, and load nothing.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Of answers that are no page: whatever they hold, nothing of it is run, shown in a frame or loaded. */
export const ANSWER_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox"

/** What every answer bears. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
}
