import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ReplyInput } from '../core/message.ts'
import { createOnboarding } from './onboarding/create-onboarding.ts'
import { type ChatbotServer, serveChatbot } from './serve.ts'
import { createSupport } from './support/create-support.ts'

let server: ChatbotServer
beforeEach(async () => {
  server = await serveChatbot(createOnboarding(), { port: 0, maxSessions: 2 })
})
afterEach(() => server.close())

interface Answer {
  readonly status: number
  readonly cookie: string | null
  // The tests read what the server sent; its form is what they check.
  readonly body: Record<string, unknown>
}

async function ask(method: string, path: string, body?: unknown, cookie?: string): Promise<Answer> {
  const response = await fetch(`${server.url}${path}`, {
    method,
    ...(cookie === undefined ? {} : { headers: { cookie } }),
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  return {
    status: response.status,
    cookie: response.headers.get('set-cookie'),
    body: (await response.json()) as Record<string, unknown>,
  }
}

async function open(): Promise<string> {
  return String((await ask('POST', '/sessions')).body['sessionId'])
}

test('a session is opened, talked to, and its record read', async () => {
  const opened = await ask('POST', '/sessions')
  expect(opened.status).toBe(201)
  expect(opened.body['greeting']).toMatchObject([{ stage: 'greet' }])
  const { sessionId } = opened.body
  const answered = await ask('POST', '/messages', { sessionId, text: 'I sell handmade shoes' })
  expect(answered.body['replies']).toMatchObject([{ stage: 'channel' }])
  expect((await ask('GET', `/sessions/${sessionId}/record`)).body).toMatchObject({
    business: 'handmade shoes',
    status: 'open',
  })
})

test('a click is passed on', async () => {
  const sessionId = await open()
  const quickReply = { label: 'Germany', value: 'country:Germany' }
  await ask('POST', '/messages', { sessionId, text: 'Germany', quickReply })
  expect((await ask('GET', `/sessions/${sessionId}/record`)).body['country']).toBe('Germany')
})

test('the cookie stands in for the session id', async () => {
  const { cookie } = await ask('POST', '/sessions')
  const answered = await ask('POST', '/messages', { text: 'Hello' }, cookie?.split(';')[0])
  expect(answered.body['replies']).toMatchObject([{ stage: 'business' }])
})

test('sessions do not hear each other', async () => {
  const [one, other] = [await open(), await open()]
  await ask('POST', '/messages', { sessionId: one, text: 'I sell handmade shoes' })
  expect((await ask('GET', `/sessions/${other}/record`)).body['business']).toBeUndefined()
})

test('the oldest session is dropped when there are too many', async () => {
  const oldest = await open()
  await open()
  const newest = await open()
  expect((await ask('GET', `/sessions/${oldest}/record`)).status).toBe(404)
  expect((await ask('GET', `/sessions/${newest}/record`)).status).toBe(200)
})

describe('a wrong request is told what is wrong', () => {
  test.each<[string, string, string, unknown, number, string]>([
    ['no such path', 'GET', '/nowhere', undefined, 404, 'nothing at /nowhere'],
    ['no such session', 'POST', '/messages', { sessionId: 's99', text: 'x' }, 404, '"s99"'],
    ['no session at all', 'POST', '/messages', { text: 'x' }, 400, 'sessionId'],
    ['no text', 'POST', '/messages', { sessionId: 's1' }, 400, 'text'],
    ['no JSON', 'POST', '/messages', 'hello', 400, 'JSON'],
    ['another method', 'GET', '/sessions', undefined, 405, 'expected POST'],
    ['a huge body', 'POST', '/messages', 'x'.repeat(1_100_000), 413, '1 MB'],
  ])('%s', async (_case, method, path, body, status, error) => {
    const answered = await ask(method, path, body)
    expect(answered.status).toBe(status)
    expect(answered.body['error']).toContain(error)
  })
})

test('another bundled chatbot is served alike, with its buttons, actions and record', async () => {
  const support = await serveChatbot(createSupport(), { port: 0 })
  const post = async (path: string, body: unknown): Promise<Record<string, unknown>> => {
    const response = await fetch(`${support.url}${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
    })
    return (await response.json()) as Record<string, unknown>
  }
  try {
    const { sessionId } = await post('/sessions', {})
    const text = 'I want a refund for order 104283, my e-mail is nora.lind@example.com'
    const { replies } = (await post('/messages', { sessionId, text })) as {
      replies: ReplyInput[]
    }
    const [quickReply] = replies[0]?.quickReplies ?? []
    const done = await post('/messages', { sessionId, text: quickReply?.label, quickReply })
    expect(done['replies']).toMatchObject([{ actions: [{ name: 'start_refund' }] }])
    const record = await fetch(`${support.url}/sessions/${String(sessionId)}/record`)
    expect(await record.json()).toMatchObject({ deeds: 1, refund: { order: '104283' } })
  } finally {
    await support.close()
  }
})
