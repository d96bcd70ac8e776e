/**
 * Loaded into a run with `--import`: puts Node's built-in `fetch` in the place of undici's pools, everything else being
 * the same, to measure what the lean transport saves.
 * @module
 */
import { createRequire } from 'node:module'

class FetchPool {
  constructor(origin) {
    this.origin = origin
  }

  dispatch({ path, method, headers, body }, handler) {
    const aborter = new AbortController()
    const controller = { abort: (reason) => aborter.abort(reason) }
    handler.onRequestStart(controller, {})
    fetch(this.origin + path, { method, headers, body: body ?? undefined, signal: aborter.signal })
      .then(async (response) => {
        const headersHeard = Object.fromEntries(response.headers)
        handler.onResponseStart(controller, response.status, headersHeard, response.statusText)
        handler.onResponseData(controller, Buffer.from(await response.arrayBuffer()))
        handler.onResponseEnd(controller, {})
      })
      .catch((error) => handler.onResponseError(controller, error))
    return true
  }

  async destroy() {
    this.origin = ''
  }
}

createRequire(import.meta.url)('undici').Pool = FetchPool
