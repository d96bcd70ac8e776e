import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, expect, it, test } from 'vitest'
import type { ListedConversation } from '../../src/core/conversation-list.ts'
import { type Reviewed, reviewDemo } from './review.ts'

const ORDER = { order: 'plan', descending: false } as const
const FAILED = `outcome=${encodeURIComponent('["failed"]')}`
const VIEWPORT = { width: 1280, height: 900 }

let reviewed: Reviewed
let failed: ListedConversation[]
beforeAll(async () => {
  reviewed = await reviewDemo()
  failed = reviewed.store.listConversations(
    { outcome: ['failed'] },
    { ...ORDER, offset: 0, limit: 500 },
  )
})
afterAll(async () => {
  await reviewed[Symbol.asyncDispose]()
})

/** The nth failed conversation, or one that is so. */
function failure(isSo: (one: ListedConversation) => boolean = () => true): ListedConversation {
  const found = failed.find(isSo)
  if (!found) throw new Error('the demo has no such conversation')
  return found
}

async function opened(id: string, more = '') {
  const { page, seen } = await reviewed.visit(`/conversation?id=${id}${more}`, {
    viewport: VIEWPORT,
  })
  await page.getByRole('heading', { level: 1, name: id }).waitFor()
  return { page, seen }
}

it('shows every turn with what was said, how it was played, its stage and its verdicts', async () => {
  const { id } = failure()
  const stored = reviewed.store.conversation(id)
  const { page } = await opened(id)
  await page.getByRole('region', { name: 'The end' }).waitFor()
  for (const { turn, note, stage } of stored?.conversation.turns ?? []) {
    const text = await page.getByRole('region', { name: `Turn ${turn}`, exact: true }).textContent()
    expect(text).toContain(note.behaviour)
    expect(text).toContain(note.act)
    expect(text).toContain(stage ?? 'unknown')
    for (const { checkId, reason } of (stored?.verdicts ?? []).filter(
      (one) => one.turn === turn && one.outcome === 'fail',
    )) {
      expect(text).toContain(checkId)
      expect(text).toContain(reason)
    }
  }
})

it('marks where it broke, and scrolls there', async () => {
  const { id, stage = '' } = failure(({ turn = 0 }) => turn > 5)
  const { page } = await opened(id)
  const mark = page.getByRole('note', { name: 'Broke here' })
  await mark.waitFor()
  expect(await mark.textContent()).toContain(stage)
  const isInSight = `(() => { const { top, bottom } = document.querySelector('.break-mark').getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight })()`
  await expect.poll(() => page.evaluate(isInSight)).toBe(true)
})

it('goes through the list it was opened from by keys, and says where it stands', async () => {
  const [first, second, third] = failed
  const { page } = await opened(second?.id ?? '', `&${FAILED}`)
  await page.getByText(`2 / ${failed.length.toLocaleString('en')}`).waitFor()
  await page.keyboard.press('j')
  await page.getByRole('heading', { level: 1, name: third?.id ?? '' }).waitFor()
  for (const [key, one] of [
    ['k', second],
    ['p', first],
    ['n', second],
    ['ArrowRight', third],
    ['ArrowLeft', second],
  ] as const) {
    await page.getByText(` / ${failed.length.toLocaleString('en')}`, { exact: false }).waitFor()
    await page
      .getByRole('link', {
        name: key === 'k' || key === 'p' || key === 'ArrowLeft' ? 'Previous' : 'Next',
      })
      .waitFor()
    await page.keyboard.press(key)
    await page.getByRole('heading', { level: 1, name: one?.id ?? '' }).waitFor()
  }
  await page.getByRole('link', { name: '← List' }).click()
  await page.getByText(`${failed.length.toLocaleString('en')} conversations`).waitFor()
})

it('puts the same user of another iteration beside it, and marks the first difference', async () => {
  const v1 = failure(({ iteration, arm }) => iteration === 'v1' && arm === 'straying')
  const { page } = await opened(v1.id)
  await page
    .getByRole('link', { name: /^Put .* beside this one$/u })
    .first()
    .click()
  await page.getByRole('region', { name: 'Side by side' }).waitFor()
  await page.getByText(/The transcripts part at|Both said, did and came to the same/u).waitFor()
  const url = new URL(page.url())
  const other = reviewed.store.conversation(url.searchParams.get('beside') ?? '')
  expect(other?.spec).toMatchObject({
    scenario: v1.scenario,
    persona: v1.persona,
    repeat: v1.repeat,
    arm: v1.arm,
  })
  expect(other?.runId).not.toBe(v1.runId)
  expect(await page.getByText('◆ first difference').count()).toBe(1)
})

it('marks the button that was clicked', async () => {
  const [one] = reviewed.store.listConversations(
    { behaviour: ['quick_reply'] },
    { ...ORDER, offset: 0, limit: 1 },
  )
  const { page } = await opened(one?.id ?? '')
  await page
    .getByText(/^✓ .* \(clicked\)$/u)
    .first()
    .waitFor()
})

it('says so where there is no such conversation', async () => {
  const { page } = await reviewed.visit('/conversation?id=../../etc/passwd')
  await page.getByText('there is no conversation ../../etc/passwd').waitFor()
})

test.each([
  ['light', ''],
  ['dark', ''],
  ['light', 'beside'],
  ['dark', 'beside'],
] as const)('in the %s scheme it is accessible and quiet %s', async (colorScheme, beside) => {
  const { id } = failure(({ iteration }) => iteration === 'v1')
  const other = failed.find((one) => one.iteration !== 'v1')?.id ?? ''
  const { page, seen } = await reviewed.visit(
    `/conversation?id=${id}${beside === '' ? '' : `&beside=${other}`}`,
    { colorScheme, viewport: VIEWPORT },
  )
  await page
    .getByRole('region', { name: beside === '' ? 'The end' : 'Turn 1' })
    .first()
    .waitFor()
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`)).toEqual([])
  expect(seen).toEqual([])
})

test.each(['', 'beside'])('needs no sideways scrolling at 360 pixels %s', async (beside) => {
  const { id } = failure()
  const { page } = await reviewed.visit(
    `/conversation?id=${id}${beside === '' ? '' : `&beside=${failed[1]?.id}`}`,
    { viewport: { width: 360, height: 740 } },
  )
  await page.getByRole('region', { name: 'Turn 1' }).first().waitFor()
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
})
