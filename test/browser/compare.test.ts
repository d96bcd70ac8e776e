import { afterAll, beforeAll, expect, test } from 'vitest'
import { compareRuns } from '../../src/app.ts'
import { changeInterval } from '../../src/core/figures.ts'
import { type Reviewed, reviewDemo } from './review.ts'

let reviewed: Reviewed
beforeAll(async () => {
  reviewed = await reviewDemo()
})
afterAll(async () => {
  await reviewed[Symbol.asyncDispose]()
})

test('says the finding, the difference and the pairs as the terminal does', async () => {
  const { page } = await reviewed.visit('/compare?a=v2&b=v3')
  const { difference, pairs } = compareRuns(reviewed.store, 'v2', 'v3')
  await page.getByText(changeInterval(difference)).waitFor()
  const row = page
    .getByRole('region', { name: 'The same users on both sides' })
    .getByRole('row', { name: /^Straying/u })
    .first()
  const cells = await row.getByRole('cell').allInnerTexts()
  expect(cells.slice(0, 4).map(Number)).toEqual([
    pairs?.straying.newlyBroken,
    pairs?.straying.newlyFixed,
    pairs?.straying.both,
    pairs?.straying.neither,
  ])
})

test('a newly broken conversation opens beside the one that passed', async () => {
  const [pair] = compareRuns(reviewed.store, 'v1', 'v2').newlyBroken
  const { page } = await reviewed.visit('/compare?a=v1&b=v2')
  await page.getByRole('link', { name: pair?.b ?? '' }).click()
  await page.waitForURL(/\/conversation\?/u)
  const { searchParams } = new URL(page.url())
  expect([searchParams.get('id'), searchParams.get('beside')]).toEqual([pair?.b, pair?.a])
})

test('without an address it lays the newest run beside the one before', async () => {
  const { page } = await reviewed.visit('/compare')
  await page.getByRole('heading', { level: 1, name: 'v3 against v4' }).waitFor()
})

test('the two runs are swapped, and the address says so', async () => {
  const { page } = await reviewed.visit('/compare?a=v2&b=v3')
  await page.getByRole('button', { name: 'Swap' }).click()
  await page.getByRole('heading', { level: 1, name: 'v3 against v2' }).waitFor()
  const { a } = compareRuns(reviewed.store, 'v2', 'v3')
  expect(new URL(page.url()).searchParams.get('b')).toBe(a.runId)
})
