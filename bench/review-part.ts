import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../test/browser/browser.ts'
import { type Figure, figure, mb, ms } from './figures.ts'
import { fileBeside, inTemporaryFolder, PROGRAM, timed } from './measure.ts'

/** What is in the store: conversations of ten turns each. */
const CONVERSATIONS = { quick: 10_000, whole: 100_000 }
const PAINT = { target: '≤ 1,000 ms', as: ms }
const ANSWER = { target: '≤ 200 ms', as: ms }

/** Every page, and what it shows once its figures are there. */
const PAGES = [
  ['overview', '/'],
  ['run', '/run'],
  ['conversations', '/conversations'],
  ['conversation', '/conversation'],
  ['review queue', '/queue'],
  ['compare', '/compare'],
  ['cases', '/cases'],
] as const

/** The filters and orders that are tried on the list of all conversations, as they stand in its address. */
const FILTERS = [
  ['outcome', 'outcome=["failed"]'],
  ['stage', 'stage=["volume"]'],
  ['persona and behaviour', 'persona=["privacy-cto"]&behaviour=["clarify"]'],
  ['check', 'check=["asked_again"]'],
  ['words', 'text=invoice'],
  ['sorted by turns', 'order=turns&descending=true'],
  ['sorted by cause of failure', 'order=failure'],
] as const

/** The review page over a large store, in a real browser. */
export async function reviewPart(quick: boolean): Promise<Figure[]> {
  const conversations = quick ? CONVERSATIONS.quick : CONVERSATIONS.whole
  return inTemporaryFolder(async (folder) => {
    const small = join(folder, 'small.db')
    const large = join(folder, 'large.db')
    await timed(process.execPath, [PROGRAM, 'demo', '--quiet', '--db', small], { cwd: folder })
    const make = ['--import', 'tsx', fileBeside('review/make-store.ts')]
    await timed(process.execPath, [...make, small, large, String(conversations)], {
      cwd: fileBeside('..'),
    })
    const server = await startServer(large, folder)
    const browser = await openBrowser()
    try {
      return await measurePages(browser, server, conversations, quick ? 1 : 3)
    } finally {
      await browser.close()
      server.child.kill('SIGKILL')
    }
  })
}

interface Server {
  readonly child: ChildProcess
  readonly url: string
}

/** The program as people start it. */
function startServer(db: string, cwd: string): Promise<Server> {
  const child = spawn(process.execPath, [PROGRAM, 'review', '--port', '0', '--db', db], {
    cwd,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`review ended with ${code}`)))
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const url = /http:\S+/u.exec(text)?.[0]
      if (url !== undefined) resolve({ child, url })
    })
  })
}

async function measurePages(
  browser: Browser,
  server: Server,
  conversations: number,
  rounds: number,
): Promise<Figure[]> {
  const first = new Map<string, number[]>()
  const again = new Map<string, { paint: number[]; figures: number[] }>()
  const id = await someConversation(server)
  for (let round = 0; round <= rounds; round += 1)
    for (const [name, path] of PAGES) {
      const address = path === '/conversation' ? `${path}?id=${id}` : path
      const { paint, figures } = await openPage(browser, new URL(address, server.url).href)
      if (round === 0) {
        first.set(name, [figures])
        continue
      }
      const seen = again.get(name) ?? { paint: [], figures: [] }
      again.set(name, { paint: [...seen.paint, paint], figures: [...seen.figures, figures] })
    }
  const filters = await measureFilters(browser, server, rounds)
  const store = `${conversations.toLocaleString('en')} conversations`
  return [
    ...[...again].flatMap(([name, { paint, figures }]) => [
      figure(`${name}, ${store}: first paint`, paint, PAINT),
      figure('all its figures', figures, { as: ms }),
      figure('all its figures, first visit since the server began', first.get(name) ?? [], {
        as: ms,
      }),
    ]),
    ...[...filters].map(([name, values]) => figure(`filter: ${name}, ${store}`, values, ANSWER)),
    figure('memory of the server, peak', [peakMb(server.child)], { target: '< 300 MB', as: mb }),
  ]
}

async function someConversation({ url }: Server): Promise<string> {
  const answer = await fetch(new URL('/api/conversations?outcome=failed&limit=1', url))
  const { rows } = (await answer.json()) as { rows: { id: string }[] }
  return rows[0]?.id ?? ''
}

const PAINTED = "performance.getEntriesByName('first-contentful-paint')[0]"

/** A visit with nothing remembered: until the browser paints, and until nothing is loading any more. */
async function openPage(
  browser: Browser,
  address: string,
): Promise<{ paint: number; figures: number }> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).waitFor({ timeout: 300_000 })
  await settled(page)
  const figures = await page.evaluate<number>('performance.now()')
  // The browser tells of a paint a moment after it.
  await page.waitForFunction(`${PAINTED} !== undefined`)
  const paint = await page.evaluate<number>(`${PAINTED}.startTime`)
  await context.close()
  return { paint, figures }
}

/** Resolves when nothing of the page says that it is loading. */
async function settled(page: Page): Promise<void> {
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached', timeout: 300_000 })
}

/** From a change of the address within the open page to the rows that fit it. */
async function measureFilters(
  browser: Browser,
  server: Server,
  rounds: number,
): Promise<Map<string, number[]>> {
  const page = await browser.newPage()
  await page.goto(new URL('/conversations', server.url).href)
  await settled(page)
  const found = new Map<string, number[]>()
  for (let round = 0; round < rounds; round += 1)
    for (const [name, query] of FILTERS) {
      const answered = page.waitForResponse((one) => one.url().includes('/api/conversations?'))
      const began = await page.evaluate<number>(`(() => {
        const began = performance.now()
        history.pushState(null, '', '/conversations?${query}')
        return began
      })()`)
      await answered
      await settled(page)
      const took = (await page.evaluate<number>('performance.now()')) - began
      found.set(name, [...(found.get(name) ?? []), took])
      await page.goto(new URL('/conversations', server.url).href)
      await settled(page)
    }
  await page.close()
  return found
}

/** The most memory the process has had, as Linux counts it. */
function peakMb({ pid }: ChildProcess): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1]) / 1_024
}
