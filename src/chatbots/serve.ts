import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import * as z from 'zod'
import { AppError, messageOf } from '../core/errors.ts'
import { QuickReply, type ReplyInput } from '../core/message.ts'
import type { Session, Target } from '../core/target.ts'

/** Where to listen. */
export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number
  /** `127.0.0.1` by default: only this machine. */
  readonly host?: string | undefined
  /** Sessions kept; above this the oldest is dropped. 10,000 by default. */
  readonly maxSessions?: number | undefined
}

/** A chatbot being served. */
export interface ChatbotServer {
  /** Without a slash at the end. */
  readonly url: string
  close(): Promise<void>
}

/**
 * Serves a chatbot over HTTP as JSON: `POST /sessions`, `POST /messages` with `{sessionId, text, quickReply?}` (the
 * session may come by cookie), and `GET /sessions/ID/record`. Mistakes get 400, 404, 405 or 413 with `{error}`.
 * Rejects with an `AppError` when the port cannot be had.
 */
export async function serveChatbot(
  target: Target<ReplyInput>,
  { port, host = '127.0.0.1', maxSessions = 10_000 }: ServeOptions,
): Promise<ChatbotServer> {
  const desk: Desk = { target, sessions: new Map(), opened: 0, maxSessions }
  // Loaded here: most commands serve nothing.
  const { createServer } = await import('node:http')
  const server = createServer((request, response) => {
    answer(desk, request).then(
      (found) => send(response, found),
      (thrown: unknown) => send(response, failure(thrown)),
    )
  })
  await listen(server, port, host)
  const address = server.address()
  const bound = typeof address === 'object' && address !== null ? address.port : port
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    close: () => close(server),
  }
}

interface Desk {
  readonly target: Target<ReplyInput>
  /** In the order of their opening, which is how a Map iterates. */
  readonly sessions: Map<string, Session<ReplyInput>>
  opened: number
  readonly maxSessions: number
}

interface Found {
  readonly status: number
  readonly body: unknown
  readonly cookie?: string
}

class HttpError extends Error {
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

const MessageBody = z.object({
  sessionId: z.string().optional(),
  text: z.string(),
  quickReply: QuickReply.optional(),
})

const RECORD_PATH = /^\/sessions\/([^/]+)\/record$/

async function answer(desk: Desk, request: IncomingMessage): Promise<Found> {
  const path = (request.url ?? '/').split('?')[0] ?? '/'
  const body = await readBody(request)
  if (path === '/sessions') {
    allow(request, 'POST')
    return openSession(desk)
  }
  if (path === '/messages') {
    allow(request, 'POST')
    return sendMessage(desk, body, cookieOf(request))
  }
  const id = RECORD_PATH.exec(path)?.[1]
  if (id === undefined) {
    throw new HttpError(
      404,
      `nothing at ${path}; there are /sessions, /messages, /sessions/ID/record`,
    )
  }
  allow(request, 'GET')
  return { status: 200, body: (await sessionOf(desk, id).record?.()) ?? null }
}

function allow(request: IncomingMessage, method: string): void {
  if (request.method !== method) {
    throw new HttpError(405, `expected ${method}, got ${request.method ?? 'nothing'}`)
  }
}

async function openSession(desk: Desk): Promise<Found> {
  desk.opened += 1
  const sessionId = `s${desk.opened}`
  const session = await desk.target.open({
    conversationId: sessionId,
    variables: {},
    signal: new AbortController().signal,
  })
  desk.sessions.set(sessionId, session)
  if (desk.sessions.size > desk.maxSessions) await dropOldest(desk)
  return {
    status: 201,
    body: { sessionId, greeting: session.greeting ?? [] },
    cookie: `session=${sessionId}; Path=/; HttpOnly; SameSite=Strict`,
  }
}

async function dropOldest(desk: Desk): Promise<void> {
  const [oldest] = desk.sessions
  if (oldest === undefined) return
  desk.sessions.delete(oldest[0])
  await oldest[1].close?.()
}

async function sendMessage(desk: Desk, text: string, cookie: string | undefined): Promise<Found> {
  const { sessionId = cookie, ...rest } = parseMessage(text)
  if (sessionId === undefined) {
    throw new HttpError(400, 'expected sessionId in the body or a session cookie, got neither')
  }
  const session = sessionOf(desk, sessionId)
  const replies = await session.send(
    { text: rest.text, ...(rest.quickReply ? { quickReply: rest.quickReply } : {}) },
    { signal: new AbortController().signal },
  )
  return { status: 200, body: { replies } }
}

function parseMessage(text: string): z.infer<typeof MessageBody> {
  const parsed = MessageBody.safeParse(parseJson(text))
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new HttpError(400, `${issue?.path.join('.') || 'body'}: ${issue?.message ?? 'invalid'}`)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (thrown) {
    throw new HttpError(400, `expected a JSON body: ${messageOf(thrown)}`)
  }
}

function sessionOf(desk: Desk, id: string): Session<ReplyInput> {
  const session = desk.sessions.get(id)
  if (session === undefined)
    throw new HttpError(404, `no session "${id}"; open one at POST /sessions`)
  return session
}

const MAX_BODY_BYTES = 1024 * 1024

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MAX_BODY_BYTES) throw new HttpError(413, 'the body is larger than 1 MB')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function cookieOf(request: IncomingMessage): string | undefined {
  return /(?:^|;\s*)session=([^;]+)/.exec(request.headers.cookie ?? '')?.[1]
}

function failure(thrown: unknown): Found {
  const status = thrown instanceof HttpError ? thrown.status : 500
  return { status, body: { error: messageOf(thrown) } }
}

function send(response: ServerResponse, { status, body, cookie }: Found): void {
  const text = JSON.stringify(body)
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    ...(cookie === undefined ? {} : { 'set-cookie': cookie }),
    ...(status === 413 ? { connection: 'close' } : {}),
  })
  response.end(text)
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const refuse = (cause: NodeJS.ErrnoException): void => {
      const why = cause.code === 'EADDRINUSE' ? 'is in use' : `cannot be had (${cause.code})`
      reject(
        new AppError('user_mistake', `port ${port} of ${host} ${why}`, {
          hint: 'Name another; 0 takes a free one.',
          cause,
        }),
      )
    }
    server.once('error', refuse)
    server.listen(port, host, () => {
      server.off('error', refuse)
      resolve()
    })
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()))
    server.closeAllConnections()
  })
}
