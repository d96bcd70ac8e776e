import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { agreementFor } from '../../src/app.ts'
import { runPrinted } from '../../src/cli/run-printed.case.ts'
import { estimated, kappaFigure } from '../../src/core/figures.ts'
import { giveName } from './keyboard.ts'
import { type Reviewed, reviewDemo } from './review.ts'

const SAMPLE = 30
let reviewed: Reviewed
beforeAll(async () => {
  reviewed = await reviewDemo()
})
afterAll(async () => {
  await reviewed[Symbol.asyncDispose]()
})

/** Reads the sample to its end, a key a conversation. */
async function read(name: string, keyFor: (id: string, at: number) => string): Promise<Page> {
  const { page } = await reviewed.visit(`/queue?run=v1&order=sample&n=${SAMPLE}`)
  await giveName(page, name)
  for (let at = 0; at < SAMPLE; at += 1) {
    await page.getByText(`${at + 1} of ${SAMPLE}, ${at} yours`).waitFor()
    const link = page.getByRole('link', { name: /^r\w+-\d+$/u })
    await page.keyboard.press(keyFor((await link.textContent()) ?? '', at))
  }
  await page.getByText(`You have labelled all ${SAMPLE}.`).waitFor()
  return page
}

test('two reviewers on the same sample see their kappa, and the rate they correct to', async () => {
  const hasFailed = (id: string) => reviewed.store.conversation(id)?.outcome.label === 'failed'
  const ada: string[] = []
  await read('Ada', (id) => {
    ada.push(id)
    return hasFailed(id) ? '1' : '3'
  })
  const bob: string[] = []
  const page = await read('Bob', (id, at) => {
    bob.push(id)
    if (at === 4) return '4'
    return hasFailed(id) && at !== 5 ? '1' : '3'
  })
  expect(bob).toEqual(ada)

  const found = agreementFor(reviewed.store, 'v1')
  const [pair] = found.pairs
  expect(pair?.same.total).toBe(SAMPLE)
  expect(pair?.kappa?.value).toBeGreaterThan(0.5)
  expect(pair?.kappa?.value).toBeLessThan(1)
  if (!pair?.kappa || !found.program.corrected) throw new Error(found.program.refused)
  await page.getByText(kappaFigure(pair.kappa)).waitFor()
  await page.getByText(estimated(found.program.corrected)).first().waitFor()

  const words = ['agreement', 'v1', '--db', `${reviewed.folder}/offscript.db`]
  const printed = await runPrinted(words, { cwd: reviewed.folder })
  expect(printed.out).toContain(kappaFigure(pair.kappa))
  expect(printed.out).toContain(estimated(found.program.corrected))
  const json = await runPrinted([...words, '--format', 'json'], { cwd: reviewed.folder })
  expect(JSON.parse(json.out)).toEqual(JSON.parse(JSON.stringify(found)))
})

test("what others said is hidden until there is a label of one's own, in the page and in its answers", async () => {
  const [id = ''] = reviewed.store
    .standingLabels(agreementFor(reviewed.store, 'v1').runId)
    .map(({ conversation }) => conversation)
  const { page } = await reviewed.visit(`/queue?run=v1&order=sample&n=${SAMPLE}&at=${id}`)
  const answers: string[] = []
  page.on('response', async (response) => {
    if (response.url().includes('/api/labels')) answers.push(await response.text())
  })
  await giveName(page, 'Eve')
  await page.getByText('2 other reviewers labelled it.').waitFor()
  expect(await page.getByText(/^(Ada|Bob): /u).count()).toBe(0)
  expect(answers.join()).not.toMatch(/Ada|Bob/u)
  await page.keyboard.press('a')
  await page.keyboard.press('4')
  await page
    .getByText(/^Ada: /u)
    .first()
    .waitFor()
  await page
    .getByText(/^Bob: /u)
    .first()
    .waitFor()
  await page.keyboard.press('u')
  await page.getByText('2 other reviewers labelled it.').waitFor()
})
