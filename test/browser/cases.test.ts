import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runPrinted } from '../../src/cli/run-printed.case.ts'
import { tabTo } from './keyboard.ts'
import { type Reviewed, reviewDemo } from './review.ts'

let reviewed: Reviewed
let kept: string[] = []
beforeAll(async () => {
  reviewed = await reviewDemo()
  const [run] = reviewed.store.runs()
  const failed = [...reviewed.store.summaries(run?.runId ?? '')].filter(
    ({ outcome }) => outcome.label === 'failed',
  )
  const scenarios = [...new Set(failed.map(({ scenario }) => scenario))]
  kept = scenarios
    .slice(0, 2)
    .map((scenario) => failed.find((one) => one.scenario === scenario)?.id ?? '')
  const db = `${reviewed.folder}/offscript.db`
  const offscript = async (...words: string[]) => {
    const { code, err } = await runPrinted(words, { cwd: reviewed.folder })
    expect([code, err]).toEqual([0, ''])
  }
  await offscript(
    'dataset',
    'add',
    kept[0] ?? '',
    '--db',
    db,
    '--note',
    'loops <b>at\u202e country',
  )
  await offscript('dataset', 'run', '--quiet', '--iteration', 'v4', '--gate', 'failing<=1')
  await offscript('dataset', 'add', kept[1] ?? '', '--db', db, '--expect', 'failed')
})
afterAll(async () => {
  await reviewed[Symbol.asyncDispose]()
})

test('shows each case, where it came from, what is expected and what came of it', async () => {
  const { page, seen } = await reviewed.visit('/cases')
  const [held, known] = [
    page.getByRole('article', { name: kept[0] ?? '' }),
    page.getByRole('article', { name: kept[1] ?? '' }),
  ]
  await held.getByText('expected to pass').waitFor()
  await held.getByText('loops <b>at\\u{202e} country').waitFor()
  await held.getByText(/\d of 3 passed/u).waitFor()
  await known.getByText('known failure').waitFor()
  await known.getByText('never held').waitFor()
  await held.getByText(/history of 1/u).click()
  await held.getByRole('cell', { name: 'onboarding v4' }).waitFor()
  await held.getByText('npx offscript dataset run analysis/regressions/onboarding.jsonl').waitFor()
  await held.getByRole('link', { name: kept[0] ?? '' }).click()
  await page.waitForURL(/\/conversation\?id=/u)
  expect(seen).toEqual([])
})

test('is narrowed down by text, scenario and state, in the address', async () => {
  const { page } = await reviewed.visit('/cases')
  await tabTo(page, page.getByLabel('Text', { exact: true }))
  await page.keyboard.type('LOOPS')
  await page.getByText('1 of 2 cases').waitFor()
  expect(await page.getByRole('article').count()).toBe(1)
  await page.waitForURL(/text=LOOPS/u)
  await page.goto(`${reviewed.server.url}cases?state=never`)
  await page.getByText('1 of 2 cases').waitFor()
  await page.getByRole('article', { name: kept[1] ?? '' }).waitFor()
  await page.goto(`${reviewed.server.url}cases?state=nonsense`)
  await page.getByText('2 cases').waitFor()
})

test.each(['light', 'dark'] as const)('is accessible in the %s scheme', async (colorScheme) => {
  const { page } = await reviewed.visit('/cases', { colorScheme })
  await page.getByText(/history of 1/u).click()
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})
