import { readFileSync } from 'node:fs'
import { createServer as createHttp } from 'node:http'
import { createServer as createHttps } from 'node:https'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { serveProxy } from '../../src/llm/fixtures/proxy.ts'
import { deadUrl, sendJson, serve as serveModel } from '../../src/llm/fixtures/serve.ts'
import { SETTINGS } from './authored.ts'
import { createProject, type Project } from './project.ts'
import { type Served, serve } from './serve.ts'

const tls = (name: string): string => fileURLToPath(new URL(`./tls/${name}`, import.meta.url))
const NODE_EXTRA_CA_CERTS = tls('certificate.pem')
const portOf = (address: string): number => Number(address.split(':').at(-1))

/** A bot behind TLS, with a certificate that only who has it trusts. */
function serveBot(): Promise<Served> {
  const key = readFileSync(tls('key.pem'))
  const cert = readFileSync(tls('certificate.pem'))
  return serve(
    createHttps({ key, cert }, (request, response) => {
      request.resume().on('end', () => {
        response.setHeader('content-type', 'application/json')
        response.end('{"text":"Which pizza would you like?"}')
      })
    }),
  )
}

function project(bot: string, users = ''): Project {
  return createProject({
    'offscript.yaml': `${SETTINGS}${users}`.replace(
      'targets:\n',
      `targets:\n  web: { kind: http, url: "${bot}" }\n`,
    ),
  })
}

const RUN = 'run --target web --repeats 1 --quiet --concurrency 2'

it('a run reaches a bot behind TLS and a model behind plain HTTP by the proxy of the environment, and looks up no name itself', async () => {
  await using bot = await serveBot()
  const said = { text: 'A margherita.', act: 'inform', done: false, reason: '', quickReply: null }
  const model = await serveModel((_, response) =>
    sendJson(response, {
      choices: [{ message: { role: 'assistant', content: JSON.stringify(said) } }],
    }),
  )
  const ports = { 'bot.example': portOf(bot.address), 'model.example': portOf(model.url) }
  const proxy = await serveProxy(ports, 'me:secret')
  await using files = project(
    'https://bot.example/chat',
    'users: { mini: { kind: llm, model: mini, baseURL: "http://model.example/v1", apiKey: none } }\n',
  )
  const address = proxy.url.replace('://', '://me:secret@')
  const { code, out, err } = await files.run(`${RUN} --user mini`, {
    env: { NODE_EXTRA_CA_CERTS, HTTPS_PROXY: address, HTTP_PROXY: address },
  })
  expect([code, err]).toEqual([0, ''])
  expect(out).toContain('Failure rate')
  expect(new Set(proxy.asked)).toEqual(
    new Set([
      'CONNECT bot.example:443',
      'GET http://model.example/v1/models',
      'POST http://model.example/v1/chat/completions',
    ]),
  )
})

it('a proxy that is not there ends a run before the first conversation, and is named', async () => {
  const proxy = await deadUrl()
  await using files = project('https://bot.example/chat')
  const { code, err } = await files.run(RUN, { env: { HTTPS_PROXY: proxy } })
  expect(code).toBe(3)
  expect(err).toContain(`nobody answers at the proxy ${proxy}, which the environment names`)
})

it('a proxy that asks for a password ends a run with a model user before the first conversation', async () => {
  await using bot = await serve(createHttp())
  const proxy = await serveProxy({}, 'me:secret')
  await using files = project(
    `http://${bot.address}/chat`,
    'users: { mini: { kind: llm, model: mini, baseURL: "https://model.example/v1", apiKey: none } }\n',
  )
  const { code, err } = await files.run(`${RUN} --user mini`, { env: { ALL_PROXY: proxy.url } })
  expect(code).toBe(3)
  expect(err).toContain(`through the proxy ${proxy.url}: Proxy response (407)`)
})

it('a proxy that is no address is a mistake of the user, unless nothing is behind HTTP', async () => {
  await using files = project('https://bot.example/chat')
  const env = { HTTPS_PROXY: 'socks5://proxy.example' }
  const { code, err } = await files.run(RUN, { env })
  expect(code).toBe(2)
  expect(err).toContain('HTTPS_PROXY: expected the address of an HTTP proxy')
  expect(await files.run('run --repeats 1 --quiet', { env })).toMatchObject({ code: 0, err: '' })
})

it('a bot whose certificate is not trusted ends a run before the first conversation; NODE_EXTRA_CA_CERTS trusts it', async () => {
  await using bot = await serveBot()
  await using files = project(`https://${bot.address}/chat`)
  const refused = await files.run(RUN)
  expect(refused.code).toBe(3)
  expect(refused.err).toContain(`the certificate of https://${bot.address}/chat is not trusted`)
  expect(refused.err).toContain('NODE_EXTRA_CA_CERTS')
  const held = await files.run(RUN, { env: { NODE_EXTRA_CA_CERTS } })
  expect(held).toMatchObject({ code: 0, err: '' })
})
