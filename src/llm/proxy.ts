import { isIPv6 } from 'node:net'
import { AppError } from '../core/errors.ts'

/** The proxy by which a request to a URL leaves; undefined where it goes straight. */
export type ProxyOf = (url: URL) => URL | undefined

type Environment = Readonly<Record<string, string | undefined>>

/** What follows `http`, `https`, `all` and `no`; the small letters win. */
const SUFFIXES = ['_proxy', '_PROXY'] as const

/**
 * Obeys `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`, in small or capital letters. Loopback is never behind a
 * proxy, as with Go's net/http: a bot on this machine is reached however the rest of the world is.
 * Throws an `AppError` for a proxy that is no `http:` or `https:` address.
 */
export function proxyFrom(env: Environment): ProxyOf {
  const forAll = proxyIn(env, 'all')
  const proxies: Readonly<Record<string, URL | undefined>> = {
    'http:': proxyIn(env, 'http') ?? forAll,
    'https:': proxyIn(env, 'https') ?? forAll,
  }
  const excepted = exceptionsIn(valueIn(env, 'no')?.value ?? '')
  return (url) => (isLoopback(url) || excepted(url) ? undefined : proxies[url.protocol])
}

function valueIn(env: Environment, of: string): { name: string; value: string } | undefined {
  for (const suffix of SUFFIXES) {
    const name = suffix === '_PROXY' ? of.toUpperCase() + suffix : of + suffix
    const value = env[name]?.trim()
    if (value) return { name, value }
  }
  return undefined
}

function proxyIn(env: Environment, of: string): URL | undefined {
  const set = valueIn(env, of)
  if (set === undefined) return undefined
  // `proxy:3128` is meant as an address, and would be read as a scheme.
  const address = set.value.includes('://') ? set.value : `http://${set.value}`
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url
  throw new AppError(
    'user_mistake',
    `${set.name}: expected the address of an HTTP proxy such as http://proxy.example.com:3128, got ${withoutPassword(set.value)}`,
    { hint: 'Set it so, or unset it.' },
  )
}

/** What stands before an `@` may be a password, whatever the rest is. */
function withoutPassword(address: string): string {
  return address.replace(/[^/]*@/, '…@')
}

function isLoopback({ hostname }: URL): boolean {
  return /^(?:(?:.*\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname)
}

/** Names with the names under them, addresses, each with a port or without; `*` is everything. */
function exceptionsIn(list: string): (url: URL) => boolean {
  const entries = list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .map((entry) => (isIPv6(entry) ? `[${entry}]` : entry))
    .map((entry) => /^(?:\*?\.)?(?<host>\*|\[.*\]|[^:]*)(?::(?<port>\d+))?$/.exec(entry)?.groups)
  return ({ hostname, protocol, port }) =>
    entries.some(
      (entry) =>
        entry !== undefined &&
        (entry['port'] ?? portOf(protocol, port)) === portOf(protocol, port) &&
        (entry['host'] === '*' || isUnder(hostname, entry['host'] ?? '')),
    )
}

function isUnder(hostname: string, host: string): boolean {
  return hostname === host || hostname.endsWith(`.${host}`)
}

function portOf(protocol: string, port: string): string {
  return port === '' ? (protocol === 'https:' ? '443' : '80') : port
}
