import { connect } from 'node:net'
import { TargetError } from '../core/target.ts'
import { connectionMessage } from '../llm/index.ts'

/**
 * Resolves when something listens at the URL's host and port. Nothing is sent, so that the bot counts nothing.
 * Rejects with a `TargetError` of kind `unreachable`, or with the signal's reason.
 */
export function reach(url: string, signal: AbortSignal): Promise<void> {
  const { protocol, hostname, port } = new URL(url)
  const usual = protocol === 'https:' ? 443 : 80
  return new Promise((resolve, reject) => {
    const socket = connect({
      // An IPv6 address stands in brackets in a URL, and without them everywhere else.
      host: hostname.replace(/^\[|\]$/g, ''),
      port: port === '' ? usual : Number(port),
    })
    const finish = (settle: () => void): void => {
      signal.removeEventListener('abort', onAbort)
      socket.destroy()
      settle()
    }
    const onAbort = (): void => finish(() => reject(signal.reason))
    signal.addEventListener('abort', onAbort, { once: true })
    socket.once('connect', () => finish(resolve))
    socket.once('error', (error) =>
      finish(() =>
        reject(
          new TargetError(
            'unreachable',
            `nobody answers at ${url}: ${connectionMessage(error)}`,
            error,
          ),
        ),
      ),
    )
  })
}
