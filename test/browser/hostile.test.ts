import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createProject, type Project } from '../e2e/project.ts'
import { type Reviewed, reviewOf } from './review.ts'

/** What a bot may say to harm whoever reads it. Each ends with a word of its own, so that it can be looked for. */
const PIECES = {
  script: '<script>window.hacked = 1</script><img src=x onerror="window.hacked = 2"> after-script',
  link: '[click](javascript:window.hacked=3) ![i](http://evil.example/pixel.png) <svg onload=window.hacked=4> after-link',
  bidi: 'pay \u202e001 EUR\u202c to \u2066me\u2069 after-bidi',
  zeroWidth: 'pass\u200bword\u200d \ufeff\u00ad after-zero-width',
  ansi: '\u001b[2J\u001b[31mred\u001b[0m \u009b31m \u0007\u0008 after-ansi',
  broken: 'half \ud83d of \udc00 a pair after-broken',
  formula: '=HYPERLINK("http://evil.example";"x") after-formula',
  markdown: '# Heading\n\n| a | b |\n|---|---|\n```\nafter-markdown',
  controls: 'nul\u0000 tab\t carriage\r return \u2028 line after-controls',
}
const LONG = `${'long '.repeat(200_000)}after-long`
const STAGE = '=1+cmd|calc \u202e<b>stage</b>'
const BOT = `
const pieces = ${JSON.stringify([...Object.values(PIECES), LONG])}
const evil = ${JSON.stringify(`${PIECES.script} ${PIECES.ansi}`)}
const stage = ${JSON.stringify(STAGE)}
export const target = {
  name: 'pizza',
  open: async () => {
    let turn = 0
    return {
      greeting: [{ text: pieces[0], stage }],
      send: async () => {
        turn += 1
        if (turn > 1) throw new Error(evil)
        return pieces.map((text) => ({
          text,
          stage,
          quickReplies: [{ label: evil, value: evil }],
          steps: [{ name: evil, status: evil, output: { evil } }],
          actions: [{ name: evil, arguments: { evil }, result: evil }],
          sources: [{ id: evil, title: evil, text: evil }],
        }))
      },
      record: async () => ({ evil }),
    }
  },
}
`
const SETTINGS = `targets:
  pizza: { kind: module, path: bot.mjs, version: "=1+1", maxBytes: 20000000 }
run: { target: pizza, seed: 5 }
`
/** What acts or hides: control and format characters, half pairs, and line separators, but for the line break. */
const HIDDEN = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u

let project: Project
let reviewed: Reviewed
let id: string
beforeAll(async () => {
  project = createProject({ 'bot.mjs': BOT, 'offscript.yaml': SETTINGS })
  await project.run('run --repeats 1 --quiet')
  reviewed = await reviewOf(project.path('.'), project.path('runs/offscript.db'))
  while (reviewed.store.indexConversations(500) > 0);
  const page = { order: 'plan', descending: false, offset: 0, limit: 1 } as const
  id = reviewed.store.listConversations({ outcome: ['failed'] }, page)[0]?.id ?? ''
})
afterAll(async () => {
  await reviewed[Symbol.asyncDispose]()
  await project[Symbol.asyncDispose]()
})

async function harmless(page: Page, seen: readonly string[]): Promise<void> {
  expect(await page.evaluate('window.hacked')).toBeUndefined()
  expect(
    await page.evaluate(
      'document.querySelectorAll("script:not([src]), img, iframe, svg image").length',
    ),
  ).toBe(0)
  const shown = await page.evaluate('document.body.innerText.replaceAll("\\t", "")')
  expect(HIDDEN.exec(String(shown))?.[0]).toBeUndefined()
  expect(seen).toEqual([])
}

it('keeps what the bot said as it was said', () => {
  const said = reviewed.store
    .conversation(id)
    ?.conversation.turns[0]?.replies.map(({ text }) => text)
  expect(said).toEqual([...Object.values(PIECES), LONG])
})

describe('the page', () => {
  it('lists it without harm', async () => {
    const { page, seen } = await reviewed.visit(
      '/conversations?columns=%5B%22stage%22%2C%22cause%22%2C%22run%22%5D',
    )
    await page.getByRole('link', { name: id }).waitFor()
    expect(await page.getByRole('table').textContent()).toContain('\\u{202e}<b>stage</b>')
    await page.getByRole('button', { name: 'Broke at', exact: true }).first().click()
    await page.getByRole('checkbox', { name: /cmd\|calc/u }).check()
    await page.getByRole('button', { name: /^Broke at: =1\+cmd\|calc \\u\{202e\}/u }).waitFor()
    await harmless(page, seen)
  })

  it('shows all of it as text, what hides made visible', async () => {
    const { page, seen } = await reviewed.visit(`/conversation?id=${id}`)
    const turn = page.getByRole('region', { name: 'Turn 1', exact: true })
    await turn.waitFor()
    const text = (await turn.textContent()) ?? ''
    for (const piece of Object.values(PIECES)) expect(text).toContain(/after-.*$/u.exec(piece)?.[0])
    for (const seenAs of [
      '<script>window.hacked = 1</script>',
      '\\u{202e}',
      '\\u{200b}',
      '\\u{1b}[2J',
      '\\u{d83d}',
      '\\u{0}',
      '\\u{2028}',
    ])
      expect(text).toContain(seenAs)
    await harmless(page, seen)
  })

  it('cuts a message of a megabyte, and shows all of it on demand', async () => {
    const { page, seen } = await reviewed.visit(`/conversation?id=${id}`, {
      viewport: { width: 360, height: 740 },
    })
    const all = page.getByRole('button', {
      name: `Show all ${LONG.length.toLocaleString('en')} characters`,
    })
    await all.waitFor()
    const turn = page.getByRole('region', { name: 'Turn 1', exact: true })
    expect(await turn.textContent()).not.toContain('after-long')
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
    await all.click()
    await turn.getByText('after-long').waitFor()
    await harmless(page, seen)
  })

  it('finds its words', async () => {
    const { page } = await reviewed.visit('/conversations?text=%22after%20broken%22')
    await page.getByRole('link', { name: id }).waitFor()
  })

  it('exports it as CSV in which nothing is a formula, and as JSON lines that read back exactly', async () => {
    const csv = await (await fetch(new URL('/api/export?format=csv', reviewed.server.url))).text()
    expectHarmlessCsv(csv)
    const lines = await (
      await fetch(new URL('/api/export?format=transcripts', reviewed.server.url))
    ).text()
    expect(HIDDEN.exec(lines)?.[0]).toBeUndefined()
    const found = lines
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
      .find(({ spec }) => spec.id === id)
    expect(found.conversation).toEqual(reviewed.store.conversation(id)?.conversation)
  })
})

it('the terminal shows all of it, and none of it acts', async () => {
  const { code, out } = await project.run(`show ${id}`)
  expect(code).toBe(0)
  expect(HIDDEN.exec(out)?.[0]).toBeUndefined()
  for (const piece of [...Object.values(PIECES), LONG])
    expect(out).toContain(/after-.*$/u.exec(piece)?.[0])
})

it('the CSV of a run holds no formula', async () => {
  const { out } = await project.run('report --format csv')
  expectHarmlessCsv(out)
})

it('the Markdown of a run holds no tag, no link and no picture of the bot’s', async () => {
  const { out } = await project.run('report --format markdown')
  expect(out).toContain('cmd')
  expect(HIDDEN.exec(out)?.[0]).toBeUndefined()
  expect(out).not.toMatch(/(?<!\\)<(?:script|img|svg|b)\b/u)
  expect(out).not.toMatch(/\]\(javascript:/u)
})

function expectHarmlessCsv(csv: string): void {
  const rows: string[][] = parse(csv)
  expect(rows.flat().filter((cell) => /^\s*[=+\-@]/u.test(cell))).toEqual([])
  expect(rows.flat().some((cell) => cell.startsWith("'=1+cmd|calc \\u{202e}"))).toBe(true)
  expect(HIDDEN.exec(csv.replaceAll('\r\n', '\n'))?.[0]).toBeUndefined()
}
