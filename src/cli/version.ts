import { readFileSync } from 'node:fs'

/** The version of this package: this file is two folders below it as source, built and bundled. */
export function ownVersion(): string {
  const told = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(told) as { version: string }).version
}
