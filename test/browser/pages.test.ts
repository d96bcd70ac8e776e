import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Reviewed, reviewDemo } from './review.ts'

let reviewed: Reviewed
beforeAll(async () => {
  reviewed = await reviewDemo()
})
afterAll(async () => {
  await reviewed[Symbol.asyncDispose]()
})

const PAGES = ['/', '/run', '/conversations', '/queue', '/compare', '/cases']

describe.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
  test.each(PAGES)('%s is accessible, quiet and loads nothing from elsewhere', async (path) => {
    const { page, seen } = await reviewed.visit(path, { colorScheme })
    await page.getByRole('heading', { level: 1 }).waitFor()
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    expect(seen).toEqual([])
  })
})

test.each(PAGES)('%s needs no sideways scrolling at 360 pixels', async (path) => {
  const { page } = await reviewed.visit(path, { viewport: { width: 360, height: 740 } })
  await page.getByRole('heading', { level: 1 }).waitFor()
  const width = await page.evaluate('document.documentElement.scrollWidth')
  expect(width).toBeLessThanOrEqual(360)
})
