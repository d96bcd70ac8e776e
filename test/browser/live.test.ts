import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { analyseRun, openStore, PACKAGE_FOLDER } from '../../src/app.ts'
import { systemClock } from '../../src/core/clock.ts'
import { counted } from '../../src/core/figures.ts'
import { type ReviewServer, serveReview } from '../../src/review/server/index.ts'
import { type Reviewed, reviewOf } from './review.ts'

const PROGRAM = join(PACKAGE_FOLDER, 'dist', 'bundle', 'main.js')

let reviewed: Reviewed
let run: ChildProcess
let db: string
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'offscript-live-'))
  db = join(folder, 'offscript.db')
  openStore(db).close()
  reviewed = await reviewOf(folder, db)
})
afterAll(async () => {
  await reviewed[Symbol.asyncDispose]()
})

/** A run in another process, stopped where it is as soon as it has stored failures. */
beforeEach(async () => {
  const before = reviewed.store.runs().length
  const words = ['run', '--target', 'onboarding', '--iteration', 'v1', '--repeats', '20', '--quiet']
  run = spawn(process.execPath, [PROGRAM, ...words, '--db', db], { stdio: 'ignore' })
  while ((reviewed.store.runs()[before]?.counts.failed ?? 0) === 0) await wait(20)
  await stopped()
})
afterEach(() => {
  run.kill('SIGKILL')
})

const newest = () => reviewed.store.runs().at(-1)
const held = (): number => Object.values(newest()?.counts ?? {}).reduce((sum, one) => sum + one, 0)

/** Nothing more is stored until it goes on: what is being written is, after a moment. */
async function stopped(): Promise<void> {
  run.kill('SIGSTOP')
  await wait(50)
}

/** Ctrl-C: conversations under way are finished, then the run is over. */
async function ended(): Promise<void> {
  run.kill('SIGCONT')
  run.kill('SIGINT')
  await once(run, 'exit')
}

async function shows(page: Page, text: string): Promise<void> {
  await page.getByRole('main').getByText(text, { exact: true }).first().waitFor()
}

test.each(['/', '/run?run=latest'])('%s shows a run as it goes on, and its end', async (path) => {
  const { page, seen } = await reviewed.visit(path)
  await shows(page, `${held()} of ${newest()?.scheduled} held`)
  const bar = page.getByRole('progressbar', { name: 'Conversations held' })
  expect(Number(await bar.getAttribute('aria-valuenow'))).toBe(held())
  const first = held()
  const latest = page.getByRole('list', { name: 'Latest failures' }).getByRole('link').first()
  expect(reviewed.store.conversation((await latest.textContent()) ?? '')?.outcome.label).toBe(
    'failed',
  )
  run.kill('SIGCONT')
  while (held() < first + 30) await wait(20)
  await stopped()
  await shows(page, `${held()} of ${newest()?.scheduled} held`)
  await ended()
  await bar.waitFor({ state: 'detached' })
  await page
    .getByText(/interrupted/u)
    .first()
    .waitFor()
  expect(seen).toEqual([])
})

test('goes on after the server was gone, telling no failure twice, and ends with the figures of the terminal', async () => {
  const { page } = await reviewed.visit('/run?run=latest')
  await shows(page, `${held()} of ${newest()?.scheduled} held`)
  const port = Number(new URL(reviewed.server.url).port)
  await reviewed.server.close()
  const before = held()
  run.kill('SIGCONT')
  while (held() < before + 30) await wait(20)
  await stopped()
  await using again = await serveAgain(port)
  await shows(page, `${held()} of ${newest()?.scheduled} held`)
  const links = page.getByRole('list', { name: 'Latest failures' }).getByRole('link')
  const ids = await links.allTextContents()
  expect(new Set(ids).size).toBe(ids.length)
  await ended()
  await shows(page, counted(analyseRun(reviewed.store, 'latest').straying.failure))
  expect(again.server.url).toBe(reviewed.server.url)
})

async function serveAgain(port: number): Promise<AsyncDisposable & { server: ReviewServer }> {
  const { store, folder } = reviewed
  const context = { store, db, cwd: folder, env: process.env, clock: systemClock }
  const server = await serveReview(context, {
    port,
    onBug: (thrown) => {
      throw thrown
    },
  })
  return { server, [Symbol.asyncDispose]: () => server.close() }
}
