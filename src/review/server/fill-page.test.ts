import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { fillPage } from './fill-page.ts'

const TEMPLATE = `<!doctype html><html><head><meta charset="utf-8" /><title>Offscript</title>
<script type="module" crossorigin>run("<div id=\\"root\\">")</script></head>
<body><div id="root"></div></body></html>`
const left = { runId: 'r1', transcripts: [], failing: 0 }
const text = '</script><!--<script>$& $1'
const filled = fillPage(TEMPLATE, {
  title: '</title><script>',
  answers: { 'run?run=r1': JSON.stringify({ text }) },
  left,
})

test('no text can end the element that holds the data, and it reads back as it was', () => {
  const [, data = ''] = /id="offscript-data">([^<]*)<\/script>/u.exec(filled) ?? []
  expect(JSON.parse(data)).toEqual({ left, answers: { 'run?run=r1': { text } } })
})

test('the policy lets the built script run by its hash, and no other', () => {
  const hash = createHash('sha256').update('run("<div id=\\"root\\">")').digest('base64')
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(filled) ?? []
  expect(policy).toContain(`script-src 'sha256-${hash}';`)
  expect(policy).toContain("default-src 'none'")
})

test('no title can end its element', () => {
  expect(filled).toContain('<title>&lt;/title>&lt;script></title>')
})
