import { readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { expect, it } from 'vitest'
import { openStore } from '../../src/store/index.ts'
import { SETTINGS } from './authored.ts'
import { createProject, type Project } from './project.ts'
import { type Served, serve } from './serve.ts'

/** Loaded before the program: writes down every address that it connects to, looks up, or sends a datagram to. */
const HOOK = `
import { appendFileSync } from 'node:fs'
import { createRequire, syncBuiltinESMExports } from 'node:module'
const require = createRequire(import.meta.url)
const [net, dns, dgram] = [require('node:net'), require('node:dns'), require('node:dgram')]
const note = (what) => appendFileSync(process.env.CONNECTIONS, JSON.stringify(what) + '\\n')
const wrap = (home, name, tell) => {
  const plain = home[name]
  home[name] = function (...given) {
    note(tell(given))
    return plain.apply(this, given)
  }
}
const addressOf = ([first]) => {
  const options = Array.isArray(first) ? first[0] : first
  return { connect: options.path ?? options.host + ':' + options.port }
}
wrap(net.Socket.prototype, 'connect', addressOf)
wrap(dgram.Socket.prototype, 'send', () => ({ datagram: true }))
for (const home of [dns, dns.promises])
  for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) wrap(home, name, ([host]) => ({ lookup: host }))
syncBuiltinESMExports()
note({ hooked: true })
`

type Answer = (path: string, body: { [key: string]: unknown }) => object

/** Answers every request with JSON, and counts them. */
async function answering(answer: Answer): Promise<Served & { readonly calls: string[] }> {
  const calls: string[] = []
  const server = createServer((request, response) => {
    let text = ''
    request.on('data', (chunk: Buffer) => {
      text += chunk.toString()
    })
    request.on('end', () => {
      const path = request.url ?? ''
      calls.push(path)
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(JSON.stringify(answer(path, text === '' ? {} : JSON.parse(text))))
    })
  })
  return { ...(await serve(server)), calls }
}

interface Web extends AsyncDisposable {
  readonly bot: Awaited<ReturnType<typeof answering>>
  readonly model: Awaited<ReturnType<typeof answering>>
  readonly project: Project
  /** Runs the program; gives what it connected to, each once. */
  connections(words: string): Promise<Set<string>>
}

/** A bot and a model behind HTTP, and a project that names both. */
async function web(): Promise<Web> {
  const bot = await answering((_path, { message }) => ({
    text: /pizza/i.test(String(message)) ? 'Which pizza would you like?' : 'Anything else?',
  }))
  const words = ['hello there, a pizza please', 'the usual one', 'well, as I said before', 'hm']
  let asked = 0
  const model = await answering((path) => {
    if (path.endsWith('/models')) return { object: 'list', data: [] }
    asked += 1
    const text = words[asked % words.length]
    const content = JSON.stringify({
      text,
      act: 'inform',
      done: false,
      reason: '',
      quickReply: null,
    })
    return {
      id: 'c1',
      object: 'chat.completion',
      created: 1,
      model: 'mini',
      choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
      usage: { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 },
    }
  })
  const project = createProject({
    'offscript.yaml': `${SETTINGS.replace('seed: 5', 'seed: 5, maxExcluded: 1')}
users: { mini: { kind: llm, model: mini, baseURL: "http://${model.address}/v1", apiKey: none } }
`.replace('targets:\n', `targets:\n  web: { kind: http, url: "http://${bot.address}/chat" }\n`),
    'hook.mjs': HOOK,
  })
  return {
    bot,
    model,
    project,
    async connections(words) {
      const file = project.path('connections.jsonl')
      rmSync(file, { force: true })
      const { code, err } = await project.run(words, {
        node: ['--import', `./hook.mjs`],
        env: { CONNECTIONS: file },
      })
      expect([code, err]).toEqual([0, ''])
      const lines = readFileSync(file, 'utf8').trim().split('\n')
      return new Set(lines)
    },
    async [Symbol.asyncDispose]() {
      await project[Symbol.asyncDispose]()
      await bot[Symbol.asyncDispose]()
      await model[Symbol.asyncDispose]()
    },
  }
}

const noted = (what: readonly object[]): Set<string> =>
  new Set(what.map((one) => JSON.stringify(one)))
const RUN = 'run --target web --user mini --repeats 3 --quiet'

it('a run connects to nothing but its bot and its model', async () => {
  await using far = await web()
  const connected = await far.connections(RUN)
  expect(far.bot.calls.length).toBeGreaterThan(5)
  expect(far.model.calls.length).toBeGreaterThan(5)
  expect(connected).toEqual(
    noted([{ hooked: true }, { connect: far.bot.address }, { connect: far.model.address }]),
  )
})

it('a recorded replay of what a model said to a bot behind HTTP connects to nothing', async () => {
  await using far = await web()
  await far.connections(RUN)
  const store = openStore(far.project.path('runs/offscript.db'), { readonly: true })
  const ids = [...store.summaries(store.runs().at(-1)?.runId ?? '')].map(({ id }) => id)
  store.close()
  expect(ids.length).toBeGreaterThanOrEqual(6)
  for (const id of ids)
    expect(await far.connections(`replay ${id} --recorded --expect same`)).toEqual(
      noted([{ hooked: true }]),
    )
})
