import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { AppError } from '../core/errors.ts'
import { explaining } from './store-error.ts'

const explanation = (work: () => unknown): AppError => {
  try {
    explaining('runs.db', work)
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

/** As better-sqlite3 looks for its binary, where there is none. */
const lookInVain = (): unknown => {
  const require = createRequire(import.meta.url)
  return createRequire(require.resolve('better-sqlite3'))('bindings')('none.node')
}

/** As better-sqlite3 loads its binary, from a file that is none. */
const loadGarbage = (): unknown => {
  const folder = mkdtempSync(join(tmpdir(), 'offscript-binary-'))
  const nativeBinding = join(folder, 'garbage.node')
  writeFileSync(nativeBinding, 'no binary')
  try {
    return new Database(':memory:', { nativeBinding })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** As Node words it; it takes two Nodes to meet it. */
const loadForeign = (): never => {
  const words =
    "The module 'x.node'\nwas compiled against a different Node.js version using\nNODE_MODULE_VERSION 115."
  throw Object.assign(new Error(words), { code: 'ERR_DLOPEN_FAILED' })
}

describe('a better-sqlite3 that cannot be loaded', () => {
  it.each<[string, () => unknown, RegExp]>([
    ['has no binary', lookInVain, /it has no binary, its install script did not run/],
    ['has a damaged one', loadGarbage, /garbage\.node/],
    ['has one for another Node', loadForeign, /another Node than this one, \d+\.\d+\.\d+$/],
  ])('because it %s, is no bug, and what to do is said', (_what, work, said) => {
    const { code, message, hint } = explanation(work)
    expect([code, hint]).toEqual([
      'user_mistake',
      expect.stringContaining('npm rebuild better-sqlite3'),
    ])
    expect(message).toMatch(said)
  })

  it('is not blamed for another error', () => {
    const ours = new TypeError('a bug')
    expect(() =>
      explaining('runs.db', () => {
        throw ours
      }),
    ).toThrow(ours)
  })
})
