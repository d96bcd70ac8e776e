import type { Clock } from '../core/clock.ts'

/** The cookies of one session, by origin. Path, domain and SameSite are not heeded: a session talks to one bot. */
export interface CookieJar {
  keep(url: string, setCookie: string | readonly string[] | undefined): void
  /** The `cookie` header for a request; undefined where there is nothing to send. */
  header(url: string): string | undefined
}

/** An empty jar; the clock tells which cookies have expired on arrival. */
export function createCookieJar(clock: Clock): CookieJar {
  const jars = new Map<string, Map<string, string>>()
  return {
    keep(url, setCookie) {
      if (setCookie === undefined) return
      const { origin } = new URL(url)
      const jar = jars.get(origin) ?? new Map<string, string>()
      jars.set(origin, jar)
      for (const line of typeof setCookie === 'string' ? [setCookie] : setCookie) {
        keepOne(jar, line, clock.now())
      }
    },
    header(url) {
      // Most bots set none: nothing is parsed for them.
      if (jars.size === 0) return undefined
      const jar = jars.get(new URL(url).origin)
      if (jar === undefined || jar.size === 0) return undefined
      return [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    },
  }
}

function keepOne(jar: Map<string, string>, line: string, now: number): void {
  const [pair = '', ...attributes] = line.split(';')
  const equals = pair.indexOf('=')
  if (equals < 1) return
  const name = pair.slice(0, equals).trim()
  if (attributes.some((attribute) => isExpired(attribute, now))) jar.delete(name)
  else jar.set(name, pair.slice(equals + 1).trim())
}

function isExpired(attribute: string, now: number): boolean {
  const [key = '', value = ''] = attribute.split('=')
  const name = key.trim().toLowerCase()
  if (name === 'max-age') return Number(value) <= 0
  return name === 'expires' && Date.parse(value) <= now
}
