import { expect, test } from 'vitest'
import { reviewDemo } from './review.ts'

test('a newcomer finds the rate, the stage where v1 breaks most, one such conversation, labels it and keeps it', async () => {
  await using reviewed = await reviewDemo()
  const { page, seen } = await reviewed.visit('/')

  const iterations = page.getByRole('region', { name: 'Iterations' })
  const names = iterations.getByRole('rowheader')
  await names.last().waitFor()
  expect(await names.allTextContents()).toEqual(['v4', 'v3', 'v2', 'v1'])
  const v1 = iterations.getByRole('row').last()
  const heads = await iterations.getByRole('columnheader').allTextContents()
  const cells = await v1.locator('th, td').allTextContents()
  const stage = cells[heads.indexOf('Broke most at')] ?? ''
  expect(cells[heads.indexOf('Failure rate')]).toMatch(/^\d+\.\d % \[/u)

  await v1.getByRole('link', { name: 'v1' }).click()
  await page.getByRole('heading', { level: 1, name: 'onboarding v1' }).waitFor()
  const funnel = page.getByRole('region', { name: 'Where it broke' })
  const worst = funnel.getByRole('listitem').filter({ hasText: 'broke most' })
  expect(await worst.textContent()).toContain(stage)
  await worst.getByRole('link', { name: /^\d+ broke$/u }).click()

  await page.getByRole('heading', { level: 1, name: 'Conversations' }).waitFor()
  const first = page.getByRole('link', { name: /^r\w+-\d+$/u }).first()
  const id = (await first.textContent()) ?? ''
  await first.click()
  await page.getByText(`Broke here: ${stage}`).waitFor()

  await page.getByLabel('Your name').fill('Nora')
  await page.getByRole('button', { name: 'Use this name' }).click()
  await page.getByRole('button', { name: /bot.s fault/u }).click()
  await expect.poll(() => reviewed.store.labelsOf(id)).toHaveLength(1)

  await page.getByRole('button', { name: 'Keep as case' }).click()
  await page.getByText('Kept as').waitFor()
  await page.getByRole('link', { name: 'Cases' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor()
  await page.getByText(id).first().waitFor()
  expect(seen).toEqual([])
})
