#!/usr/bin/env node
/**
 * Starts the bundled command line, `main.cjs` beside this file, with what V8 compiled of it when it was built. V8 itself
 * refuses that where it is another V8, and compiles as it goes. See docs/decisions/013-a-bundled-program.md.
 */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'

const file = fileURLToPath(new URL('main.cjs', import.meta.url))
const compiled = `${file}.cache`
const script = new Script(readFileSync(file, 'latin1'), {
  filename: file,
  cachedData: existsSync(compiled) ? readFileSync(compiled) : undefined,
})
const program = { exports: {} }
const importModule = (name) => import(name)
script.runInThisContext()(createRequire(import.meta.url), program, import.meta, importModule)
await program.exports.start()
