import type { ServerResponse } from 'node:http'
import { describe, expect, onTestFinished, test } from 'vitest'
import { systemClock } from '../core/clock.ts'
import { AppError } from '../core/errors.ts'
import { HttpTarget } from '../core/settings.ts'
import type { Session, Target } from '../core/target.ts'
import { createTarget, type TargetDeps } from './create-target.ts'
import { type BotMove, contractMove, HUGE } from './fixtures/contract-bot.ts'
import { deadUrl, type Seen, sendJson, serve } from './fixtures/serve.ts'
import { testTarget } from './target.case.ts'

const signal = new AbortController().signal
type Input = Record<string, unknown>

function carryOut(move: BotMove, response: ServerResponse): void {
  if (move.kind === 'crash') sendJson(response, { error: 'the database is down' }, 500)
  if (move.kind === 'huge') sendJson(response, { messages: [HUGE] })
  if (move.kind === 'malformed') sendJson(response, { message: 'no list' })
  if (move.kind === 'say') sendJson(response, { messages: move.texts })
}

/** The contract suite's bot behind HTTP: a session request, one URL a session, and a record. */
async function contractServer(greets: boolean): Promise<string> {
  const sessions = new Map<string, string[]>()
  const { url } = await serve(({ method, path, body }, response) => {
    if (path === '/sessions') {
      const id = `s${sessions.size + 1}`
      sessions.set(id, [])
      return sendJson(response, { id, welcome: greets ? ['Welcome'] : [] }, 201)
    }
    const messages = sessions.get(path.split('/')[2] ?? '')
    if (messages === undefined) return sendJson(response, { error: 'no such session' }, 404)
    if (method === 'GET') return sendJson(response, { record: { messages } })
    const text = JSON.parse(body).message
    messages.push(text)
    carryOut(contractMove(text, messages.length), response)
  })
  return url
}

testTarget('http', async ({ greets, timeoutMs, maxBytes, clock, dead }) => {
  const url = dead ? await deadUrl() : await contractServer(greets)
  return {
    target: await createTarget(
      'contract',
      HttpTarget.parse({
        kind: 'http',
        version: '7',
        url: `${url}/sessions/{{ sessionId }}`,
        session: {
          url: `${url}/sessions`,
          id: 'id',
          ...(greets ? { greeting: { text: 'welcome' } } : {}),
        },
        body: { message: '{{ value }}' },
        response: { text: 'messages' },
        record: { url: `${url}/sessions/{{ sessionId }}`, value: 'record' },
        timeoutMs,
        maxBytes,
        retries: 1,
      }),
      { clock, baseDir: '/', retryDelayMs: 1 },
    ),
  }
})

async function targetOf(spec: Input, deps: Partial<TargetDeps> = {}): Promise<Target> {
  const target = await createTarget('shop', HttpTarget.parse({ kind: 'http', ...spec }), {
    clock: systemClock,
    baseDir: '/',
    retryDelayMs: 1,
    ...deps,
  })
  onTestFinished(async () => target.close?.())
  return target
}

async function openAt(spec: Input): Promise<Session> {
  const target = await targetOf(spec)
  return target.open({ conversationId: 'conv-1', variables: {}, signal })
}

const say = (session: Session, text = 'hello') => session.send({ text }, { signal })

/** A server that always gives the same answer. */
function answering(body: unknown, status = 200, headers?: Record<string, string | string[]>) {
  return serve((_, response) => sendJson(response, body, status, headers))
}

const bodyOf = (seen: Seen | undefined): unknown => JSON.parse(seen?.body ?? '')

describe('requests', () => {
  test('are the message and the session id where nothing else is asked for', async () => {
    const { url, seen } = await answering({ text: 'hi' })
    await say(await openAt({ url: `${url}/chat` }))
    expect(seen[0]).toMatchObject({ method: 'POST', path: '/chat' })
    expect(bodyOf(seen[0])).toEqual({ message: 'hello', sessionId: 'conv-1' })
  })

  test('fill URL, headers and body', async () => {
    const { url, seen } = await answering({ text: 'hi' })
    const session = await openAt({
      url: `${url}/{{ variables.tenant }}/chat?turn={{ turn }}`,
      method: 'PUT',
      headers: { 'X-Tenant': 'tenant {{ variables.tenant }}' },
      body: { a: ['{{ label }} = {{ value }}', 1, null, true], b: { c: '{{ conversationId }}' } },
      variables: { tenant: 'acme' },
    })
    const click = { text: 'Yes', quickReply: { label: 'Yes!', value: 'y' } }
    await session.send(click, { signal })
    expect(seen[0]).toMatchObject({ method: 'PUT', path: '/acme/chat?turn=1' })
    expect(seen[0]?.headers['x-tenant']).toBe('tenant acme')
    expect(bodyOf(seen[0])).toEqual({ a: ['Yes! = y', 1, null, true], b: { c: 'conv-1' } })
  })

  test('keep the type of a value that stands alone, and carry the history', async () => {
    const { url, seen } = await answering({ text: 'hi' })
    const session = await openAt({
      url,
      body: { turn: '{{ turn }}', history: '{{ history }}', before: '{{ history.size }}' },
    })
    await say(session, 'one')
    await say(session, 'two')
    expect(bodyOf(seen[1])).toEqual({
      turn: 2,
      history: [
        { role: 'user', text: 'one' },
        { role: 'assistant', text: 'hi' },
      ],
      before: 2,
    })
  })

  test('let an authored header replace a usual one, whatever its case', async () => {
    const { url, seen } = await answering({ text: 'hi' })
    await say(await openAt({ url, headers: { 'Content-Type': 'application/vnd.bot+json' } }))
    expect(seen[0]?.headers['content-type']).toBe('application/vnd.bot+json')
  })

  test('share their connections', async () => {
    const sockets = new Set<unknown>()
    const { url } = await serve((_, response, request) => {
      sockets.add(request.socket)
      sendJson(response, { text: 'hi' })
    })
    const session = await openAt({ url })
    for (let turn = 0; turn < 10; turn++) await say(session)
    expect(sockets.size).toBeLessThanOrEqual(2)
  })
})

describe('secrets', () => {
  test('in a query are not told by errors, nor is what the bot says of them', async () => {
    const { url } = await answering({ error: 'no such key: s3cret-key' }, 500)
    const hide = (text: string): string => text.replaceAll('s3cret-key', '***')
    const target = await targetOf({ url: `${url}/chat?key=s3cret-key` }, { hide })
    const session = await target.open({ conversationId: 'c', variables: {}, signal })
    await expect(say(session)).rejects.toMatchObject({
      message: `POST ${url}/chat answered 500: {"error":"no such key: ***"}`,
    })
  })

  test('are not told where nobody listens', async () => {
    const dead = (await deadUrl()).replace('//', '//user:pw@')
    const target = await targetOf({ url: `${dead}/chat?key=s3cret-key`, retries: 0 })
    const session = await target.open({ conversationId: 'c', variables: {}, signal })
    const failures = [target.probe?.({ signal }), say(session)]
    for (const failure of failures) {
      const error = await failure?.catch((thrown: unknown) => thrown)
      expect(error).toMatchObject({ kind: 'unreachable' })
      expect(String(error)).not.toMatch(/s3cret|pw/)
    }
  })

  test('are not told by a mistake in the settings', async () => {
    const hide = (text: string): string => text.replaceAll('s3cret-key', '***')
    await expect(targetOf({ url: 'http://bot/s3cret-key/{{ nope' }, { hide })).rejects.toThrow(
      'got "http://bot/***/{{ nope"',
    )
  })

  test('that stand before the host are sent as a name and a password', async () => {
    const { url, seen } = await answering({ text: 'hi' })
    const known = url.replace('//', '//anna:p%40ss@')
    await say(await openAt({ url: known }))
    await say(await openAt({ url: known, headers: { Authorization: 'Bearer t' } }))
    expect(seen.map(({ headers }) => headers.authorization)).toEqual([
      `Basic ${Buffer.from('anna:p@ss').toString('base64')}`,
      'Bearer t',
    ])
  })
})

describe('sessions', () => {
  test('open with a request of their own, whose id and greeting are taken', async () => {
    const { url, seen } = await serve(({ path }, response) =>
      path === '/start'
        ? sendJson(response, { data: { id: 42 }, hello: { text: 'Welcome', buttons: ['Go'] } })
        : sendJson(response, { text: 'hi' }),
    )
    const session = await openAt({
      url: `${url}/chat`,
      session: {
        url: `${url}/start`,
        body: { ref: '{{ conversationId }}' },
        id: 'data.id',
        greeting: { text: 'hello.text', quickReplies: 'hello.buttons' },
      },
    })
    await say(session)
    expect(session.greeting).toMatchObject([
      { text: 'Welcome', quickReplies: [{ label: 'Go', value: 'Go' }] },
    ])
    expect(bodyOf(seen[0])).toEqual({ ref: 'conv-1' })
    expect(bodyOf(seen[1])).toEqual({ message: 'hello', sessionId: '42' })
  })

  test('keep the cookies that a redirecting log-in sets', async () => {
    const { url, seen } = await serve(({ path }, response) =>
      path === '/login'
        ? sendJson(response, {}, 302, { 'set-cookie': ['sid=abc; Path=/; HttpOnly', 'lang=en'] })
        : sendJson(response, { text: 'hi' }),
    )
    await say(await openAt({ url: `${url}/chat`, session: { url: `${url}/login` } }))
    expect(seen[1]?.headers.cookie).toBe('sid=abc; lang=en')
  })

  test('replace and forget cookies as the bot says', async () => {
    let calls = 0
    const cookies = [['a=1', 'b=1'], ['a=2', 'b=; Max-Age=0'], []]
    const { url, seen } = await serve((_, response) =>
      sendJson(response, { text: 'hi' }, 200, { 'set-cookie': cookies[calls++] ?? [] }),
    )
    const session = await openAt({ url })
    for (let turn = 0; turn < 3; turn++) await say(session)
    expect(seen.map(({ headers }) => headers.cookie)).toEqual([undefined, 'a=1; b=1', 'a=2'])
  })

  test('do not share cookies', async () => {
    let calls = 0
    const { url, seen } = await serve((_, response) =>
      sendJson(response, { text: 'hi' }, 200, { 'set-cookie': `sid=${++calls}` }),
    )
    const target = await targetOf({ url })
    const open = () => target.open({ conversationId: 'c', variables: {}, signal })
    const [first, second] = [await open(), await open()]
    await say(first)
    await say(second)
    await say(first)
    expect(seen[2]?.headers.cookie).toBe('sid=1')
  })

  test('and records get the headers of the target, but for their own and what only a message has', async () => {
    const { url, seen } = await answering({ text: 'hi' })
    const session = await openAt({
      url,
      headers: {
        Authorization: 'Bearer t',
        'X-Tenant': '{{ variables.tenant }}',
        'X-Session': '{{ sessionId }}',
        'X-Turn': '{{ turn }}',
        'Content-Type': 'application/vnd.bot+json',
      },
      variables: { tenant: 'acme' },
      session: { url, body: {}, headers: { authorization: 'Basic b' } },
      record: { url, headers: { 'x-tenant': 'other' } },
    })
    await say(session)
    await session.record?.()
    const names = ['authorization', 'x-tenant', 'x-session', 'x-turn', 'content-type']
    expect(seen.map(({ headers }) => names.map((name) => headers[name]))).toEqual([
      ['Basic b', 'acme', undefined, undefined, 'application/json'],
      ['Bearer t', 'acme', 'conv-1', '1', 'application/vnd.bot+json'],
      ['Bearer t', 'other', 'conv-1', undefined, undefined],
    ])
  })

  test('say where the id should have been', async () => {
    const { url } = await answering({ token: 'x' })
    await expect(openAt({ url, session: { url, id: 'session.id' } })).rejects.toMatchObject({
      kind: 'bad_response',
      message: 'expected a session id at session.id, got nothing',
    })
  })

  test('read the record with the session id in its URL', async () => {
    const { url, seen } = await serve(({ method }, response) =>
      method === 'GET'
        ? sendJson(response, { data: { a: 1 } })
        : sendJson(response, { text: 'hi' }),
    )
    const session = await openAt({
      url,
      record: { url: `${url}/cases/{{ sessionId }}`, headers: { 'x-key': 'k' }, value: 'data' },
    })
    await say(session)
    expect(await session.record?.()).toEqual({ a: 1 })
    expect(seen[1]).toMatchObject({ method: 'GET', path: '/cases/conv-1', body: '' })
    expect(seen[1]?.headers['x-key']).toBe('k')
  })

  test('report a record that cannot be had', async () => {
    const { url } = await serve(({ method }, response) =>
      sendJson(response, { text: 'gone' }, method === 'GET' ? 404 : 200),
    )
    const session = await openAt({ url, record: { url } })
    await say(session)
    await expect(session.record?.()).rejects.toMatchObject({
      kind: 'http_status',
      message: `HTTP 404: GET ${url} answered {"text":"gone"}`,
    })
  })

  test.each([
    ['is not where it should be', { data: 1 }, 'case', 'nothing at case: got {"data":1}'],
    [
      'cannot be read by its expression',
      { data: 'x' },
      '$number(data)',
      'the mapping of record.value ($number(data)) failed',
    ],
  ])('report a record that %s', async (_, record, value, message) => {
    const { url } = await serve(({ method }, response) =>
      sendJson(response, method === 'GET' ? record : { text: 'hi' }),
    )
    const session = await openAt({ url, record: { url, value } })
    await expect(session.record?.()).rejects.toMatchObject({
      kind: 'bad_response',
      message: expect.stringContaining(message),
    })
  })
})

test('let go of a record that does not come in time: its socket is there for the next conversation', async () => {
  const { url } = await serve(({ method }, response) => {
    if (method !== 'GET') sendJson(response, { text: 'hi' })
  })
  const target = await targetOf({ url, record: { url }, timeoutMs: 300 }, { concurrency: 1 })
  for (const conversationId of ['c1', 'c2']) {
    const session = await target.open({ conversationId, variables: {}, signal })
    expect((await say(session))[0]?.text).toBe('hi')
    await expect(session.record?.()).rejects.toMatchObject({ kind: 'timeout' })
  }
})

describe('replies', () => {
  const response = {
    text: 'reply.text',
    quickReplies: 'reply.buttons',
    stage: 'state.stage',
    steps: 'trace.{"name": step, "status": ok ? "ok" : "error"}',
    actions: 'calls',
    sources: 'docs',
    endState: 'state.end',
    record: 'state.data',
  }

  test('carry every field that the mapping names', async () => {
    const answer = {
      reply: {
        text: 'Done',
        buttons: [{ title: 'Yes', payload: '/yes' }, { label: 'No', value: 'n' }, 'Later'],
      },
      state: { stage: 'done', end: 'finished', data: { country: 'DE' } },
      trace: [
        { step: 'validate', ok: true },
        { step: 'answer', ok: false },
      ],
      calls: [{ name: 'save' }],
      docs: [{ id: 'kb-1' }],
    }
    const { url } = await answering(answer)
    const [reply] = await say(await openAt({ url, response }))
    expect(reply).toMatchObject({
      text: 'Done',
      quickReplies: [
        { label: 'Yes', value: '/yes' },
        { label: 'No', value: 'n' },
        { label: 'Later', value: 'Later' },
      ],
      stage: 'done',
      steps: [
        { name: 'validate', status: 'ok' },
        { name: 'answer', status: 'error' },
      ],
      actions: [{ name: 'save', arguments: {} }],
      sources: [{ id: 'kb-1' }],
      endState: 'finished',
      record: { country: 'DE' },
      raw: answer,
    })
  })

  test('leave absent what is absent', async () => {
    const { url } = await answering({ reply: { text: 'Hi' }, state: { end: null } })
    const [reply] = await say(await openAt({ url, response }))
    expect(Object.keys(reply ?? {}).sort()).toEqual(['latencyMs', 'raw', 'text'])
  })

  test('are several where the text is a list; what else is said belongs to the last', async () => {
    const { url } = await answering({ messages: ['One', 'Two'], stage: 'greet' })
    const replies = await say(await openAt({ url, response: { text: 'messages', stage: 'stage' } }))
    expect(replies.map(({ text, stage }) => [text, stage])).toEqual([
      ['One', undefined],
      ['Two', 'greet'],
    ])
  })

  test('may be objects with buttons of their own', async () => {
    const { url } = await answering({ out: [{ t: 'One', b: ['x'] }, { t: 'Two' }] })
    const text = 'out.{"text": t, "quickReplies": b}'
    const replies = await say(await openAt({ url, response: { text } }))
    expect(replies).toMatchObject([
      { text: 'One', quickReplies: [{ label: 'x', value: 'x' }] },
      { text: 'Two' },
    ])
  })

  test('keep an end state that comes without words', async () => {
    const { url } = await answering({ text: null, end: 'closed' })
    const replies = await say(await openAt({ url, response: { text: 'text', endState: 'end' } }))
    expect(replies).toMatchObject([{ text: '', endState: 'closed' }])
  })

  test('are the body itself where it is plain text', async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' })
      response.end('42')
    })
    expect((await say(await openAt({ url })))[0]?.text).toBe('42')
  })

  test('are none after status 204', async () => {
    const { url } = await serve((_, response) => response.writeHead(204).end())
    expect(await say(await openAt({ url }))).toEqual([])
  })
})

describe('failures', () => {
  test.each([
    [
      'no text where it should be',
      { answer: 'hi' },
      'expected a text at text, got {"answer":"hi"}',
    ],
    ['a text of another kind', { text: { de: 'hallo' } }, 'expected a text or {text} at text'],
  ])('say that there is %s', async (_, answer, message) => {
    const { url } = await answering(answer)
    await expect(say(await openAt({ url }))).rejects.toMatchObject({
      kind: 'bad_response',
      message: expect.stringContaining(message),
    })
  })

  test('say which field has the wrong type', async () => {
    const { url } = await answering({ text: 'hi', stage: ['a', 'b'] })
    const session = await openAt({ url, response: { text: 'text', stage: 'stage' } })
    await expect(say(session)).rejects.toMatchObject({
      kind: 'bad_response',
      message: expect.stringContaining('0.stage'),
    })
  })

  test('say that the answer is no JSON', async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      response.end('<h1>Welcome</h1>')
    })
    await expect(say(await openAt({ url }))).rejects.toMatchObject({
      kind: 'bad_response',
      message: 'expected JSON, got text/html: <h1>Welcome</h1>',
    })
  })

  test('give the status and the first 200 characters of the body', async () => {
    const { url } = await answering('x'.repeat(500), 503)
    const error = await say(await openAt({ url })).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ kind: 'http_status' })
    expect(String(error)).toContain('answered 503')
    expect(String(error).match(/x+…/)?.[0]).toHaveLength(200)
  })

  test('stop reading a body at the limit', async () => {
    const { url } = await answering({ text: 'x'.repeat(10_000) })
    await expect(say(await openAt({ url, maxBytes: 1_000 }))).rejects.toMatchObject({
      kind: 'too_large',
    })
  })

  test('take an answer cut in the middle for a lost connection, and do not repeat the message', async () => {
    const { url, seen } = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' })
      response.write('{"text":')
      setTimeout(() => response.destroy(), 5)
    })
    await expect(say(await openAt({ url }))).rejects.toMatchObject({ kind: 'connection_lost' })
    expect(seen).toHaveLength(1)
  })

  test('report what a mapping does with an answer it was not made for', async () => {
    const { url } = await answering({ text: 'abc' })
    const session = await openAt({ url, response: { text: '$string($number(text))' } })
    await expect(say(session)).rejects.toMatchObject({
      kind: 'bad_response',
      message: expect.stringContaining('the mapping of text'),
    })
  })
})

test('https, where plain HTTP is spoken, cannot be reached, and no request is seen', async () => {
  const { url, seen } = await serve((_, response) => sendJson(response, { text: 'hi' }))
  const secure = url.replace('http:', 'https:')
  const target = await targetOf({ url: secure })
  await expect(target.probe?.({ signal })).rejects.toMatchObject({ kind: 'unreachable' })
  await expect(say(await openAt({ url: secure, retries: 0 }))).rejects.toMatchObject({
    kind: 'unreachable',
  })
  expect(seen).toEqual([])
})

describe('trying again', () => {
  /** Drops the first `drops` requests before the first byte of an answer. */
  const dropping = (drops: number) => {
    let calls = 0
    return serve((_, response) =>
      calls++ < drops ? response.destroy() : sendJson(response, { text: 'hi' }),
    )
  }

  test('saves a first message whose connection was lost', async () => {
    const { url, seen } = await dropping(2)
    expect((await say(await openAt({ url, retries: 2 })))[0]?.text).toBe('hi')
    expect(seen).toHaveLength(3)
  })

  test('ends after the configured tries, as unreachable', async () => {
    const { url, seen } = await dropping(9)
    await expect(say(await openAt({ url, retries: 2 }))).rejects.toMatchObject({
      kind: 'unreachable',
    })
    expect(seen).toHaveLength(3)
  })

  test('does not happen once the bot has answered: then it is the bot that failed', async () => {
    let calls = 0
    const { url, seen } = await serve((_, response) =>
      calls++ === 0 ? sendJson(response, { text: 'hi' }) : response.destroy(),
    )
    const session = await openAt({ url, retries: 5 })
    await say(session)
    await expect(say(session)).rejects.toMatchObject({ kind: 'connection_lost' })
    expect(seen).toHaveLength(2)
  })

  test('that outlasts the time limit ends as unreachable: it was not the bot that took so long', async () => {
    const { url } = await dropping(99)
    const target = await targetOf({ url, retries: 6, timeoutMs: 400 }, { retryDelayMs: 100 })
    const session = await target.open({ conversationId: 'c', variables: {}, signal })
    await expect(say(session)).rejects.toMatchObject({
      kind: 'unreachable',
      message: expect.stringContaining('cannot be reached'),
    })
  })

  test('in the opening, too', async () => {
    const { url } = await dropping(99)
    const spec = { url, session: { url }, retries: 6, timeoutMs: 400 }
    const target = await targetOf(spec, { retryDelayMs: 100 })
    const opening = target.open({ conversationId: 'c', variables: {}, signal })
    await expect(opening).rejects.toMatchObject({ kind: 'unreachable' })
  })

  test('does not happen after a first message that the bot left unanswered: it was there', async () => {
    let calls = 0
    const { url, seen } = await serve((_, response) => {
      if (calls++ > 0) response.destroy()
    })
    const session = await openAt({ url, retries: 5, timeoutMs: 300 })
    await expect(say(session)).rejects.toMatchObject({ kind: 'timeout' })
    await expect(say(session)).rejects.toMatchObject({ kind: 'connection_lost' })
    expect(seen).toHaveLength(2)
  })

  test('does not happen for a status', async () => {
    const { url, seen } = await answering({}, 500)
    await expect(say(await openAt({ url, retries: 5 }))).rejects.toMatchObject({
      kind: 'http_status',
    })
    expect(seen).toHaveLength(1)
  })
})

describe('mistakes in the settings', () => {
  const mistake = async (spec: Input): Promise<AppError> => {
    const thrown = await targetOf(spec).catch((error: unknown) => error)
    if (!(thrown instanceof AppError)) throw new Error(`expected an AppError, got ${thrown}`)
    return thrown
  }
  const url = 'http://localhost/chat'

  test.each<[string, Input, string, string]>([
    ['a body', { url, body: { a: [{ b: 'x {{ txet }}' }] } }, 'body.a[0].b', '"txet"'],
    ['a lone value', { url, body: { a: '{{ txet }}' } }, 'body.a', '"txet"'],
    ['a URL', { url: `${url}/{{ sesionId }}` }, 'url', '"sesionId"'],
    ['a header', { url, headers: { 'X-A': '{{ nope }}' } }, 'headers.x-a', '"nope"'],
    [
      'a variable',
      { url, variables: { a: '1' }, body: '{{ variables.b }}' },
      'body',
      '"variables.b"',
    ],
    ['a session request', { url, session: { url: `${url}/{{ text }}` } }, 'session.url', '"text"'],
  ])('names an unknown name in %s before anything is sent', async (_, spec, where, name) => {
    const error = await mistake(spec)
    expect(error.code).toBe('user_mistake')
    expect(error.message).toBe(`target shop: ${where}: unknown variable ${name}`)
  })

  test.each([
    'localhost:3000/chat',
    '/chat',
    'ftp://host/x',
    'http://',
    'http://127.0.0.1:99999/x',
    'http://[::1/x',
    'http://a b/x',
  ])('does not take %s for a URL', async (wrong) => {
    const error = await mistake({ url: wrong })
    expect(error.message).toBe(`target shop: url: expected an http(s) URL, got "${wrong}"`)
  })

  test('that show only in use are not held against the bot', async () => {
    const variables = { host: 'not a host' }
    const target = await targetOf({ url: 'http://{{ variables.host }}/chat', variables })
    await expect(target.probe?.({ signal })).rejects.toMatchObject({
      kind: 'unreachable',
      message: expect.stringContaining('got "http://not a host/chat"'),
    })
    const session = await target.open({ conversationId: 'c', variables: {}, signal })
    await expect(say(session)).rejects.toMatchObject({ kind: 'unreachable' })
  })

  test('says where a template is malformed', async () => {
    const error = await mistake({ url, body: { a: '{{ text | upcse }}' } })
    expect(error.message).toContain('target shop: body.a: expected a Liquid template')
    expect(error.message).toContain('undefined filter: upcse')
  })

  test('gives the position of a mistake in an expression', async () => {
    const error = await mistake({ url, response: { text: 'reply.(text' } })
    expect(error.code).toBe('user_mistake')
    expect(error.message).toMatch(/target shop: response\.text: .*"reply\.\(text".*at character 11/)
  })
})
