/**
 * Loaded into a run with `--import`: puts Node's built-in `fetch` behind undici's pools, everything else being
 * the same, to measure what the lean transport saves.
 * @module
 */
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const Pool = require('undici/lib/dispatcher/pool.js')
const { kUrl } = require('undici/lib/core/symbols.js')

Pool.prototype.dispatch = function dispatch({ path, method, headers, body }, handler) {
  const aborter = new AbortController()
  const controller = { abort: (reason) => aborter.abort(reason) }
  handler.onRequestStart(controller, {})
  const init = { method, headers, body: body ?? undefined, signal: aborter.signal }
  fetch(this[kUrl].origin + path, init)
    .then(async (response) => {
      const headersHeard = Object.fromEntries(response.headers)
      handler.onResponseStart(controller, response.status, headersHeard, response.statusText)
      handler.onResponseData(controller, Buffer.from(await response.arrayBuffer()))
      handler.onResponseEnd(controller, {})
    })
    .catch((error) => handler.onResponseError(controller, error))
  return true
}
