import { afterAll, beforeAll, expect, test } from 'vitest'
import { trendFor } from '../../src/app.ts'
import { interval } from '../../src/core/figures.ts'
import { trendSentence } from '../../src/core/trend-sentence.ts'
import { type Reviewed, reviewDemo } from './review.ts'

let reviewed: Reviewed
beforeAll(async () => {
  reviewed = await reviewDemo()
})
afterAll(async () => {
  await reviewed[Symbol.asyncDispose]()
})

test('says in words how the newest iteration fails, as the terminal does', async () => {
  const { page } = await reviewed.visit('/')
  await page.getByText(trendSentence(trendFor(reviewed.store))).waitFor()
})

test('has every figure of the chart in a table', async () => {
  const { page } = await reviewed.visit('/')
  const table = page.getByRole('region', { name: 'Iterations', exact: true }).getByRole('table')
  for (const { iteration, failure, completion } of trendFor(reviewed.store).rows) {
    const text =
      (await table.getByRole('row', { name: new RegExp(`^${iteration}`, 'u') }).textContent()) ?? ''
    expect(text).toContain(interval(failure))
    expect(text).toContain(interval(completion))
  }
})

test('the chart tells its figures to those who do not see it', async () => {
  const { page } = await reviewed.visit('/')
  const label = await page
    .getByRole('img', { name: /^Failure rate over/u })
    .getAttribute('aria-label')
  for (const { iteration, failure } of trendFor(reviewed.store).rows)
    expect(label).toContain(`${iteration} ${interval(failure)}`)
})

test('a newly fixed conversation opens beside the one that passes now', async () => {
  const { page } = await reviewed.visit('/')
  const changes = page.getByRole('region', { name: 'What changed from v3 to v4' })
  const fixed = changes.getByRole('link', { name: /-\d{4}$/u }).first()
  const id = (await fixed.textContent()) ?? ''
  await fixed.click()
  await page.waitForURL(/\/conversation\?/u)
  const { searchParams } = new URL(page.url())
  expect(searchParams.get('id')).toBe(id)
  expect(reviewed.store.conversation(searchParams.get('beside') ?? '')?.outcome.label).toBe(
    'passed',
  )
})

test('groups of failures show how many there are in each iteration', async () => {
  const { page } = await reviewed.visit('/')
  const groups = page.getByRole('region', { name: 'What fails together' }).getByRole('table')
  await groups.waitFor()
  const heads = await groups.getByRole('columnheader').allInnerTexts()
  expect(heads.slice(2, 6)).toEqual(['v1', 'v2', 'v3', 'v4'])
})

test('from the overview to a failure by keyboard alone', async () => {
  const { page } = await reviewed.visit('/')
  const link = page.getByRole('link', { name: 'Where it broke' })
  await link.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Where it broke' }).waitFor()
})
