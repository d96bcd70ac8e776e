/** Takes the pictures of the review page in docs/images: `npm run screenshots`. They show the bundled chatbot, as run on this machine. */
import { mkdirSync } from 'node:fs'
import { reviewDemo } from '../test/browser/review.ts'

const SIZE = { width: 1280, height: 900 }
mkdirSync('docs/images', { recursive: true })
const reviewed = await reviewDemo(5)
const v1 = reviewed.store.runs().find(({ iteration }) => iteration === 'v1')?.runId ?? ''
const failed = [...reviewed.store.summaries(v1)].find(({ outcome }) => outcome.failure === 'stuck')
for (const [name, path] of [
  ['overview', '/?target=onboarding'],
  ['run', `/run?run=${v1}`],
  ['conversation', `/conversation?id=${failed?.id ?? ''}`],
] as const) {
  const { page } = await reviewed.visit(path, { viewport: SIZE, colorScheme: 'light' })
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: `docs/images/${name}.png` })
}
await reviewed[Symbol.asyncDispose]()
