/**
 * Bundles the built command line into `dist/bundle`: a few files where there were a thousand, for a quick start and less
 * memory. What is native or rarely loaded stays outside. See docs/decisions/013-a-bundled-program.md.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { forV8, importingBy } from './for-v8.mjs'
import { profilesAsJson } from './profiles-as-json.mjs'
import { undiciWithin } from './undici-within.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const outdir = `${root}dist/bundle`

rmSync(outdir, { recursive: true, force: true })
mkdirSync(outdir, { recursive: true })
const outside = ['better-sqlite3', 'jsonata', 'liquidjs', 'tsx']
/** Files here are as deep as `src/app` and `dist/app`: what they find by their own place is found alike. */
const shared = {
  absWorkingDir: root,
  outdir,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  minifyWhitespace: true,
  minifySyntax: true,
  alias: { yargs: `${root}scripts/bundled-yargs.mjs` },
  logLevel: 'warning',
}
/** The command line: one script, since V8 keeps what it compiled of a script alone. `bundled-main.mjs` calls it. */
const program = {
  external: outside,
  plugins: [undiciWithin],
  entryPoints: { main: 'dist/cli/start.js' },
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  define: { 'import.meta': 'importMeta' },
  banner: { js: '(function (require, module, importMeta, importModule) {' },
  footer: { js: '})' },
}
const modules = {
  external: [...outside, 'undici'],
  chunkNames: 'chunk-[hash]',
  splitting: true,
  format: 'esm',
  // CommonJS packages within an ES module call for Node's own modules by `require`.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'\nconst require = requireFrom(import.meta.url)",
  },
}
const reviewThreads = {
  'review-thread': 'dist/review/server/thread.js',
  'review-search': 'dist/review/server/search-thread.js',
}
/** The identifier of languages: loaded at the first doubt, and not in most runs. */
const identifier = {
  plugins: [profilesAsJson(outdir)],
  entryPoints: { identifier: 'eld/extrasmall' },
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
}
await build({ ...shared, ...program })
await build({ ...shared, ...identifier })
await build({ ...shared, ...modules, entryPoints: reviewThreads })
// By itself: chunks shared with others would bring along what a thread of a run never uses.
await build({ ...shared, ...modules, entryPoints: { thread: 'dist/app/thread.js' } })
for (const name of readdirSync(outdir).filter((one) => /js$/.test(one))) {
  const path = `${outdir}/${name}`
  const written = forV8(readFileSync(path, 'utf8'))
  writeFileSync(path, name.endsWith('.cjs') ? importingBy('importModule', written) : written)
}
copyFileSync(`${root}scripts/bundled-main.mjs`, `${outdir}/main.js`)
