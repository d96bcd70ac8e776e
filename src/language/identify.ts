import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

interface Identifier {
  detect(text: string): { readonly language: string; isReliable(): boolean }
}

let identifier: Identifier | undefined

/**
 * The identifier costs 85 MB and a quarter of a second, the one beside the bundled program (`scripts/profiles-as-json.mjs`)
 * a third of both: it is loaded at the first doubt, and not at all in most runs.
 */
function load(): Identifier {
  const bundled = fileURLToPath(new URL('identifier.cjs', import.meta.url))
  const path = existsSync(bundled) ? bundled : fileURLToPath(import.meta.resolve('eld/extrasmall'))
  return (createRequire(import.meta.url)(path) as { readonly eld: Identifier }).eld
}

/**
 * The language of a text as a two-letter tag; `undefined` where the identifier is not sure. Texts of a few words, or of
 * names and numbers alone, had better not be asked for. The first call loads the identifier, and blocks meanwhile.
 */
export function identify(text: string): string | undefined {
  identifier ??= load()
  const found = identifier.detect(text)
  return found.language !== '' && found.isReliable() ? found.language : undefined
}
