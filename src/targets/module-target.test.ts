import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { systemClock } from '../core/clock.ts'
import { AppError } from '../core/errors.ts'
import { ModuleTarget } from '../core/settings.ts'
import type { Target } from '../core/target.ts'
import { createTarget } from './create-target.ts'
import { testTarget } from './target.case.ts'

const fixtures = fileURLToPath(new URL('fixtures', import.meta.url))
const signal = new AbortController().signal

testTarget(
  'module',
  async ({ greets, timeoutMs, maxBytes, clock }) => ({
    target: await createTarget(
      'contract',
      ModuleTarget.parse({
        kind: 'module',
        path: 'contract-module.ts',
        variables: greets ? { greets: 'yes' } : {},
        timeoutMs,
        maxBytes,
      }),
      { clock, baseDir: fixtures },
    ),
  }),
  // It runs in this process: there is nothing to reach.
  { cannot: ['probe', 'unreachable'] },
)

async function load(file: string, source: string, limit = 30_000): Promise<Target> {
  const baseDir = await mkdtemp(join(tmpdir(), 'offscript-module-'))
  onTestFinished(() => rm(baseDir, { recursive: true }))
  await writeFile(join(baseDir, file), source)
  const spec = ModuleTarget.parse({ kind: 'module', path: file, timeoutMs: limit })
  return createTarget('shop', spec, { clock: systemClock, baseDir, loadingMs: limit })
}

async function hello(target: Target): Promise<string | undefined> {
  const session = await target.open({ conversationId: 'c', variables: {}, signal })
  return (await session.send({ text: 'x' }, { signal }))[0]?.text
}

async function mistake(work: Promise<unknown>): Promise<AppError> {
  const thrown = await work.catch((error: unknown) => error)
  if (!(thrown instanceof AppError)) throw new Error(`expected an AppError, got ${thrown}`)
  return thrown
}

const BOT = `{ name: 'bot', open: async () => ({ send: async () => [{ text: 'hi' }] }) }`

describe('what a file may export', () => {
  test.each([
    ['a default export', 'bot.mjs', `export default ${BOT}`],
    ['an export called target', 'bot.mjs', `export const target = ${BOT}`],
    ['a function that gives one', 'bot.mjs', `export default () => (${BOT})`],
    ['a function that gives one later', 'bot.mjs', `export const target = async () => (${BOT})`],
    ['a CommonJS export', 'bot.cjs', `module.exports = ${BOT}`],
    ['a CommonJS export called target', 'bot.cjs', `exports.target = ${BOT}`],
    ['TypeScript', 'bot.ts', `const name: string = 'n'; export default { ...${BOT}, name }`],
    ['TypeScript called .mts', 'bot.mts', `export const target: unknown = ${BOT}`],
  ])('takes %s', async (_, file, source) => {
    expect(await hello(await load(file, source))).toBe('hi')
  })

  test('keeps the methods of a class on their object', async () => {
    const source = `
      class Bot { name = 'b'; word = 'yes'
        async open() { const word = this.word; return { word, async send() { return [{ text: this.word }] } } } }
      export const target = new Bot()`
    expect(await hello(await load('bot.mjs', source))).toBe('yes')
  })

  test("gives the version that the bot states where the settings don't", async () => {
    expect((await load('bot.mjs', `export default { ...${BOT}, version: '3' }`)).version).toBe('3')
  })
})

describe('mistakes', () => {
  test('says which file is missing', async () => {
    const spec = ModuleTarget.parse({ kind: 'module', path: './no/such.ts' })
    const error = await mistake(
      createTarget('shop', spec, { clock: systemClock, baseDir: '/tmp/here' }),
    )
    expect(error.code).toBe('user_mistake')
    expect(error.message).toContain('target shop')
    expect(error.message).toContain('/tmp/here/no/such.ts')
  })

  test('says what a file exports instead of a target', async () => {
    const error = await mistake(load('bot.mjs', 'export const bot = 1; export const help = 2'))
    expect(error.message).toContain('it exports bot, help')
  })

  test('says where a file throws while it loads', async () => {
    const error = await mistake(load('bot.mjs', '\n\nthrow new Error("no database")'))
    expect(error.message).toMatch(/no database.*bot\.mjs:3/)
  })

  test.each(['bot.mjs', 'bot.ts'])('says that %s has a syntax error', async (file) => {
    const error = await mistake(load(file, 'export const target = {'))
    expect(error.message).toContain('does not load')
    expect(error.message).toContain(file)
  })

  test.each([
    ['waits at its top', `await new Promise(() => {}); export default ${BOT}`],
    ['exports a function that waits', 'export default () => new Promise(() => {})'],
  ])('says that a file %s for what never comes', async (_, source) => {
    const error = await mistake(load('bot.mjs', source, 300))
    expect(error.code).toBe('user_mistake')
    expect(error.message).toMatch(/target shop: .*bot\.mjs did not finish loading in 300 ms/)
  })

  test.each([
    ['lets nobody ask what it has', '{ has() { throw new Error("keep out") } }'],
    ['throws at every question', '{ get() { throw new Error("keep out") } }'],
    ['does not tell what it holds', '{ ownKeys() { throw new Error("keep out") } }'],
  ])('says that a target which %s cannot be looked at', async (_, traps) => {
    const source = `export default new Proxy({ open() {} }, ${traps})`
    const target = await load('bot.mjs', source).catch((thrown: unknown) => thrown)
    expect(target).toBeInstanceOf(AppError)
    expect(target).toMatchObject({
      code: 'user_mistake',
      message: expect.stringMatching(/bot\.mjs exports throws when it is looked at: keep out/),
    })
  })

  test('says that the function threw', async () => {
    const error = await mistake(
      load('bot.mjs', 'export default () => { throw new Error("no key") }'),
    )
    expect(error.message).toContain('threw: no key')
  })
})
