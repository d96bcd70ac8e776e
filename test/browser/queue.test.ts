import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { giveName } from './keyboard.ts'
import { type Reviewed, reviewDemo } from './review.ts'

let reviewed: Reviewed
beforeAll(async () => {
  reviewed = await reviewDemo()
})
afterAll(async () => {
  await reviewed[Symbol.asyncDispose]()
})

const shown = async (page: Page): Promise<string> =>
  (await page.getByRole('link', { name: /^r\w+-\d+$/u }).textContent()) ?? ''
const progress = (page: Page, text: RegExp): Promise<void> => page.getByText(text).first().waitFor()
const runId = (): string => reviewed.store.runs()[0]?.runId ?? ''
const entries = (id: string) =>
  reviewed.store.labelsOf(id).map(({ reviewer, judgement, undo }) => [reviewer, judgement, undo])

test('labels, goes on, goes back and takes back by keyboard alone', async () => {
  const { page, seen } = await reviewed.visit('/queue?run=v1')
  await giveName(page, 'Ada Key')
  await progress(page, /^1 of \d+, 0 yours$/u)
  const first = await shown(page)
  await page.keyboard.press('1')
  await progress(page, /^2 of \d+, 1 yours$/u)
  const second = await shown(page)
  expect(second).not.toBe(first)
  expect(new URL(page.url()).searchParams.get('at')).toBe(second)
  await page.keyboard.press('k')
  await progress(page, /^1 of \d+, 1 yours$/u)
  await page.keyboard.press('j')
  await page.keyboard.press('2')
  await progress(page, /^3 of \d+, 2 yours$/u)
  await page.keyboard.press('u')
  await progress(page, /^2 of \d+, 1 yours$/u)
  expect(await shown(page)).toBe(second)
  await page.keyboard.press('u')
  await progress(page, /^1 of \d+, 0 yours$/u)
  expect(entries(first)).toEqual([
    ['Ada Key', 'bot', false],
    ['Ada Key', undefined, true],
  ])
  expect(seen).toEqual([])
})

test('keeps a note, the kind and the stage with the label, and all of it over a reload', async () => {
  const { page } = await reviewed.visit('/queue?run=v1')
  await giveName(page, 'Bea')
  await page.keyboard.press('a')
  await page.keyboard.press('n')
  await page.keyboard.type('asks twice <b>&\u202e')
  await page.keyboard.press('Escape')
  await page.keyboard.press('1')
  await progress(page, /^1 of \d+, 1 yours$/u)
  const id = await shown(page)
  const [label] = reviewed.store.labelsOf(id).filter(({ reviewer }) => reviewer === 'Bea')
  const outcome = reviewed.store.conversation(id)?.outcome
  expect(label).toMatchObject({
    judgement: 'bot',
    note: 'asks twice <b>&\u202e',
    failure: outcome?.failure,
    stage: outcome?.break?.stage,
  })
  await page.reload()
  await progress(page, /, 1 yours$/u)
  await page.goto(`${reviewed.server.url}queue?run=v1&at=${id}`)
  await progress(page, /^1 of \d+, 1 yours$/u)
  const pressed = page.getByRole('button', { name: "bot's fault", pressed: true })
  await pressed.waitFor()
  expect(await page.getByLabel('Note').inputValue()).toBe('asks twice <b>&\u202e')
  await page.getByText(/^History: \d+$/u).click()
  await page.getByText('asks twice <b>&\\u{202e}').first().waitFor()
})

test('says that a label could not be saved, keeps what was typed, and saves it later', async () => {
  const { page } = await reviewed.visit('/queue?run=v1')
  await giveName(page, 'Cleo')
  const id = await shown(page)
  await page.route('**/api/label', (route) => route.abort())
  await page.keyboard.press('n')
  await page.keyboard.type('not to be lost')
  await page.keyboard.press('Escape')
  await page.keyboard.press('3')
  await page.getByRole('alert').filter({ hasText: 'Not saved' }).waitFor()
  expect(await page.getByLabel('Note').inputValue()).toBe('not to be lost')
  await page.reload()
  await page.getByRole('alert').filter({ hasText: 'Not saved' }).waitFor()
  expect(await page.getByLabel('Note').inputValue()).toBe('not to be lost')
  expect(entries(id).filter(([reviewer]) => reviewer === 'Cleo')).toEqual([])
  await page.unroute('**/api/label')
  await page.getByRole('button', { name: 'Save “not a failure” now' }).click()
  await progress(page, /, 1 yours$/u)
  const [kept] = reviewed.store.labelsOf(id).filter(({ reviewer }) => reviewer === 'Cleo')
  expect(kept).toMatchObject({ judgement: 'not_a_failure', note: 'not to be lost' })
})

test('does not label while somebody types', async () => {
  const { page } = await reviewed.visit('/queue?run=v1')
  await giveName(page, 'Dora')
  const id = await shown(page)
  await page.getByLabel('Stage').fill('1234 juk')
  await page.getByLabel('Stage').press('1')
  expect(entries(id).filter(([reviewer]) => reviewer === 'Dora')).toEqual([])
  expect(await shown(page)).toBe(id)
})

test('has run, order, sample and place in its address', async () => {
  const { page } = await reviewed.visit(`/queue?run=${runId()}&order=sample&n=12&seed=7`)
  await progress(page, /^1 of 12, 0 yours$/u)
  const first = await shown(page)
  await page.keyboard.press('j')
  await progress(page, /^2 of 12, 0 yours$/u)
  const other = await reviewed.visit(new URL(page.url()).pathname + new URL(page.url()).search)
  await progress(other.page, /^2 of 12, 0 yours$/u)
  expect(await shown(other.page)).toBe(await shown(page))
  expect(await shown(other.page)).not.toBe(first)
  await page.getByRole('combobox', { name: 'Order' }).click()
  await page.getByRole('option', { name: 'Only where checks disagree' }).click()
  await page.waitForURL(/order=disagree/u)
  await progress(page, /^1 of \d+, 0 yours$/u)
})

test('with nonsense in its address is the queue all the same', async () => {
  const { page } = await reviewed.visit('/queue?run=v1&order=backwards&n=-3&at=none-of-ours&seed=')
  await page.getByText('Not in this queue').waitFor()
  await page.getByText('there is no conversation none-of-ours').waitFor()
})

test.each(['light', 'dark'] as const)(
  'is accessible in the %s scheme while one labels',
  async (colorScheme) => {
    const { page, seen } = await reviewed.visit('/queue?run=v1&order=sample', { colorScheme })
    await giveName(page, `Axe ${colorScheme}`)
    await page.keyboard.press('a')
    await page.keyboard.press('4')
    await page.getByRole('button', { name: 'unclear', pressed: true }).waitFor()
    await page.getByText('are labelled by').waitFor()
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    expect(seen).toEqual([])
  },
)
