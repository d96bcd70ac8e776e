// Puts real output into the README: runs the demo into a throw-away database and fills the marked blocks.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'offscript-readme-'))
const db = join(folder, 'demo.db')
const offscript = (...words) => {
  const done = spawnSync(process.execPath, ['dist/bundle/main.js', ...words, '--db', db], {
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: '110' },
  })
  if (done.status !== 0) throw new Error(done.stderr)
  return done.stdout
}

const demo = offscript('demo', '--quiet')
const trend = demo.slice(demo.indexOf('━ 95 %'), demo.indexOf('\n\nNew kinds of failure'))
const first = demo.slice(0, demo.indexOf('\n\nHow it failed'))
const { examples } = JSON.parse(
  offscript('analyze', /run (r\w+)/.exec(demo)[1], '--format', 'json'),
)
const shown = examples.map(({ id }) => offscript('show', id)).sort((a, b) => a.length - b.length)[0]
const lines = shown
  .trimEnd()
  .split('\n')
  .map((line) => (line.length > 108 ? `${line.slice(0, 107)}…` : line))
const blocks = { trend, breaks: first, show: lines.join('\n') }

let readme = readFileSync('README.md', 'utf8')
for (const [name, text] of Object.entries(blocks)) {
  const block = new RegExp(`(<!-- report:${name} -->)[\\s\\S]*?(<!-- /report:${name} -->)`)
  readme = readme.replace(
    block,
    (_, open, close) => `${open}\n\`\`\`text\n${text}\n\`\`\`\n${close}`,
  )
}
writeFileSync('README.md', readme)
rmSync(folder, { recursive: true })
