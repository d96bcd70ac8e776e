/**
 * Bundles the built command line into `dist/bundle`: a few files where there were a thousand, for a quick start and less
 * memory. What is native, found by its path, or rarely loaded stays outside. See docs/decisions/013-a-bundled-program.md.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { forV8 } from './for-v8.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const outdir = `${root}dist/bundle`

rmSync(outdir, { recursive: true, force: true })
/** Files here are as deep as `src/app` and `dist/app`: what they find by their own place is found alike. */
const programs = [
  {
    main: 'dist/cli/main.js',
    'review-thread': 'dist/review/server/thread.js',
    'review-search': 'dist/review/server/search-thread.js',
  },
  // By itself: chunks shared with the command line would bring along what a thread never uses.
  { thread: 'dist/app/thread.js' },
]
const shared = {
  absWorkingDir: root,
  outdir,
  entryNames: '[name]',
  chunkNames: 'chunk-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minifyWhitespace: true,
  minifySyntax: true,
  external: ['better-sqlite3', 'eld', 'jsonata', 'liquidjs', 'tsx', 'undici'],
  alias: { yargs: `${root}scripts/bundled-yargs.mjs` },
  // CommonJS packages within an ES module call for Node's own modules by `require`.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'\nconst require = requireFrom(import.meta.url)",
  },
  logLevel: 'warning',
}
for (const entryPoints of programs) await build({ ...shared, entryPoints })
for (const name of readdirSync(outdir)) {
  const path = `${outdir}/${name}`
  writeFileSync(path, forV8(readFileSync(path, 'utf8')))
}
