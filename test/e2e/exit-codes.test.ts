import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/index.ts'
import { SCENARIO, SETTINGS } from './authored.ts'
import { createProject } from './project.ts'
import { serve } from './serve.ts'

/** An address at which nobody listens. */
async function deadUrl(): Promise<string> {
  await using served = await serve(createServer())
  return `http://${served.address}`
}

const runsIn = (path: string): string[] => {
  if (!existsSync(path)) return []
  const store = openStore(path, { readonly: true })
  const runs = store.runs().map(({ runId }) => runId)
  store.close()
  return runs
}

describe.concurrent('exit code 0', () => {
  it('is for a run that finished, however many conversations failed', async () => {
    await using project = createProject({
      'bot.mjs':
        "export const target = { name: 'no', open: async () => ({ send: async () => { throw new Error('no') } }) }",
    })
    const { code, out } = await project.run('run --quiet --repeats 5')
    expect(code).toBe(0)
    expect(out).toMatch(/Failure rate {2}100\.0 %/)
  })
})

describe.concurrent('exit code 1, a gate that is not met', () => {
  it.each([
    ['a gate of the command line', {}, '--gate failureRate<=0.0001'],
    ['one gate of several', {}, '--gate failureRate<=1 --gate completion>=0.999'],
    [
      'a gate of the settings',
      { 'offscript.yaml': `${SETTINGS}gates: ["failureRate<=0.0001"]\n` },
      '',
    ],
    [
      'a gate of analysis/gates.yaml',
      { 'analysis/gates.yaml': 'gates: ["failureRate.upper < 1%"]\n' },
      '',
    ],
  ])('is for %s, and the report is printed before', async (_what, files, flags) => {
    await using project = createProject(files)
    const { code, out, err } = await project.run(`run --quiet --repeats 20 ${flags}`)
    expect(code).toBe(1)
    expect(out).toContain('Failure rate')
    expect(err).toContain('gate not met')
  })

  it('is not for gates that are met', async () => {
    await using project = createProject()
    const { code } = await project.run('run --quiet --gate failureRate<=0.9 --gate costUsd<=0')
    expect(code).toBe(0)
  })

  it('is for a stored run, too', async () => {
    await using project = createProject()
    await project.run('run --quiet --repeats 20')
    const { code, err } = await project.run('analyze --gate failureRate.upper<=0.001')
    expect([code, err.includes('failureRate.upper is')]).toEqual([1, true])
  })
})

describe.concurrent("exit code 2, a person's mistake", () => {
  it.each([
    ['run --target nobody', 'there is no target "nobody"'],
    ['run --repeats two', '--repeats must be one whole number'],
    ['analyze', 'there is no database runs/offscript.db'],
  ])('is for "offscript %s", and says so', async (words, said) => {
    await using project = createProject()
    const { code, out, err } = await project.run(words)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(said)
    expect(err).not.toContain('    at ')
  })

  it('is for a run, a target or a conversation that is not stored where others are', async () => {
    await using project = createProject()
    await project.run('run --quiet --repeats 1')
    for (const [words, said] of [
      ['analyze nothing', 'there is no run nothing'],
      ['trend --target nobody', 'no run of target "nobody" is stored'],
      ['show r1-0001', 'there is no conversation r1-0001'],
    ] as const) {
      const { code, err } = await project.run(words)
      expect([code, err.includes(said)]).toEqual([2, true])
    }
  })

  it.runIf(existsSync('/dev/full'))(
    'is for results that cannot be written: the disk is said to be full, and nothing stored is lost',
    async () => {
      await using project = createProject()
      const full = { stdout: '/dev/full' }
      for (const words of ['run --quiet --repeats 2', 'analyze', 'analyze --format json']) {
        const { code, err } = await project.run(words, full)
        expect([code, err.split('\n')[0]]).toEqual([
          2,
          'offscript: standard output cannot be written: the disk is full',
        ])
        expect(err).not.toContain('    at ')
      }
      const { code, out } = await project.run('analyze --format json')
      expect([code, JSON.parse(out)]).toEqual([
        0,
        expect.objectContaining({ status: 'finished', pending: 0 }),
      ])
    },
  )

  it.each([
    ['url: "http://127.0.0.1:99999/x"', '32', 'targets.shop.url'],
    ['url: "http://bot/x", session: { url: "http://[::1/x" }', '64', 'targets.shop.session.url'],
    ['url: "http://bot/x", record: { url: "http://a b/x" }', '63', 'targets.shop.record.url'],
    ['url: "localhost:3000/chat"', '32', 'targets.shop.url'],
  ])('is for a bot at %s, named at its place in the settings', async (spec, column, path) => {
    await using project = createProject({
      'offscript.yaml': `targets: { shop: { kind: http, ${spec} } }\n`,
    })
    const { code, out, err } = await project.run('run --quiet --target shop')
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(`offscript.yaml:1:${column}`)
    expect(err).toContain(`${path} must be a whole http(s) URL`)
  })

  it.each([
    ['is missing', undefined, 'expected a file at'],
    ['does not load', 'export const target = {', 'does not load'],
    ['exports no target', 'export const bot = 1', 'it exports bot'],
  ])('is for a module that %s', async (_what, bot, said) => {
    await using project = createProject({ 'bot.mjs': bot })
    const { code, err } = await project.run('run --quiet')
    expect([code, err.includes(said)]).toEqual([2, true])
    expect(runsIn(project.path('runs/offscript.db'))).toEqual([])
  })
})

describe.concurrent('exit code 3, nobody there', () => {
  it('is for a bot that does not answer, before anything is stored', async () => {
    const url = await deadUrl()
    await using project = createProject({
      'offscript.yaml': `targets: { pizza: { kind: http, url: "${url}/chat" } }\n`,
    })
    const { code, out, err } = await project.run('run --quiet')
    expect([code, out]).toEqual([3, ''])
    expect(err).toContain('the target pizza cannot be reached')
    expect(err).toContain(url)
    expect(runsIn(project.path('runs/offscript.db'))).toEqual([])
  })

  const withModel = (rest: string): Record<string, string> => ({
    'offscript.yaml': `${SETTINGS}users: { model: { kind: llm, model: mini, ${rest} } }\n`,
  })

  it('is for a user model without its key, before anything is stored', async () => {
    await using project = createProject(withModel(`baseURL: "${await deadUrl()}/v1"`))
    const { code, out, err } = await project.run('run --quiet --user model')
    expect([code, out]).toEqual([3, ''])
    expect(err).toContain('OPENAI_API_KEY')
    expect(err).toContain('--user agenda')
    expect(runsIn(project.path('runs/offscript.db'))).toEqual([])
  })

  it('is for a user model that does not answer, before anything is stored', async () => {
    await using project = createProject(
      withModel(`baseURL: "${await deadUrl()}/v1", maxRetries: 0`),
    )
    const { code, err } = await project.run('run --quiet --user model', {
      env: { OPENAI_API_KEY: 'a-secret' },
    })
    expect(code).toBe(3)
    expect(err).toContain("the user's model cannot be reached")
    expect(err).not.toContain('a-secret')
    expect(runsIn(project.path('runs/offscript.db'))).toEqual([])
  })

  it('is for a user model that refuses the key', async () => {
    await using served = await serve(
      createServer((_request, response) => {
        response.writeHead(401, { 'content-type': 'application/json' })
        response.end('{"error":{"message":"Incorrect API key provided"}}')
      }),
    )
    await using project = createProject(
      withModel(`baseURL: "http://${served.address}/v1", apiKey: wrong`),
    )
    const { code, err } = await project.run('run --quiet --user model')
    expect([code, err.includes("the user's model cannot be reached")]).toEqual([3, true])
  })
})

describe.concurrent('a secret', () => {
  it('in the URL of a bot is neither stored nor printed, whatever becomes of the bot', async () => {
    await using served = await serve(
      createServer((request, response) => {
        response.writeHead(500, { 'content-type': 'application/json' })
        response.end(JSON.stringify({ error: `cannot serve ${request.url}` }))
      }),
    )
    const url = (address: string) =>
      `targets: { pizza: { kind: http, url: "http://\${env:WHO}:pa@${address}/chat?key=\${env:KEY}" } }\n`
    await using project = createProject({ 'offscript.yaml': url(served.address) })
    const env = { KEY: 'sec-ret-1', WHO: 'whose-name' }
    const { code, out, err } = await project.run('run --quiet --repeats 2', { env })
    expect(code).toBe(0)
    const { out: page } = await project.run('analyze --format json', { env })
    const database = readFileSync(project.path('runs/offscript.db'), 'latin1')
    project.write('offscript.yaml', url(new URL(await deadUrl()).host))
    const gone = await project.run('run --quiet --repeats 2', { env })
    expect(gone.code).toBe(3)
    expect(database).toContain('cannot serve /chat?key=')
    for (const text of [out, err, page, database, gone.err])
      expect(text).not.toMatch(/sec-ret-1|whose-name/)
  })
})

describe.concurrent('exit code 4, too much excluded', () => {
  it('is for a bot that goes away, and the report with its bounds is printed before', async () => {
    const server = createServer()
    await using served = await serve(server)
    // The first look finds it there; nobody is there after that.
    server.once('connection', (socket) => {
      server.close()
      socket.destroy()
    })
    await using project = createProject({
      'offscript.yaml': `targets: { pizza: { kind: http, url: "http://${served.address}/chat", retries: 0 } }\n`,
    })
    const { code, out, err } = await project.run('run --quiet')
    expect(code).toBe(4)
    expect(out).toContain('excluded')
    expect(err).toContain('100.0 % of the conversations are excluded (infrastructure')
  })

  it('is not for a share that the settings allow', async () => {
    await using project = createProject({
      'offscript.yaml': `${SETTINGS.replace('seed: 5', 'seed: 5, maxExcluded: 1')}`,
      'bot.mjs':
        "export const target = { name: 'no', open: async () => ({ send: async () => { throw new Error('no') } }) }",
    })
    expect((await project.run('run --quiet')).code).toBe(0)
  })
})

describe.concurrent('exit code 70, a bug of ours', () => {
  it('is for counts that do not add up, and keeps the stack', async () => {
    await using project = createProject()
    await project.run('run --quiet --repeats 5')
    const db = new Database(project.path('runs/offscript.db'))
    db.pragma('foreign_keys = OFF')
    db.exec('DELETE FROM conversations WHERE idx = 3')
    db.close()
    const { code, out, err } = await project.run('analyze')
    expect([code, out]).toEqual([70, ''])
    expect(err).toContain('a bug of ours')
    expect(err).toMatch(/do not add up: 11 held of 12 scheduled\n\s+at /)
  })
})

describe.concurrent('a database that another process has locked', () => {
  it('stops a run with a clear message, loses nothing, and the run goes on when it is free', async () => {
    await using project = createProject()
    const words = 'run --quiet --target slow --repeats 60 --concurrency 4'
    const running = project.start(words)
    await project.stored(10)
    const db = new Database(project.path('runs/offscript.db'))
    db.exec('BEGIN IMMEDIATE')
    const { code, out, err } = await running.finished
    db.close()
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('is locked by another process')
    const [resume = ''] = /--resume \S+/.exec(err) ?? []
    const [runId = ''] = runsIn(project.path('runs/offscript.db'))
    expect(resume).toBe(`--resume ${runId}`)
    const resumed = await project.run(`run --quiet --format json ${resume}`)
    expect(resumed.code).toBe(0)
    expect(JSON.parse(resumed.out)).toMatchObject({
      status: 'finished',
      scheduled: 132,
      pending: 0,
    })
  })
})

describe.concurrent('a scenario that names stages of its own', () => {
  it('fits a bot that tells none', async () => {
    const bot =
      "export const target = { name: 'quiet', open: async () => ({ send: async () => [{ text: 'Your order has been placed.' }] }) }"
    await using project = createProject({ 'bot.mjs': bot, 'scenarios/pizza/order.yaml': SCENARIO })
    const { code, out } = await project.run('run --quiet --repeats 2')
    expect(code).toBe(0)
    expect(out).toContain('unverified')
  })
})
