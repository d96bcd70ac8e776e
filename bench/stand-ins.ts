/**
 * A stand-in model and a stand-in bot over plain HTTP, in a process of their own; what is measured is who talks to them.
 * @module
 */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { fileURLToPath } from 'node:url'

/** One request as it came. */
export interface RecordedCall {
  readonly path: string
  readonly body: string
}

/** The two servers, seen from the process that measures. */
export interface StandIns {
  /** The origin of both: `/v1/…` is the model, `/chat` the bot. */
  readonly base: string
  /** How many calls came since this was last asked. */
  calls(): Promise<number>
  /** The first calls since this was last asked, at most 100. */
  recorded(): Promise<RecordedCall[]>
  close(): void
}

type Report = { readonly calls: number; readonly recorded: RecordedCall[] }

/** Starts both; every answer waits `latencyMs`. */
export async function startStandIns(latencyMs: number): Promise<StandIns> {
  const child = fork(fileURLToPath(import.meta.url), [String(latencyMs)])
  const { port } = await answer<{ port: number }>(child)
  const report = async (): Promise<Report> => {
    const told = answer<Report>(child)
    child.send('report')
    return told
  }
  return {
    base: `http://127.0.0.1:${port}`,
    calls: async () => (await report()).calls,
    recorded: async () => (await report()).recorded,
    close: () => void child.kill(),
  }
}

/** Leaves no listener behind, whether the child answers or ends. */
async function answer<T>(child: ChildProcess): Promise<T> {
  const [message] = await once(child, 'message')
  return message as T
}

/** What the bot asks for, in this order; then it is done. */
const QUESTIONS = [
  ['shop', 'Welcome. What is the name of your shop?'],
  ['city', 'Thank you. Which city is it in?'],
  ['product', 'Thank you. What do you sell there?'],
  ['delivery', 'Thank you. How do you deliver to your customers?'],
  ['day', 'Thank you. On which day do you want to start?'],
] as const
const RECORDED_AT_MOST = 100

if (process.send !== undefined) serve(Number(process.argv[2] ?? 0))

function serve(latencyMs: number): void {
  /** Session → what its user said, the opening first. */
  const sessions = new Map<string, string[]>()
  let report: Report = { calls: 0, recorded: [] }
  let answers = 0
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/'
    if (request.method === 'GET') return reply(response, '{"object":"list","data":[]}')
    const body = await textOf(request)
    const { recorded } = report
    if (recorded.length < RECORDED_AT_MOST) recorded.push({ path, body })
    report = { calls: report.calls + 1, recorded }
    answers += 1
    const said =
      path === '/chat' ? botAnswer(sessions, body) : modelAnswer(`stand-in-${answers}`, body)
    if (latencyMs === 0) reply(response, said)
    else setTimeout(reply, latencyMs, response, said)
  })
  // A benchmark that is broken off leaves no server behind.
  process.on('disconnect', () => process.exit())
  process.on('message', () => {
    process.send?.(report)
    report = { calls: 0, recorded: [] }
  })
  server.listen({ port: 0, host: '127.0.0.1', backlog: 2_048 }, () =>
    process.send?.(server.address()),
  )
}

function textOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve) => {
    let text = ''
    request.setEncoding('utf8')
    request.on('data', (chunk: string) => {
      text += chunk
    })
    request.on('end', () => resolve(text))
  })
}

function reply(response: ServerResponse, body: string): void {
  response.writeHead(200, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  })
  response.end(body)
}

/** The bot keeps what it was told as its record, and reports it when it is done. */
function botAnswer(sessions: Map<string, string[]>, body: string): string {
  const { message, sessionId }: { message: string; sessionId: string } = JSON.parse(body)
  const said = [...(sessions.get(sessionId) ?? []), message]
  const next = QUESTIONS[said.length - 1]
  if (next !== undefined) {
    sessions.set(sessionId, said)
    return JSON.stringify({ text: next[1], stage: next[0] })
  }
  sessions.delete(sessionId)
  const record = Object.fromEntries(
    QUESTIONS.map(([slot], at) => [slot, said[at + 1]?.replace(/^It is (.*)\.$/, '$1')]),
  )
  const text = 'Thank you. Your account is open.'
  return JSON.stringify({ text, stage: 'done', endState: 'opened', record })
}

/**
 * The model says the one fact that the direction names, or the words that it gives; the request is not parsed whole. Each
 * answer has an id of its own, as from a real endpoint.
 */
function modelAnswer(id: string, body: string): string {
  const direction = body.slice(body.lastIndexOf('<direction>'))
  const fact = / is \\"([^"\\]+)\\"/.exec(direction)?.[1]
  const words = /own words: \\"([^"\\]+)\\"/.exec(direction)?.[1]
  const text = fact === undefined ? (words ?? 'Yes.') : `It is ${fact}.`
  const said = { text, act: 'inform', done: false, reason: 'asked', quickReply: null }
  const message = { role: 'assistant', content: JSON.stringify(said) }
  return JSON.stringify({
    id,
    object: 'chat.completion',
    choices: [{ index: 0, finish_reason: 'stop', message }],
    usage: { prompt_tokens: 300, completion_tokens: 30, total_tokens: 330 },
  })
}
