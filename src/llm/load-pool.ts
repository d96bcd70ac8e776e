import { createRequire } from 'node:module'
import type { Pool, ProxyAgent } from 'undici'

const require = createRequire(import.meta.url)

/**
 * undici's pool, loaded with the first request and by its own file: the whole of undici, and the one within Node that it
 * calls for, take 90 ms and 18 MB more. The bundled command line has `scripts/bundled-pool.cjs` in the place of this file.
 */
export function loadPool(): typeof Pool {
  return require('undici/lib/dispatcher/pool.js')
}

/** undici's way through a proxy, loaded where there is one; it needs the whole of undici. */
export function loadProxyAgent(): typeof ProxyAgent {
  return require('undici').ProxyAgent
}
