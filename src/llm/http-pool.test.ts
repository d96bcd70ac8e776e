import { getEventListeners } from 'node:events'
import { describe, expect, onTestFinished, test } from 'vitest'
import { connectionFault, connectionMessage } from './connection-fault.ts'
import { deadUrl, sendJson, serve } from './fixtures/serve.ts'
import { createHttpPool, type HttpPool } from './http-pool.ts'

function pool(options: Partial<Parameters<typeof createHttpPool>[0]> = {}): HttpPool {
  const made = createHttpPool({ connections: 4, ...options })
  onTestFinished(() => made.close())
  return made
}

const post = (url: string, body = '{}') => ({ method: 'POST', url, headers: {}, body })
const faultOf = async (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error: unknown) => connectionFault(error),
  )

test('gives status, headers and text of any answer', async () => {
  const { url } = await serve((_, response) => sendJson(response, { a: 1 }, 418, { 'x-a': 'b' }))
  const answer = await pool().send(post(url))
  expect(answer).toMatchObject({ status: 418, headers: { 'x-a': 'b' }, text: '{"a":1}' })
})

test('sends method, path with query, headers and body', async () => {
  const { url, seen } = await serve((_, response) => sendJson(response, {}))
  await pool().send({ ...post(`${url}/a/b?c=d`, 'ä'), method: 'PUT', headers: { 'x-a': 'b' } })
  expect(seen[0]).toMatchObject({ method: 'PUT', path: '/a/b?c=d', body: 'ä' })
  expect(seen[0]?.headers).toMatchObject({ 'x-a': 'b', 'content-length': '2' })
})

test('puts no more requests on the wire than it has connections', async () => {
  let open = 0
  let most = 0
  const { url } = await serve((_, response) => {
    open += 1
    most = Math.max(most, open)
    setTimeout(() => {
      open -= 1
      sendJson(response, {})
    }, 5)
  })
  const small = pool({ connections: 2 })
  await Promise.all(Array.from({ length: 12 }, () => small.send(post(url))))
  expect(most).toBe(2)
})

test('rejects a request that takes longer than it may, and drops its connection', async () => {
  let dropped: (() => void) | undefined
  const closed = new Promise<void>((resolve) => {
    dropped = resolve
  })
  const { url } = await serve((_, response) => {
    response.on('close', () => dropped?.())
    response.writeHead(200)
    response.write('half')
  })
  await expect(pool().send({ ...post(url), timeoutMs: 30 })).rejects.toThrow(
    'timed out after 30 ms',
  )
  await closed
})

test('lets go of the clock when an answer is there', async () => {
  const { url } = await serve((_, response) => sendJson(response, {}))
  const timers = () =>
    process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length
  const before = timers()
  const shared = pool()
  for (let call = 0; call < 40; call++) await shared.send({ ...post(url), timeoutMs: 100_000 })
  expect(timers() - before).toBeLessThan(20)
})

test('rejects at once where a request is given up while it waits for a connection', async () => {
  const { url, seen } = await serve(() => {})
  const small = pool({ connections: 1 })
  const stuck = faultOf(small.send(post(url)))
  const caller = new AbortController()
  const waiting = small.send({ ...post(url), signal: caller.signal })
  caller.abort(new Error('enough'))
  await expect(waiting).rejects.toThrow('enough')
  expect(seen.length).toBeLessThanOrEqual(1)
  await small.close()
  await stuck
})

test('takes its listener off the signal when it is done', async () => {
  const { url } = await serve((_, response) => sendJson(response, {}))
  const { signal } = new AbortController()
  await pool().send({ ...post(url), signal })
  expect(getEventListeners(signal, 'abort')).toHaveLength(0)
})

test('refuses to send once it is closed', async () => {
  const { url } = await serve((_, response) => sendJson(response, {}))
  const closed = pool()
  await closed.close()
  await expect(closed.send(post(url))).rejects.toThrow('closed')
})

describe('tells apart', () => {
  test('a connection that was never made', async () => {
    expect(await faultOf(pool().send(post(await deadUrl())))).toBe('never_connected')
  })

  test('a name that does not exist', async () => {
    expect(await faultOf(pool().send(post('http://bot.invalid/')))).toBe('never_connected')
  })

  test('a connection lost before the first byte of the answer', async () => {
    const { url } = await serve((_, response) => response.destroy())
    expect(await faultOf(pool().send(post(url)))).toBe('lost')
  })

  test('an answer cut in the middle', async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200)
      response.write('half')
      setTimeout(() => response.destroy(), 5)
    })
    expect(await faultOf(pool().send(post(url)))).toBe('cut')
  })

  test('what is no fault of the connection', async () => {
    const { url } = await serve((_, response) => sendJson(response, { long: 'x'.repeat(100) }))
    expect(await faultOf(pool({ maxBytes: 10 }).send(post(url)))).toBeUndefined()
  })
})

test('words a refusal by several addresses of one name', () => {
  const refused = Object.assign(new Error('connect ECONNREFUSED ::1:80'), { code: 'ECONNREFUSED' })
  const error = new AggregateError([refused, refused], '')
  expect(connectionMessage(error)).toBe('ECONNREFUSED')
  expect(connectionFault(error)).toBe('never_connected')
})
