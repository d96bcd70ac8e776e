/** Takes the pictures of the review page in docs/images: `npm run screenshots`. They show the bundled chatbot, as run on this machine. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../src/app.ts'
import { systemClock } from '../src/core/clock.ts'
import { serveReview } from '../src/review/server/index.ts'
import { openBrowser } from '../test/browser/browser.ts'
import { holdDemo } from '../test/browser/demo-store.ts'

const SIZE = { width: 1280, height: 900 }
const folder = mkdtempSync(join(tmpdir(), 'offscript-pictures-'))
const db = join(folder, 'offscript.db')
await holdDemo(db, 5)
const store = openStore(db)
const server = await serveReview(
  { store, db, cwd: folder, env: {}, clock: systemClock },
  { port: 0, onBug: (thrown) => console.error(thrown) },
)
const v1 = store.runs().find(({ iteration }) => iteration === 'v1')?.runId ?? ''
const failed = [...store.summaries(v1)].find(({ outcome }) => outcome.failure === 'stuck')
const browser = await openBrowser()
mkdirSync('docs/images', { recursive: true })
for (const [name, path] of [
  ['overview', '/?target=onboarding'],
  ['run', `/run?run=${v1}`],
  ['conversation', `/conversation?id=${failed?.id ?? ''}`],
] as const) {
  const page = await browser.newPage({ viewport: SIZE, colorScheme: 'light' })
  await page.goto(new URL(path, server.url).href)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: `docs/images/${name}.png` })
}
await browser.close()
await server.close()
store.close()
rmSync(folder, { recursive: true, force: true })
