/** The connection was lost after the answer had begun. */
export class AnswerCutError extends Error {
  override readonly name = 'AnswerCutError'
}

/** A proxy cannot be reached, or would not pass a request on. */
export class ProxyError extends Error {
  override readonly name = 'ProxyError'
  readonly code = 'ERR_PROXY'
}

/** Never reached the server: the request was certainly not seen. */
const NEVER_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'EADDRNOTAVAIL',
  'UND_ERR_CONNECT_TIMEOUT',
  'ERR_PROXY',
])
/** The connection was there and went away. */
const LOST = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'ETIMEDOUT', 'ECONNABORTED'])
const CERTIFICATE = /^(CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|EPROTO)/

/**
 * What an error says of the connection: never made, not trusted, lost before the first byte of the answer, cut in the
 * middle of it, or nothing at all.
 */
export type ConnectionFault = 'never_connected' | 'not_trusted' | 'lost' | 'cut'

/** The fault behind whatever `send` threw; undefined where the connection is not to blame. */
export function connectionFault(thrown: unknown): ConnectionFault | undefined {
  if (wasCut(thrown)) return 'cut'
  const code = codeOf(thrown)
  if (code === undefined) return undefined
  // Of a failed handshake: such as of a server that speaks plain HTTP.
  if (NEVER_CONNECTED.has(code) || code.startsWith('ERR_SSL_')) return 'never_connected'
  if (CERTIFICATE.test(code)) return 'not_trusted'
  return LOST.has(code) || code.startsWith('HPE_') ? 'lost' : undefined
}

/** What went wrong with the connection, in words; errors that gather several addresses have none of their own. */
export function connectionMessage(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  return message === '' ? (codeOf(thrown) ?? 'connection failed') : message
}

function wasCut(thrown: unknown): boolean {
  if (thrown instanceof AnswerCutError) return true
  return thrown instanceof Error && wasCut(thrown.cause)
}

function codeOf(thrown: unknown): string | undefined {
  if (!(thrown instanceof Error)) return undefined
  if (thrown instanceof AggregateError && thrown.errors.length > 0) return codeOf(thrown.errors[0])
  if ('code' in thrown && typeof thrown.code === 'string') return thrown.code
  return codeOf(thrown.cause)
}
