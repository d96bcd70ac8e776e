import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'

/** A body that is there and cannot be had; asking again would change nothing. */
export class UnreadableBodyError extends Error {}

/** A body longer than allowed. */
export class BodyTooLargeError extends UnreadableBodyError {
  override readonly name = 'BodyTooLargeError'

  constructor(maxBytes: number) {
    super(`the answer is longer than ${maxBytes} bytes`)
  }
}

/** A body in an encoding that nobody asked for, and that cannot be read. */
class BodyEncodingError extends UnreadableBodyError {
  override readonly name = 'BodyEncodingError'
}

const DECODERS: Readonly<Record<string, typeof gunzipSync>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
}

/**
 * The text of a body without its byte order mark, unpacked where it came packed: some servers do so unasked. Throws a
 * `BodyEncodingError`, or a `BodyTooLargeError` where it has more than `maxBytes` when unpacked.
 */
export function bodyText(
  chunks: readonly Buffer[],
  encoding: string | undefined,
  maxBytes: number,
): string {
  const [first] = chunks
  if (first === undefined) return ''
  const whole = chunks.length === 1 ? first : Buffer.concat(chunks)
  const text = decoded(whole, encoding, maxBytes).toString('utf8')
  return text.charCodeAt(0) === 0xfe_ff ? text.slice(1) : text
}

function decoded(body: Buffer, encoding: string | undefined, maxBytes: number): Buffer {
  const name = encoding?.trim().toLowerCase() ?? ''
  if (name === '' || name === 'identity') return body
  const decode = DECODERS[name]
  if (decode === undefined)
    throw new BodyEncodingError(
      `the answer is encoded as ${name}, though it was asked for as it is`,
    )
  try {
    return decode(body, { maxOutputLength: maxBytes })
  } catch (error) {
    if (error instanceof RangeError) throw new BodyTooLargeError(maxBytes)
    throw new BodyEncodingError(
      `the answer is said to be ${name}, but cannot be read as such: ${error instanceof Error ? error.message : 'no reason given'}`,
      { cause: error },
    )
  }
}
