import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Written by the build, as deep below the package's folder as this file is built and bundled; there is none beside the source. */
const FILE = fileURLToPath(new URL('../readings.json', import.meta.url))

/** The name of a text in the file of readings: its SHA-256 in hexadecimal digits. */
export function readingName(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

let readings: Readonly<Record<string, string>> | undefined

/**
 * What a YAML text holds, where it is one of those that come with the program and were read when it was built: reading the
 * pools of lines alone as YAML takes each start a good tenth of a second. Known by its content, so that a file changed since
 * is read as YAML.
 */
export function shippedReading(text: string): { readonly value: unknown } | undefined {
  readings ??= existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {}
  const json = readings?.[readingName(text)]
  return json === undefined ? undefined : { value: JSON.parse(json) }
}
