import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createProject } from '../e2e/project.ts'
import { type Reviewed, reviewDemo, reviewOf } from './review.ts'

const PAGE = { order: 'plan', descending: false, offset: 0, limit: 200 } as const
/** Jobs start a program: that takes its time on a busy machine. */
const LONG = { timeout: 240_000 }

let reviewed: Reviewed
let id: string
beforeAll(async () => {
  reviewed = await reviewDemo()
  const failed = reviewed.store.listConversations({ outcome: ['failed'], arm: ['straying'] }, PAGE)
  id = failed.find(({ turns }) => turns > 4)?.id ?? ''
})
afterAll(async () => {
  await reviewed[Symbol.asyncDispose]()
})

async function opened(): Promise<Page> {
  const { page } = await reviewed.visit(`/conversation?id=${id}`)
  await page.getByRole('heading', { level: 2, name: 'Hold it again' }).waitFor()
  return page
}

it('replays a conversation and says whether it is the same', async () => {
  const page = await opened()
  await page.getByRole('button', { name: 'Replay' }).click()
  const card = page.getByRole('region', { name: 'Replay' })
  await card.getByText('Replay: done').waitFor(LONG)
  await card.getByText('The outcome is the same.').waitFor()
  await card.getByText('The transcript is the same.').waitFor()
  await card.getByText(`npx offscript replay ${id} --db`, { exact: false }).waitFor()
})

it('forks at a turn, played as it is told', async () => {
  const page = await opened()
  await page.getByRole('button', { name: 'Fork at turn 2' }).click()
  const dialog = page.getByRole('dialog', { name: 'Fork at turn 2' })
  await dialog.getByLabel('Turn 2 is played').selectOption('off_topic')
  await dialog.getByRole('button', { name: 'Fork', exact: true }).click()
  const card = page.getByRole('region', { name: 'Fork at turn 2' })
  await card.getByText('Fork at turn 2: done').waitFor(LONG)
  await card.getByText('goes on from turn 2, with off_topic').waitFor()
  await card.getByRole('button', { name: 'Show all of it' }).click()
  await page.getByRole('dialog').getByRole('heading', { name: 'From turn 2 on' }).waitFor()
})

it('minimises a failure, shows its shortest form from then on, and keeps that as a case', async () => {
  const page = await opened()
  await page.getByRole('button', { name: 'Minimise' }).click()
  await page.getByText('Shortest form: done').waitFor(LONG)
  await page.reload()
  await page.getByText('Its shortest form', { exact: true }).waitFor()
  const shortest = reviewed.store.newestMinimized(id)
  await page
    .getByText(shortest?.needs ?? '-')
    .first()
    .waitFor()
  await page.getByRole('button', { name: 'Keep its shortest form' }).click()
  await page.getByText(`Kept as ${id}-minimized in`).waitFor()
  const kept = readFileSync(join(reviewed.folder, 'analysis/regressions/onboarding.jsonl'), 'utf8')
  expect(JSON.parse(kept)).toMatchObject({ id: `${id}-minimized` })
})

it('begins nothing for a conversation that is not stored', async () => {
  const refused = await fetch(new URL('/api/startJob', reviewed.server.url), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ job: { kind: 'replay', conversation: '--help' } }),
  })
  expect(refused.status).toBe(400)
  expect(await refused.json()).toMatchObject({
    error: expect.stringContaining('there is no conversation --help'),
  })
})

it('goes on serving while a bot hangs, and ends the job when it is told to', async () => {
  await using project = createProject()
  expect((await project.run('run --repeats 1 --quiet')).code).toBe(0)
  project.write(
    'offscript.yaml',
    'targets:\n  pizza: { kind: module, path: bot.mjs, version: v1, variables: { ms: "600000" }, timeoutMs: 600000 }\nrun: { target: pizza, seed: 5 }\n',
  )
  await using hung = await reviewOf(project.path('.'), project.path('runs/offscript.db'))
  const [one] = hung.store.listConversations({}, PAGE)
  const { page } = await hung.visit(`/conversation?id=${one?.id}`)
  await page.getByRole('button', { name: 'Replay' }).click()
  const card = page.getByRole('region', { name: 'Replay' })
  await card.getByText('Replay: under way').waitFor()
  await page.getByRole('link', { name: '← List' }).click()
  await page.getByRole('table', { name: 'Conversations' }).waitFor()
  await page.goBack()
  await card.getByRole('button', { name: 'Cancel' }).click()
  await card.getByText('Replay: cancelled').waitFor()
})
