import type { Clock } from '../core/clock.ts'
import type { ReplyInput, UserMessage } from '../core/message.ts'
import type { HttpTarget } from '../core/settings.ts'
import { type OpenOptions, type Session, type Target, TargetError } from '../core/target.ts'
import {
  createHttpPool,
  type HttpPool,
  type HttpRequest,
  type HttpResponse,
  type ProxyOf,
} from '../llm/index.ts'
import { type CookieJar, createCookieJar } from './cookie-jar.ts'
import { excerpt } from './excerpt.ts'
import { compileExpression, type Expression } from './expression.ts'
import { readJson, readReplies } from './http-answer.ts'
import { callBot, type RetryPolicy, requireRecord, requireStatus } from './http-call.ts'
import { MESSAGE_NAMES, OPENING_NAMES, SESSION_NAMES } from './http-names.ts'
import { type CompiledRequest, compileRequest } from './http-request.ts'
import { reach } from './reach.ts'
import { compileMapping, type ReplyMapper, readField } from './response-mapping.ts'
import type { TemplateContext, TemplateScope } from './template.ts'

/** What an HTTP target needs besides its settings. */
export interface HttpTargetDeps {
  readonly clock: Clock
  /** Sockets to the bot, shared by all its sessions. */
  readonly connections: number
  readonly retryDelayMs: number
  readonly proxy?: ProxyOf | undefined
}

/** Everything about the bot that does not change from session to session. */
interface Connector {
  readonly pool: HttpPool
  readonly retry: RetryPolicy
  readonly clock: Clock
  readonly opening:
    | {
        readonly request: CompiledRequest
        readonly id: Expression | undefined
        readonly greeting: ReplyMapper | undefined
      }
    | undefined
  readonly message: CompiledRequest
  readonly replies: ReplyMapper
  readonly record:
    | { readonly request: CompiledRequest; readonly value: Expression | undefined }
    | undefined
}

/**
 * A bot behind HTTP. Templates and expressions are compiled here, so a mistake in them is an `AppError` before anything
 * is sent. Not guarded: `guardTarget` adds the time limit and the checks.
 */
export function createHttpTarget(
  name: string,
  spec: HttpTarget,
  deps: HttpTargetDeps,
): Target<ReplyInput> {
  const connector = connect(name, spec, deps)
  return {
    name,
    open: (options) => openSession(connector, options),
    probe: ({ signal }) => reach(probeUrl(connector, spec), signal, deps.proxy),
    close: () => connector.pool.close(),
  }
}

function connect(name: string, spec: HttpTarget, deps: HttpTargetDeps): Connector {
  const { connections, proxy } = deps
  const context = (place: string, names: readonly string[]): TemplateContext => ({
    where: `target ${name}: ${place}`,
    names,
    variables: Object.keys(spec.variables),
  })
  const { session, record, headers: shared } = spec
  const at = (place: string): string => `target ${name}: ${place}`
  return {
    pool: createHttpPool({ connections, proxy, maxBytes: spec.maxBytes }),
    retry: { retries: spec.retries, delayMs: deps.retryDelayMs },
    clock: deps.clock,
    opening: session && {
      request: compileRequest({ ...session, shared }, context('session.', OPENING_NAMES)),
      id: session.id === undefined ? undefined : compileExpression(session.id, at('session.id')),
      greeting: session.greeting && compileMapping(session.greeting, at('session.greeting')),
    },
    message: compileRequest(spec, context('', MESSAGE_NAMES)),
    replies: compileMapping(spec.response, at('response')),
    record: record && {
      request: compileRequest(
        { ...record, shared, method: 'GET' },
        context('record.', SESSION_NAMES),
      ),
      value:
        record.value === undefined
          ? undefined
          : compileExpression(record.value, at('record.value')),
    },
  }
}

/** The state of one conversation with the bot. */
interface Talk {
  readonly scope: { readonly conversationId: string; readonly variables: OpenOptions['variables'] }
  readonly cookies: CookieJar
  sessionId: string
  /** Whether the bot has answered anything yet. */
  answered: boolean
  turn: number
  readonly history: { role: 'user' | 'assistant'; text: string }[]
}

async function openSession(
  connector: Connector,
  { conversationId, variables, signal }: OpenOptions,
): Promise<Session<ReplyInput>> {
  const talk: Talk = {
    scope: { conversationId, variables },
    cookies: createCookieJar(connector.clock),
    sessionId: conversationId,
    answered: false,
    turn: 0,
    history: [],
  }
  const greeting = await firstRequest(connector, talk, signal)
  if (greeting !== undefined) remember(connector, talk, 'assistant', greeting)
  const { record } = connector
  return {
    ...(greeting === undefined ? {} : { greeting }),
    send: (message, options) => sendMessage(connector, talk, message, options.signal),
    ...(record === undefined
      ? {}
      : { record: (given) => readRecord(connector, record, talk, given?.signal) }),
  }
}

async function firstRequest(
  connector: Connector,
  talk: Talk,
  signal: AbortSignal,
): Promise<ReplyInput[] | undefined> {
  const { opening } = connector
  if (opening === undefined) return undefined
  const request = buildRequest(opening.request, talk, talk.scope, signal)
  const response = await exchange(connector, talk, request)
  // A log-in often answers with a redirect and a cookie: the redirect is not followed, the cookie is kept.
  requireStatus(response, 400, request)
  if (opening.id !== undefined) talk.sessionId = await sessionIdIn(response, opening.id)
  return opening.greeting && readReplies(response, opening.greeting)
}

async function sessionIdIn(response: HttpResponse, expression: Expression): Promise<string> {
  const id = await readField(expression, 'session.id', readJson(response))
  if (typeof id === 'string' || typeof id === 'number') return String(id)
  throw new TargetError(
    'bad_response',
    `expected a session id at ${expression.source}, got ${JSON.stringify(id) ?? 'nothing'}`,
  )
}

async function sendMessage(
  connector: Connector,
  talk: Talk,
  message: UserMessage,
  signal: AbortSignal,
): Promise<ReplyInput[]> {
  talk.turn += 1
  const scope: TemplateScope = {
    ...talk.scope,
    sessionId: talk.sessionId,
    text: message.text,
    label: message.quickReply?.label ?? message.text,
    value: message.quickReply?.value ?? message.text,
    turn: talk.turn,
    history: talk.history,
  }
  const request = buildRequest(connector.message, talk, scope, signal)
  remember(connector, talk, 'user', [message])
  const response = await exchange(connector, talk, request)
  requireStatus(response, 300, request)
  const replies = await readReplies(response, connector.replies)
  remember(connector, talk, 'assistant', replies)
  return replies
}

async function readRecord(
  connector: Connector,
  record: NonNullable<Connector['record']>,
  talk: Talk,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  const scope = { ...talk.scope, sessionId: talk.sessionId }
  const request = buildRequest(record.request, talk, scope, signal)
  const response = await exchange(connector, talk, request)
  requireRecord(response, request)
  const whole = readJson(response)
  return record.value === undefined ? whole : valueIn(whole, record.value)
}

/** A value that is null says that there is no record; one that is not there at all is looked for in the wrong place. */
async function valueIn(whole: unknown, expression: Expression): Promise<unknown> {
  const value = await readField(expression, 'record.value', whole)
  if (value !== undefined) return value
  throw new TargetError('bad_response', `nothing at ${expression.source}: got ${excerpt(whole)}`)
}

function buildRequest(
  request: CompiledRequest,
  talk: Talk,
  scope: TemplateScope,
  signal?: AbortSignal,
): HttpRequest {
  const bare = request.build(scope, signal === undefined ? {} : { signal })
  const cookie = talk.cookies.header(bare.url)
  return cookie === undefined ? bare : { ...bare, headers: withCookie(bare.headers, cookie) }
}

async function exchange(
  connector: Connector,
  talk: Talk,
  request: HttpRequest,
): Promise<HttpResponse> {
  const { pool, retry } = connector
  // A conversation goes on after its first message only where that came to something: the bot was there.
  const first = !talk.answered && talk.turn <= 1
  const response = await callBot(pool, request, { first, retry })
  talk.answered = true
  talk.cookies.keep(request.url, response.headers['set-cookie'])
  return response
}

/** The history is kept only where a template reads it: it grows with every turn. */
function remember(
  connector: Connector,
  talk: Talk,
  role: 'user' | 'assistant',
  messages: readonly { text: string }[],
): void {
  if (!connector.message.names.has('history')) return
  talk.history.push(...messages.map(({ text }) => ({ role, text })))
}

function withCookie(headers: HttpRequest['headers'], cookie: string): Record<string, string> {
  const authored = headers['cookie']
  return { ...headers, cookie: authored === undefined ? cookie : `${authored}; ${cookie}` }
}

/** The address to knock at; what only a session knows does not decide the host. */
function probeUrl(connector: Connector, spec: HttpTarget): string {
  const scope = { conversationId: 'probe', variables: spec.variables }
  if (connector.opening !== undefined) return connector.opening.request.renderUrl(scope)
  const message = { text: '', label: '', value: '', turn: 1, history: [], sessionId: 'probe' }
  return connector.message.renderUrl({ ...scope, ...message })
}
