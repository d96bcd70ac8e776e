/**
 * For esbuild: undici's pool within the bundle, so that V8's compiled code is kept of it, too. Only HTTP/1.1 is spoken, so
 * Node's HTTP/2 is not loaded (10 ms); bodies that are streams, which no request of ours has, stay outside, as does the
 * whole of it, which a proxy needs.
 */
import { fileURLToPath } from 'node:url'

const scripts = fileURLToPath(new URL('.', import.meta.url))

export const undiciWithin = {
  name: 'undici within',
  setup(build) {
    const load = { path: `${scripts}bundled-pool.cjs` }
    build.onResolve({ filter: /\/load-pool\.js$/ }, () => load)
    build.onResolve({ filter: /^undici$/ }, () => ({ path: 'undici', external: true }))
    const streamed = { path: 'undici/lib/web/fetch/body.js', external: true }
    build.onResolve({ filter: /\/web\/fetch\/body\.js$/ }, () => streamed)
    const none = { path: 'http2', namespace: 'none' }
    build.onResolve({ filter: /^node:http2$/ }, ({ importer }) =>
      importer.includes('undici') ? none : undefined,
    )
    build.onLoad({ filter: /./, namespace: 'none' }, () => ({ contents: 'exports.constants = {}' }))
  },
}
