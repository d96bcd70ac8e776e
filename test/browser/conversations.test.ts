import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { type Reviewed, reviewDemo } from './review.ts'

let reviewed: Reviewed
beforeAll(async () => {
  reviewed = await reviewDemo()
  while (reviewed.store.indexConversations(500) > 0);
})
afterAll(async () => {
  await reviewed[Symbol.asyncDispose]()
})

const VIEWPORT = { width: 1280, height: 900 }

async function list(search: object = {}): Promise<Page> {
  const query = Object.entries(search).map(
    ([key, value]) => `${key}=${encodeURIComponent(JSON.stringify(value))}`,
  )
  const { page } = await reviewed.visit(`/conversations?${query.join('&')}`, {
    viewport: VIEWPORT,
    acceptDownloads: true,
  })
  await page.getByRole('table', { name: 'Conversations' }).waitFor()
  return page
}

const shownTotal = (page: Page, total: number) =>
  page
    .getByText(`${total.toLocaleString('en')} conversation${total === 1 ? '' : 's'}`, {
      exact: true,
    })
    .waitFor()

it('shows as many as are stored, and only those in sight as rows', async () => {
  const page = await list()
  const total = reviewed.store.countConversations({})
  await shownTotal(page, total)
  const table = page.getByRole('table', { name: 'Conversations' })
  expect(await table.getAttribute('aria-rowcount')).toBe(String(total + 1))
  expect(await page.getByRole('checkbox').count()).toBeLessThan(100)
})

it('reaches the last row of the list at once', async () => {
  const page = await list()
  const total = reviewed.store.countConversations({})
  await page.evaluate('document.querySelector(".list-frame").scrollTo(0, 1e9)')
  const [last] = reviewed.store.listConversations(
    {},
    { order: 'plan', descending: false, offset: total - 1, limit: 1 },
  )
  await page.getByRole('link', { name: last?.id ?? '' }).waitFor()
})

it('narrows by a value that is chosen, with how many have it, and says so in the address', async () => {
  const page = await list()
  const failed = reviewed.store.countConversations({ outcome: ['failed'] })
  await page.getByRole('button', { name: 'Outcome', exact: true }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Outcome' })
  await dialog.getByText(failed.toLocaleString('en'), { exact: true }).waitFor()
  await dialog.getByRole('checkbox', { name: /^failed/u }).check()
  await shownTotal(page, failed)
  expect(new URL(page.url()).searchParams.get('outcome')).toBe('["failed"]')
  await page.reload()
  await shownTotal(page, failed)
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await shownTotal(page, reviewed.store.countConversations({}))
})

test.each([
  { outcome: ['failed'], persona: ['chatterbox'] },
  { stage: ['country'] },
  { behaviour: ['clarify'] },
  { check: ['repeated_prompt'] },
  { label: ['none'], arm: ['plain'] },
  { run: ['v1'] },
])('counts what the store counts under %j', async (filter) => {
  const page = await list(filter)
  const runs =
    'run' in filter
      ? {
          run: reviewed.store
            .runs()
            .filter((one) => one.iteration === 'v1')
            .map(({ runId }) => runId),
        }
      : {}
  await shownTotal(page, reviewed.store.countConversations({ ...filter, ...runs } as object))
})

it('finds words that were said, whatever is typed', async () => {
  const page = await list()
  const box = page.getByRole('textbox', { name: 'Words said' })
  await box.fill('website')
  await shownTotal(page, reviewed.store.countConversations({ text: 'website' }))
  await box.fill('" OR NEAR(*')
  await shownTotal(page, 0)
  await page.getByText('No conversation is like that', { exact: false }).waitFor()
  expect(await page.getByRole('alert').count()).toBe(0)
})

it('says what a search misses while a store is read in', async () => {
  const { page } = await reviewed.visit('/conversations', { viewport: VIEWPORT })
  await page.route('**/api/conversations?*', async (route) => {
    const response = await route.fetch()
    const answer = { ...(await response.json()), search: { indexed: 871, stored: 1_000 } }
    await route.fulfill({ response, json: answer })
  })
  await page.reload()
  await page.getByText('87 % indexed: a search misses the newest 129 conversations').waitFor()
})

it('sorts by a click on a head, and the other way round by the next', async () => {
  const page = await list()
  const head = page.getByRole('columnheader', { name: 'Turns' })
  await head.getByRole('button').click()
  await head.getByRole('button').click()
  const [most] = reviewed.store.listConversations(
    {},
    { order: 'turns', descending: true, offset: 0, limit: 1 },
  )
  await page
    .getByRole('row')
    .nth(1)
    .getByRole('link', { name: most?.id ?? '' })
    .waitFor()
  expect(await head.getAttribute('aria-sort')).toBe('descending')
})

describe('what is chosen', () => {
  it('goes from a box to one further down with shift, and into a file of just those', async () => {
    const page = await list({ outcome: ['failed'] })
    const boxes = page.getByRole('checkbox')
    await boxes.nth(1).click()
    await boxes.nth(4).click({ modifiers: ['Shift'] })
    await page.getByText('4 chosen').waitFor()
    const lines = await exported(page, 'Export chosen', 'CSV')
    const ids = reviewed.store
      .listConversations(
        { outcome: ['failed'] },
        { order: 'plan', descending: false, offset: 1, limit: 4 },
      )
      .map(({ id }) => id)
    expect(lines.map((line) => line.split(',')[0])).toEqual(['conversation_id', ...ids])
  })

  it('can be all that the filter lets through', async () => {
    const page = await list({ outcome: ['failed'] })
    const total = reviewed.store.countConversations({ outcome: ['failed'] })
    await page.getByRole('button', { name: `Choose all ${total.toLocaleString('en')}` }).click()
    await page.getByText(`${total.toLocaleString('en')} chosen`).waitFor()
    const lines = await exported(page, 'Export chosen', 'JSON lines: what')
    expect(lines).toHaveLength(total)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ outcome: 'failed' })
  })

  it('is kept as cases, each once', async () => {
    const page = await list({ outcome: ['failed'] })
    await page.getByRole('checkbox').nth(0).click()
    await page.getByRole('button', { name: 'Keep as cases' }).click()
    await page.getByText('1 kept as cases in').waitFor()
    await page.getByRole('button', { name: 'Keep as cases' }).click()
    await page.getByText('is a case already', { exact: false }).waitFor()
  })
})

it('exports whole transcripts of what is filtered', async () => {
  const page = await list({ outcome: ['failed'], persona: ['chatterbox'] })
  const lines = await exported(page, 'Export all of these', 'JSON lines: whole')
  expect(lines).toHaveLength(
    reviewed.store.countConversations({ outcome: ['failed'], persona: ['chatterbox'] }),
  )
  const { spec, conversation } = JSON.parse(lines[0] ?? '')
  expect(conversation.turns).toEqual(reviewed.store.conversation(spec.id)?.conversation.turns)
})

it('saves a filter under a name, comes back to it, and forgets it', async () => {
  const page = await list({ outcome: ['failed'], order: 'turns' })
  await page.getByRole('button', { name: 'Saved filters' }).click()
  await page.getByRole('textbox', { name: 'Save this filter as' }).fill('long failures')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('link', { name: 'long failures' }).waitFor()
  const other = await list()
  await other.getByRole('button', { name: 'Saved filters' }).click()
  await other.getByRole('link', { name: 'long failures' }).click()
  await shownTotal(other, reviewed.store.countConversations({ outcome: ['failed'] }))
  expect(new URL(other.url()).searchParams.get('order')).toBe('turns')
  await other.getByRole('button', { name: 'Saved filters' }).click()
  await other.getByRole('button', { name: 'Delete long failures' }).click()
  await other.getByText('None is saved yet.').waitFor()
})

it('shows the columns that are chosen', async () => {
  const page = await list()
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('checkbox', { name: 'Cost' }).check()
  await page.getByRole('columnheader', { name: 'Cost' }).waitFor()
  await page.reload()
  await page.getByRole('columnheader', { name: 'Cost' }).waitFor()
})

it('is gone through by keys alone', async () => {
  const page = await list({ outcome: ['failed'] })
  const [, second] = reviewed.store.listConversations(
    { outcome: ['failed'] },
    { order: 'plan', descending: false, offset: 0, limit: 2 },
  )
  for (const key of ['j', 'j', 'x']) await page.keyboard.press(key)
  await page.getByText('1 chosen').waitFor()
  await page.keyboard.press('e')
  await page.getByRole('heading', { level: 1, name: second?.id ?? '' }).waitFor()
})

test.each(['light', 'dark'] as const)(
  'an open condition is accessible in the %s scheme',
  async (colorScheme) => {
    const { page, seen } = await reviewed.visit('/conversations?outcome=%5B%22failed%22%5D', {
      colorScheme,
      viewport: VIEWPORT,
    })
    await page.getByRole('button', { name: 'Persona' }).first().click()
    await page.getByRole('checkbox', { name: /chatterbox/u }).waitFor()
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    expect(seen).toEqual([])
  },
)

async function exported(page: Page, menu: string, format: string): Promise<string[]> {
  await page.getByRole('button', { name: menu }).click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: format, exact: false }).first().click(),
  ])
  return readFileSync(await file.path(), 'utf8')
    .trimEnd()
    .split(/\r?\n/u)
}
