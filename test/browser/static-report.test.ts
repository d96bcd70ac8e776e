import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { analyseRun, openStore } from '../../src/app.ts'
import { runPrinted } from '../../src/cli/run-printed.case.ts'
import { counted } from '../../src/core/figures.ts'
import { visible } from '../../src/core/visible.ts'
import { pack } from '../../src/store/pack.ts'
import { sampleItem, samplePlan } from '../../src/store/sample-run.case.ts'
import { openBrowser, watchPage } from './browser.ts'

const HOSTILE =
  '</script><script>window.ran = 1</script><!--<img src=x onerror="window.ran = 1">\u202eevil\u200b'

let folder: string
let browser: Browser
let failureRate: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offscript-report-'))
  const db = join(folder, 'demo.db')
  await runPrinted(['demo', '--repeats', '1', '--quiet', '--db', db], { cwd: folder })
  const store = openStore(db)
  failureRate = counted(analyseRun(store, 'v1').straying.failure)
  store.close()
  await report('demo', 'v1')
  hostileStore(join(folder, 'hostile.db'))
  await report('hostile', 'latest')
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Fails where the command does. */
async function report(name: string, run: string): Promise<void> {
  const words = ['report', run, '--format', 'html', '--out', `${name}.html`, '--db', `${name}.db`]
  expect(await runPrinted(words, { cwd: folder })).toMatchObject({ code: 0 })
}

/** A run in which everything that others write is hostile. */
function hostileStore(db: string): void {
  const store = openStore(db)
  const given = { target: HOSTILE, iteration: HOSTILE }
  const recorder = store.startRun(samplePlan('hostile', 3, given))
  for (const index of [0, 1, 2]) {
    const item = sampleItem('hostile', index)
    const turns = item.conversation.turns.map((turn) => ({ ...turn, replies: [{ text: HOSTILE }] }))
    recorder.record(
      pack({
        ...item,
        spec: { ...item.spec, persona: HOSTILE, scenario: HOSTILE },
        conversation: { ...item.conversation, turns },
        outcome: {
          ...item.outcome,
          cause: HOSTILE,
          break: { turn: 3, stage: HOSTILE, step: HOSTILE, reason: HOSTILE },
          stagesReached: [HOSTILE],
        },
      }),
    )
  }
  recorder.end('finished')
  store.close()
}

/** Opens a report from its file, with every request to a network refused and seen. */
async function opened(name: string): Promise<{ page: Page; seen: string[]; asked: string[] }> {
  const page = await browser.newPage()
  const seen = watchPage(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).protocol))
  await page.goto(pathToFileURL(join(folder, `${name}.html`)).href)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return { page, seen, asked }
}

test('opens from its file, asks for nothing else, and says the figure of the terminal', async () => {
  const { page, seen, asked } = await opened('demo')
  await page.getByRole('banner').getByRole('link', { name: 'Run' }).click()
  await page.getByText(failureRate, { exact: true }).waitFor()
  expect(asked.filter((protocol) => protocol !== 'data:')).toEqual(['file:'])
  expect(seen).toEqual([])
})

test('a failing transcript is opened, and how many were left out is said', async () => {
  const { page, seen } = await opened('demo')
  await page.getByRole('banner').getByRole('link', { name: 'Transcripts' }).click()
  await page
    .getByText(/^50 of \d+ failing conversations are in this file; \d+ were left out/u)
    .waitFor()
  const links = page.getByRole('region', { name: 'Failing transcripts' }).getByRole('link')
  expect(await links.count()).toBe(50)
  const id = (await links.first().textContent()) ?? ''
  await links.first().click()
  await page.waitForURL(new RegExp(id, 'u'))
  await page.getByText(firstWords(id)).first().waitFor()
  expect(seen).toEqual([])
})

/** What the user said first. */
function firstWords(id: string): string {
  const store = openStore(join(folder, 'demo.db'))
  const text = store.conversation(id)?.conversation.turns[0]?.user.text ?? ''
  store.close()
  return visible(text)
}

test('has no link that leads out of it', async () => {
  const { page } = await opened('demo')
  for (const place of ['Overview', 'Run', 'Transcripts']) {
    await page.getByRole('banner').getByRole('link', { name: place }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    const links: string[] = await page.evaluate(
      `[...document.querySelectorAll('a')].map((a) => a.getAttribute('href'))`,
    )
    const out = links.filter(
      (href) => !/#content$|#\/($|run|transcripts|conversation\?)/u.test(href),
    )
    expect(out).toEqual([])
  }
})

test('shows hostile text as text', async () => {
  const { page, seen } = await opened('hostile')
  for (const place of ['Overview', 'Run', 'Transcripts']) {
    await page.getByRole('banner').getByRole('link', { name: place }).click()
    await page.getByText('</script>', { exact: false }).first().waitFor()
  }
  await page.getByRole('link', { name: 'hostile-0' }).click()
  await page.getByText(visible(HOSTILE)).first().waitFor()
  expect(await page.evaluate('window.ran')).toBeUndefined()
  expect(await page.evaluate('document.images.length')).toBe(0)
  expect(seen).toEqual([])
})

test('its policy refuses scripts that were not built, and every connection', async () => {
  const { page } = await opened('demo')
  await page.evaluate(
    `document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = 1' }))`,
  )
  expect(await page.evaluate('window.ran')).toBeUndefined()
  const asked = await page.evaluate(
    `fetch('data:text/plain,hello').then(() => 'answered', () => 'refused')`,
  )
  expect(asked).toBe('refused')
})

test.each(['light', 'dark'] as const)('is accessible in the %s scheme', async (colorScheme) => {
  const { page } = await opened('demo')
  await page.emulateMedia({ colorScheme })
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .setLegacyMode(true)
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})

test('is small enough to be attached to a build', () => {
  expect(statSync(join(folder, 'demo.html')).size).toBeLessThan(10_000_000)
})
