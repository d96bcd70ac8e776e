import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Context } from './context.ts'
import { type Ended, runPrinted } from './run-printed.case.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'offscript-cli-'))
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text)
  mkdirSync(join(folder, 'personas'))
  mkdirSync(join(folder, 'scenarios'))
  write('personas/anna.yaml', 'id: anna\nname: Anna\ndescription: Sells shoes.\n')
  write(
    'scenarios/open.yaml',
    `id: open-shop
title: Open a shop
chatbot: shop
goal: I want to open a shop.
stages: [{ id: done, title: Done }]
endStates: [{ id: opened, desired: true, when: { stage: done } }]
`,
  )
  write('offscript.yaml', 'targets: { shop: { kind: module, path: bot.mjs } }\n')
  write(
    'bot.mjs',
    `export const target = { name: 'shop', open: async () => ({ send: async () => [{ text: 'Done', stage: 'done' }] }) }`,
  )
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function offscript(words: string, env: Context['env'] = {}): Promise<Ended> {
  return runPrinted(words.split(' ').filter(Boolean), { cwd: folder, env, width: 100 })
}

describe("a person's mistake", () => {
  it.each([
    ['', 'Which command?'],
    ['frobnicate', 'frobnicate'],
    ['run --colour', 'colour'],
    ['run --target nobody', 'there is no target "nobody"'],
    ['run --user nobody', 'there is no user "nobody"'],
    ['run --persona nobody', 'there is no persona "nobody"'],
    ['run --scenario nothing', 'there is no scenario "nothing"'],
    ['run --chatbot nothing', 'no scenarios are written for nothing'],
    ['run --resume nothing', 'there is no run nothing'],
    ['run --gate failures<=1', 'gate "failures<=1" is not of the form'],
    ['run --repeats 0', '--repeats must be one whole number from 1 to 1000000'],
    ['run --repeats -3', '--repeats must be one whole number'],
    ['run --repeats 2.5', '--repeats must be one whole number'],
    ['run --repeats two', '--repeats must be one whole number'],
    ['run --concurrency 0', '--concurrency must be one whole number from 1 to 10000'],
    ['run --concurrency many', '--concurrency must be one whole number'],
    ['run --plain-arm 2', '--plain-arm must be one number from 0 to 1'],
    ['demo --serve 70000', '--serve must be one whole number from 0 to 65535'],
    ['demo --serve 80.5', '--serve must be one whole number from 0 to 65535'],
    ['demo --db bot.mjs/runs.db', 'bot.mjs is a file, not a folder'],
    ['demo --db .', 'cannot be opened'],
    ['demo --db bot.mjs', 'is not a SQLite database'],
    ['run --seed 1 --seed 2', '--seed must be given once'],
    ['run --repeats 1 --repeats 2', '--repeats must be one whole number'],
    ['run --db a.db --db b.db', '--db must be given once'],
    ['run --format json --format json', '--format must be given once'],
    ['run --format xml', 'terminal'],
    ['run --target', 'target'],
    ['run --config nowhere.yaml', 'nowhere.yaml'],
    ['run --db bot.mjs', 'is not a SQLite database'],
    ['run more', 'more'],
    ['demo --repeats none', '--repeats must be one whole number'],
    ['demo --serve everywhere', '--serve must be one whole number from 0 to 65535'],
    ['demo --serve 0 --bot nobody', 'there is no bundled chatbot "nobody"'],
    ['demo --serve 0 --bot support --iteration v9', 'there is no iteration "v9"'],
    ['analyze --db none.db', 'there is no database none.db'],
    ['analyze --gate', 'gate'],
    ['trend --db none.db', 'there is no database'],
    ['show r1-0001 --db none.db', 'there is no database'],
    ['show', 'Not enough'],
    ['dataset', 'Which action?'],
    ['dataset add', 'Not enough'],
    ['dataset add r1-0001 --db none.db', 'there is no database none.db'],
    ['dataset list', 'there are no cases in analysis/regressions'],
    ['dataset run nothing', 'there is no file analysis/regressions/nothing.jsonl'],
    ['dataset run --at-least 0', '--at-least must be one whole number from 1 to 1000'],
    ['dataset run --gate failed<=1', 'gate "failed<=1" is not of the form'],
    ['dataset export', 'format'],
    ['dataset export --format yaml', 'promptfoo'],
    ['dataset export --format csv --outcome failed', '--outcome needs --from RUN'],
    ['dataset import none.csv --format csv', 'there is no file none.csv'],
    ['dataset import bot.mjs --format openai-finetune', 'openai-finetune cannot be imported'],
    ['dataset import bot.mjs --format csv', 'bot.mjs is not a table of cases'],
    ['validate --personas-dir nowhere', 'nowhere:1:1 must be a folder with persona files'],
  ])('in "offscript %s" is told without a stack, and is exit code 2', async (words, said) => {
    const { code, out, err } = await offscript(words)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(said)
    expect(err).not.toContain('    at ')
  })
})

it('a run that is not there makes no database', async () => {
  const { code, err } = await offscript('run --resume nothing --db made/none.db')
  expect([
    code,
    err.includes('there is no run nothing: there is no database made/none.db'),
  ]).toEqual([2, true])
  expect(existsSync(join(folder, 'made'))).toBe(false)
})

it('a command that uses no database takes --db all the same, and makes none', async () => {
  const { code, err } = await offscript('validate --db made/none.db')
  expect([code, err]).toEqual([0, ''])
  expect(existsSync(join(folder, 'made'))).toBe(false)
})

describe('a key that is not set', () => {
  it('is named, with the way to do without it', async () => {
    writeFileSync(
      join(folder, 'model.yaml'),
      'targets: { shop: { kind: module, path: bot.mjs } }\nusers: { mini: { kind: llm, model: mini } }\n',
    )
    const { code, err } = await offscript('run --quiet --config model.yaml --user mini')
    expect(code).toBe(3)
    expect(err).toContain('OPENAI_API_KEY')
    expect(err).toContain('--user agenda')
  })
})

it('a port that is in use is told without a stack, with what to do, and is exit code 2', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const { code, out, err } = await offscript(`demo --serve ${port}`)
  server.close()
  expect([code, out]).toEqual([2, ''])
  expect(err).toBe(
    `offscript: port ${port} of 127.0.0.1 is in use\n  Name another; 0 takes a free one.\n`,
  )
})

describe('a command', () => {
  it('that goes well prints its result and is exit code 0', async () => {
    const { code, out, err } = await offscript('run --quiet --repeats 3 --db good.db')
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('100.0 % [43.9–100.0], 3 of 3')
  })

  it('takes several scenarios, personas and gates', async () => {
    const { code } = await offscript(
      'run --quiet --persona anna --persona anna --gate failureRate<=1 --gate completion>=0.5 --db more.db',
    )
    expect(code).toBe(0)
  })
})
