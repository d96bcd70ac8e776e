import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadSettings } from './load-authored.ts'

let root = ''
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'offscript-keys-'))
})
afterAll(() => {
  rmSync(root, { recursive: true })
})

const cases: [what: string, text: string, said: RegExp][] = [
  [
    'that another kind of target has is told with the kinds that have it',
    'targets: { a: { kind: http, url: "http://a/b", model: m } }',
    /targets\.a\.model is not a known key, known here: kind, version, url, [\w, ]+; it belongs under targets\.NAME where kind is bundled, or under targets\.NAME where kind is openai, or under users\.NAME where kind is llm/,
  ],
  [
    'of a model that stands at the top is told where models stand',
    'model: m',
    /1:1 model is not a known key, known here: targets, users, run, gates; it belongs under targets/,
  ],
  [
    'of a run that stands at the top is told to belong to the run',
    'repeats: 3',
    /repeats is not a known key, known here: [\w, ]+; it belongs under run$/m,
  ],
  [
    'of the top that stands further in is told to belong there',
    'run: { gates: [] }',
    /run\.gates is not a known key, known here: [\w, ]+; it belongs at the top$/m,
  ],
  [
    'that is mistyped for its kind is told by the keys of this kind alone',
    'targets: { a: { kind: module, path: a.mjs, systemPromt: p } }',
    /systemPromt is not a known key, known here: kind, version, path, variables, timeoutMs, maxBytes$/m,
  ],
]
test.each(cases)('a key %s', async (_, text, said) => {
  writeFileSync(join(root, 'offscript.yaml'), text)
  await expect(loadSettings({ root })).rejects.toThrow(said)
})
