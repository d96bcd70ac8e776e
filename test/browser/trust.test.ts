import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { PACKAGE_FOLDER } from '../../src/app.ts'
import { giveName } from './keyboard.ts'
import { type Reviewed, reviewDemo } from './review.ts'

let reviewed: Reviewed
const begun: ChildProcess[] = []
beforeAll(async () => {
  reviewed = await reviewDemo()
})
afterEach(() => {
  for (const child of begun.splice(0)) child.kill('SIGKILL')
})
afterAll(async () => {
  await reviewed[Symbol.asyncDispose]()
})

/** `offscript review` as a process of its own; returns it with the address that it prints. */
async function review(...words: string[]): Promise<{ child: ChildProcess; url: string }> {
  const program = join(PACKAGE_FOLDER, 'dist', 'bundle', 'main.js')
  const db = join(reviewed.folder, 'offscript.db')
  const child = spawn(process.execPath, [program, 'review', '--db', db, ...words], {
    cwd: reviewed.folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  begun.push(child)
  for await (const line of createInterface({ input: child.stdout })) {
    const url = / at (http\S+)$/u.exec(line)?.[1]
    if (url !== undefined) return { child, url }
  }
  throw new Error('the server printed no address')
}

test('a server that is killed and started again is missed, found again, and has lost nothing', async () => {
  const first = await review('--port', '0')
  const context = await reviewed.browser.newContext()
  const page = await context.newPage()
  await page.goto(`${first.url}queue?run=v1`)
  await giveName(page, 'Zoe')
  await page.keyboard.press('1')
  await page.getByText(/^2 of \d+, 1 yours$/u).waitFor()

  first.child.kill('SIGKILL')
  await once(first.child, 'exit')
  await page.keyboard.press('n')
  await page.keyboard.type('typed meanwhile')
  await page.keyboard.press('Escape')
  await page.keyboard.press('2')
  await page.getByRole('alert').filter({ hasText: 'The server does not answer' }).first().waitFor()
  await page.getByRole('alert').filter({ hasText: 'Not saved' }).waitFor()
  await page.getByRole('button', { name: 'Try now' }).click()
  expect(await page.getByLabel('Note').inputValue()).toBe('typed meanwhile')

  await review('--port', new URL(first.url).port)
  await page.getByText('This page goes on by itself').waitFor({ state: 'detached' })
  await page.getByText(/^2 of \d+, 1 yours$/u).waitFor()
  expect(await page.getByLabel('Note').inputValue()).toBe('typed meanwhile')
  await page.getByRole('button', { name: "Save “simulator's fault” now" }).click()
  await page.getByText(/^3 of \d+, 2 yours$/u).waitFor()
  const [run] = reviewed.store.runs()
  expect(
    reviewed.store.standingLabels(run?.runId ?? '').map(({ judgement, note }) => [judgement, note]),
  ).toEqual([
    ['bot', undefined],
    ['simulator', 'typed meanwhile'],
  ])
  await context.close()
})

test('with --host the page needs the token, takes it out of the address, and keeps it for the tab', async () => {
  const { url } = await review('--host', '0.0.0.0', '--port', '0')
  const address = url.replace('0.0.0.0', '127.0.0.1')
  expect(new URL(address).hash).toMatch(/^#token=[\w-]{32}$/u)
  const context = await reviewed.browser.newContext()
  const without = await context.newPage()
  await without.goto(new URL('/run?run=v1', address).href)
  await without.getByText('this page needs its token').first().waitFor()
  const page = await context.newPage()
  await page.goto(address)
  await page.getByRole('heading', { level: 1, name: 'onboarding' }).waitFor()
  expect(page.url()).not.toContain('token')
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'onboarding' }).waitFor()
  await context.close()
})

test('another site can neither read answers nor write labels', async () => {
  const { url } = await review('--port', '0')
  const other = await review('--port', '0')
  const context = await reviewed.browser.newContext()
  const page = await context.newPage()
  // The page of another server of this machine: another port is another origin.
  await page.goto(other.url)
  const tried = await page.evaluate(`(async () => {
    const tries = [
      fetch(${JSON.stringify(url)} + 'api/runs'),
      fetch(${JSON.stringify(url)} + 'api/label', {
        method: 'POST',
        mode: 'no-cors',
        headers: { 'Content-Type': 'text/plain' },
        body: '{"conversation":"x","reviewer":"x","judgement":"bot"}',
      }),
    ]
    return (await Promise.allSettled(tries)).map(({ status }) => status)
  })()`)
  // Its own policy lets it connect to nobody else.
  expect(tried).toEqual(['rejected', 'rejected'])

  const bare = await context.newPage()
  const [run] = reviewed.store.runs()
  const [one] = reviewed.store.summaries(run?.runId ?? '')
  const forged = JSON.stringify({ conversation: one?.id, reviewer: 'evil', judgement: 'bot' })
  await bare.route('http://localhost:9/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Another site' }),
  )
  await bare.goto('http://localhost:9/')
  const again = await bare.evaluate(`(async () => {
    const tries = [
      fetch(${JSON.stringify(url)} + 'api/runs', { mode: 'no-cors' }),
      fetch(${JSON.stringify(url)} + 'api/runs'),
      fetch(${JSON.stringify(url)} + 'api/label', { method: 'POST', mode: 'no-cors', body: ${JSON.stringify(forged)} }),
    ]
    return (await Promise.allSettled(tries)).map(({ status }) => status)
  })()`)
  expect(again).toEqual(['rejected', 'rejected', 'rejected'])
  expect(
    reviewed.store.labelsOf(one?.id ?? '').filter(({ reviewer }) => reviewer === 'evil'),
  ).toEqual([])
  await context.close()
})
