// Installs the packages that package-lock.json names where they are missing or older than the lock file.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Offscript needs Node 20.19 or newer; this is ${process.versions.node}.`)
  process.exit(2)
}
const marker = 'node_modules/.package-lock.json'
const current =
  existsSync(marker) && statSync(marker).mtimeMs >= statSync('package-lock.json').mtimeMs - 1000
if (!current) {
  console.error('> installing packages; better-sqlite3 may compile for about a minute')
  // Not `npm ci`: it refuses a lock file without the optional binaries of other platforms, which not every registry has.
  // Nothing is saved, so the lock file stays as it is.
  const words = ['install', '--no-save', '--no-audit', '--no-fund']
  const done = spawnSync('npm', words, { stdio: ['ignore', 2, 2] })
  if (done.status !== 0) {
    console.error(
      'npm install failed: see above. Compiling better-sqlite3 needs python3, make and g++.',
    )
    process.exit(done.status ?? 1)
  }
}

// Installed by another Node than this one, or without its install script, it has no binary that this one can load.
if (!sqliteLoads()) {
  console.error('> building better-sqlite3 for this Node; it may take about a minute')
  spawnSync('npm', ['rebuild', 'better-sqlite3'], { stdio: ['ignore', 2, 2] })
  if (!sqliteLoads()) {
    console.error(
      'npm rebuild better-sqlite3 failed: see above. Compiling it needs python3, make and g++.',
    )
    process.exit(1)
  }
}

function sqliteLoads() {
  const opening = "new (require('better-sqlite3'))(':memory:')"
  return spawnSync(process.execPath, ['--eval', opening], { stdio: 'ignore' }).status === 0
}
