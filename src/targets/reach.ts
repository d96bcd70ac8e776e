import { connect, isIP, type Socket } from 'node:net'
import { TargetError } from '../core/target.ts'
import { isWebAddress, shownUrl, WEB_ADDRESS } from '../core/web-address.ts'
import { connectionFault, connectionMessage, type ProxyOf } from '../llm/index.ts'

/**
 * Resolves when something listens at the URL's host and port and, for `https:`, can be trusted; of a bot behind a proxy, when
 * the proxy does. No request is sent, so that the bot counts nothing. Rejects with a `TargetError` of kind `unreachable`, or with the signal's reason.
 */
export async function reach(url: string, signal: AbortSignal, proxy?: ProxyOf): Promise<void> {
  if (!isWebAddress(url)) {
    throw new TargetError('unreachable', `expected ${WEB_ADDRESS}, got "${shownUrl(url)}"`)
  }
  const to = new URL(url)
  const through = proxy?.(to)
  const { socket, connected } = await dial(through ?? to)
  const place = through === undefined ? shownUrl(url) : described(through)
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void): void => {
      signal.removeEventListener('abort', onAbort)
      socket.destroy()
      settle()
    }
    const onAbort = (): void => finish(() => reject(signal.reason))
    signal.addEventListener('abort', onAbort, { once: true })
    socket.once(connected, () => finish(resolve))
    socket.once('error', (error) => finish(() => reject(unreachable(place, error))))
  })
}

async function dial({
  protocol,
  hostname,
  port,
}: URL): Promise<{ readonly socket: Socket; readonly connected: string }> {
  const isSecure = protocol === 'https:'
  // An IPv6 address stands in brackets in a URL, and without them everywhere else.
  const host = hostname.replace(/^\[|\]$/g, '')
  const at = { host, port: port === '' ? (isSecure ? 443 : 80) : Number(port) }
  if (!isSecure) return { socket: connect(at), connected: 'connect' }
  // Loaded for https alone.
  const tls = await import('node:tls')
  // An address is no name to ask a certificate for.
  const socket = tls.connect(isIP(host) === 0 ? { ...at, servername: host } : at)
  return { socket, connected: 'secureConnect' }
}

function described(proxy: URL): string {
  return `the proxy ${proxy.origin}, which the environment names (HTTPS_PROXY and its like; NO_PROXY excepts a host)`
}

function unreachable(place: string, error: Error): TargetError {
  const what =
    connectionFault(error) === 'not_trusted'
      ? `the certificate of ${place} is not trusted (NODE_EXTRA_CA_CERTS names a file of those that are)`
      : `nobody answers at ${place}`
  return new TargetError('unreachable', `${what}: ${connectionMessage(error)}`, error)
}
