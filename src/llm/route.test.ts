import { expect, onTestFinished, test } from 'vitest'
import { connectionFault } from './connection-fault.ts'
import { serveProxy } from './fixtures/proxy.ts'
import { deadUrl, sendJson, serve } from './fixtures/serve.ts'
import { createHttpPool, type HttpPool } from './http-pool.ts'

const portOf = (url: string): number => Number(new URL(url).port)

function poolBy(proxy: string): HttpPool {
  const pool = createHttpPool({ connections: 2, proxy: () => new URL(proxy) })
  onTestFinished(() => pool.close())
  return pool
}

const post = (url: string) => ({ method: 'POST', url, headers: { 'x-a': 'b' }, body: '{"a":1}' })
const failure = (work: Promise<unknown>): Promise<Error> =>
  work.then(
    () => expect.unreachable(),
    (error: Error) => error,
  )

test('hands a request for plain HTTP to the proxy, whole', async () => {
  const bot = await serve((_, response) => sendJson(response, { b: 2 }))
  const proxy = await serveProxy({ 'bot.example': portOf(bot.url) })
  const answer = await poolBy(proxy.url).send(post('http://bot.example/chat?c=d'))
  expect(answer).toMatchObject({ status: 200, text: '{"b":2}' })
  expect(proxy.asked).toEqual(['POST http://bot.example/chat?c=d'])
  expect(bot.seen[0]).toMatchObject({ method: 'POST', path: '/chat?c=d', body: '{"a":1}' })
  expect(bot.seen[0]?.headers).toMatchObject({ host: 'bot.example', 'x-a': 'b' })
})

test('goes through the proxy to TLS, one tunnel a connection', async () => {
  const bot = await serve((_, response) => sendJson(response, {}))
  const proxy = await serveProxy({ 'bot.example': portOf(bot.url) })
  const error = await failure(poolBy(proxy.url).send(post('https://bot.example/chat')))
  // The server behind it speaks plain HTTP: the handshake, which is with that and not with the proxy, fails.
  expect(error.message).toMatch(/^through the proxy http:\/\/127\.0\.0\.1:\d+: .*(SSL|TLS)/)
  expect(proxy.asked).toEqual(['CONNECT bot.example:443'])
  expect(bot.seen).toEqual([])
})

test('tells the proxy the name and password of its address, and nobody else', async () => {
  const bot = await serve((_, response) => sendJson(response, {}))
  const proxy = await serveProxy({ 'bot.example': portOf(bot.url) }, 'me:p@ss')
  const address = proxy.url.replace('://', '://me:p%40ss@')
  expect(await poolBy(address).send(post('http://bot.example/chat'))).toMatchObject({ status: 200 })
  expect(bot.seen[0]?.headers['authorization']).toBeUndefined()
})

test.each(['http://bot.example/chat', 'https://bot.example/chat'])(
  'a proxy that does not let us through to %s is the fault, and its password stays with us',
  async (url) => {
    const proxy = await serveProxy({}, 'me:other')
    const error = await failure(poolBy(proxy.url.replace('://', '://me:secret@')).send(post(url)))
    expect(error.message).toContain(`through the proxy ${proxy.url}: `)
    expect(error.message).toContain('407')
    expect(error.message).not.toContain('secret')
    expect(connectionFault(error)).toBe('never_connected')
  },
)

test.each(['http://bot.example', 'https://bot.example'])(
  'a proxy that is not there is named, for %s',
  async (url) => {
    const proxy = await deadUrl()
    const error = await failure(poolBy(proxy).send(post(url)))
    expect(error.message).toContain(`through the proxy ${proxy}: connect ECONNREFUSED`)
    expect(connectionFault(error)).toBe('never_connected')
  },
)
