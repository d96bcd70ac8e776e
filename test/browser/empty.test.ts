import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStore } from '../../src/app.ts'
import { reviewOf } from './review.ts'

test('an empty store says what fills it, on the overview and where two runs are compared', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'offscript-review-'))
  const db = join(folder, 'offscript.db')
  openStore(db).close()
  await using reviewed = await reviewOf(folder, db)
  const { page, seen } = await reviewed.visit('/')
  await page.getByRole('heading', { name: 'Nothing is stored yet' }).waitFor()
  await page.getByText('offscript demo').waitFor()
  await page.getByRole('banner').getByRole('link', { name: 'Compare' }).click()
  await page.getByText('There are not two runs to compare yet').waitFor()
  expect(seen).toEqual([])
})
