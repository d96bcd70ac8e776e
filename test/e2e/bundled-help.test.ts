import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))
const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string }

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'offscript-help-'))
  writeFileSync(join(folder, 'package.json'), '{ "name": "somebody-else", "version": "9.9.9" }')
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** What one of the two built programs answers in somebody else's folder: the bundle, or file by file with yargs as it is. */
function answer(program: 'bundle' | 'cli', words: string, language = 'C') {
  const told = [join(dist, program, 'main.js'), ...words.split(' ').filter(Boolean)]
  const { status, stdout, stderr } = spawnSync(process.execPath, told, {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], LC_ALL: language },
  })
  return { status, stdout, stderr }
}

describe('the bundled program', () => {
  it.each([
    '--help',
    'run --help',
    'fork --help',
    'dataset --help',
    'dataset export --help',
    '--version',
    '',
    'datset',
    'show',
    'compare a',
    'run --colour',
    'run --colour --shape',
    'run --format xml',
    'run --target',
    'dataset export',
    'analyze --gate x --realism y',
    'completion',
    '--get-yargs-completions da',
  ])('answers "%s" word for word as yargs itself does', (words) => {
    expect(answer('bundle', words)).toEqual(answer('cli', words))
  })

  it('tells its own version, whoever it works for', () => {
    expect(answer('bundle', '--version').stdout).toBe(`${version}\n`)
  })

  it('speaks English wherever it runs, as its reports do', () => {
    expect(answer('bundle', '--help', 'de_DE.UTF-8')).toEqual(answer('bundle', '--help'))
  })
})
