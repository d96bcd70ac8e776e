import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AppError } from '../core/errors.ts'
import { readGates } from './read-gates.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'offscript-gates-'))
  mkdirSync(join(root, 'analysis'))
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

/** Takes words, and refuses what begins with "bad". */
const parse = (source: string): string => {
  if (source.startsWith('bad')) throw new AppError('user_mistake', `gate "${source}" is bad`)
  return source
}
const read = (settingsFile?: string): Promise<string[]> =>
  readGates(
    { root, gatesFile: 'analysis/gates.yaml', ...(settingsFile ? { settingsFile } : {}) },
    parse,
  )
const write = (name: string, text: string): void => writeFileSync(join(root, name), text)

describe('authored gates', () => {
  it('that are none are told beside parts of their file that are wrong in shape', async () => {
    write('analysis/gates.yaml', 'gates: [5, bad one]\ngate: a\n')
    write('offscript.yaml', 'targets: { a: { kind: http } }\ngates: [bad two]\n')
    await expect(read()).rejects.toThrow(
      [
        'analysis/gates.yaml:1:9 gates[0] must be text, got 5',
        'analysis/gates.yaml:1:12 gates[1] gate "bad one" is bad',
        'analysis/gates.yaml:2:1 gate is not a known key, did you mean gates?',
        'offscript.yaml:1:12 targets.a.url is missing: it must be text',
        'offscript.yaml:2:9 gates[0] gate "bad two" is bad',
      ].join('\n'),
    )
  })

  it('are none where there is no file', async () => {
    expect(await read()).toEqual([])
  })

  it('are those of the gates file, then those of the settings', async () => {
    write('offscript.yaml', 'gates: [third]\n')
    write('analysis/gates.yaml', 'gates:\n  - first\n  - second\n')
    expect(await read()).toEqual(['first', 'second', 'third'])
  })

  it('are those of the settings that are named', async () => {
    write('offscript.yaml', 'gates: [one]\n')
    write('other.yaml', 'gates: [other]\n')
    expect(await read('other.yaml')).toEqual(['other'])
  })

  it('that are none are all told, each at its file, line and column', async () => {
    write('analysis/gates.yaml', 'gates:\n  - good\n  - bad one\n')
    write('offscript.yaml', 'targets: {}\ngates: [good, "bad two"]\n')
    await expect(read()).rejects.toThrow(
      [
        'analysis/gates.yaml:3:5 gates[1] gate "bad one" is bad',
        'offscript.yaml:2:15 gates[1] gate "bad two" is bad',
        '2 mistakes in 2 files',
      ].join('\n'),
    )
  })

  it.each([
    ['gates: 5\n', 'analysis/gates.yaml:1:1 gates must be a list'],
    ['gats: [a]\n', 'analysis/gates.yaml:1:1 gats is not a known key, did you mean gates?'],
    ['gates: [1]\n', 'analysis/gates.yaml:1:9 gates[0] must be text'],
    ['gates: [\n', 'is not valid YAML'],
  ])('in a file that holds %j are a mistake with its place', async (text, said) => {
    write('analysis/gates.yaml', text)
    await expect(read()).rejects.toThrow(said)
  })

  it('in an empty file are none', async () => {
    write('analysis/gates.yaml', '# gates: []\n')
    expect(await read()).toEqual([])
  })
})
