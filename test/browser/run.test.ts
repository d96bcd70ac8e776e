import { afterAll, beforeAll, expect, test } from 'vitest'
import { analyseRun } from '../../src/app.ts'
import { ConversationFilter } from '../../src/core/conversation-list.ts'
import { counted } from '../../src/core/figures.ts'
import { type Reviewed, reviewDemo } from './review.ts'

let reviewed: Reviewed
beforeAll(async () => {
  reviewed = await reviewDemo()
})
afterAll(async () => {
  await reviewed[Symbol.asyncDispose]()
})

const report = () => analyseRun(reviewed.store, 'v2')

test('says the rates of both arms as the terminal does', async () => {
  const { page } = await reviewed.visit('/run?run=v2')
  const { straying, plain } = report()
  await page.getByText(counted(straying.failure), { exact: true }).waitFor()
  await page.getByText(counted(plain.failure), { exact: true }).waitFor()
})

test('prints counts that add up to what was scheduled', async () => {
  const { page } = await reviewed.visit('/run?run=v2')
  const sum = (await page.getByText(/ = \d+ scheduled$/u).textContent()) ?? ''
  const [parts = '', scheduled = ''] = sum.split(' = ')
  const added = parts.split(' + ').reduce((total, part) => total + Number.parseInt(part, 10), 0)
  expect(added).toBe(Number.parseInt(scheduled, 10))
  expect(added).toBe(report().scheduled)
})

test('a stage of the funnel opens as many conversations as broke there', async () => {
  const worst = [...report().stages].sort((a, b) => b.broke - a.broke)[0]
  const { page } = await reviewed.visit('/run?run=v2')
  const funnel = page.getByRole('region', { name: 'Where it broke' })
  await funnel
    .getByRole('link', { name: `${worst?.broke} broke` })
    .first()
    .click()
  await page.locator(`[aria-rowcount="${(worst?.broke ?? 0) + 1}"]`).waitFor()
})

test('every link to conversations leads to as many as it says', async () => {
  const { page } = await reviewed.visit('/run?run=v2')
  await page.getByRole('region', { name: 'Failure by behaviour and stage' }).waitFor()
  const links: { text: string; href: string }[] = await page.evaluate(
    `[...document.querySelectorAll('main a[href^="/conversations?"]')].map((a) => ({
      text: a.textContent, href: a.getAttribute('href') }))`,
  )
  expect(links.length).toBeGreaterThan(100)
  const wrong = links.filter(({ text, href }) => {
    const said = /^\d+(?= of|$| \w+$)/u.exec(text)?.[0]
    return said !== undefined && Number(said) !== countOf(href)
  })
  expect(wrong).toEqual([])
})

/** How many conversations the store has for an address of the list, as the page would ask it. */
function countOf(href: string): number {
  const params = new URL(href, 'http://here').searchParams
  const values = (key: string): string[] => JSON.parse(params.get(key) ?? '[]')
  const keys = [
    'run',
    'outcome',
    'failure',
    'fault',
    'stage',
    'scenario',
    'persona',
    'arm',
    'endState',
    'behaviour',
    'step',
    'reached',
    'played',
  ]
  const filter = ConversationFilter.parse(Object.fromEntries(keys.map((key) => [key, values(key)])))
  return reviewed.store.countConversations(filter)
}

test('cells with fewer than 30 conversations say that they are too few', async () => {
  const { page } = await reviewed.visit('/run?run=v2')
  const heat = page.getByRole('region', { name: 'Failure by persona and scenario' })
  await heat.waitFor()
  expect(await heat.getByText('too few').count()).toBeGreaterThan(0)
})

test('another run is chosen by keyboard, and the address says which', async () => {
  const { page } = await reviewed.visit('/run?run=v2')
  const chooser = page.getByRole('combobox', { name: 'Run' })
  await chooser.focus()
  await chooser.fill('onboarding v1')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'onboarding v1' }).waitFor()
  expect(page.url()).toContain(analyseRun(reviewed.store, 'v1').runId)
})

test('a run that is not stored is said so', async () => {
  const { page } = await reviewed.visit('/run?run=no-such-run')
  await page
    .getByRole('alert')
    .getByText(/no-such-run/u)
    .waitFor()
})
