import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { numbersOptions, type TextBot, textTarget } from '../../test/agenda/bots.ts'
import { hold } from '../../test/agenda/hold.ts'
import { pizza } from '../../test/agenda/talk.ts'
import type { Conversation } from '../core/conversation.ts'
import { Persona } from '../core/persona.ts'
import { addressedRandom } from '../core/random.ts'
import type { Scenario } from '../core/scenario.ts'
import { ModelSpec } from '../core/settings.ts'
import type { Target } from '../core/target.ts'
import { createOpenAiModel } from '../llm/index.ts'
import { userFactory } from './index.ts'

/** What a model is asked, as it crosses the wire. */
export interface Asked {
  readonly messages: readonly { readonly role: string; readonly content: string }[]
  readonly seed: number
  readonly temperature?: number
}

/** One answer of the stand-in: a message, a completion's content as it is, or anything a server can do. */
export type Answer = Partial<UserText> | string | ((response: ServerResponse) => void)

interface UserText {
  readonly text: string
  readonly act: string
  readonly done: boolean
  readonly reason: string
  readonly quickReply: null
}

/** A model's endpoint on a free port. Answers `script` in order, then does what each direction says. */
export async function standIn(
  script: readonly Answer[] = [],
): Promise<{ url: string; asked: Asked[] }> {
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8')
    request.on('data', (chunk: string) => {
      body += chunk
    })
    request.on('end', () => {
      const one = JSON.parse(body) as Asked
      asked.push(one)
      const answer = script[asked.length - 1] ?? { text: obey(one) }
      if (typeof answer === 'function') answer(response)
      else complete(response, typeof answer === 'string' ? answer : message(answer))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, asked }
}

/** A structured answer as the model words it. */
export function message(over: Partial<UserText>): string {
  return JSON.stringify({
    text: '',
    act: 'inform',
    done: false,
    reason: 'as directed',
    quickReply: null,
    ...over,
  })
}

/** A chat completion of 100 tokens in and 20 out. */
export function complete(
  response: ServerResponse,
  content: string | null,
  refusal: string | null = null,
): void {
  json(response, 200, {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1,
    model: 'stand-in',
    choices: [
      { index: 0, message: { role: 'assistant', content, refusal }, finish_reason: 'stop' },
    ],
    usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 },
  })
}

export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify(body))
}

/** The words between the last direction's quotes: what an obedient model would say. */
function obey({ messages }: Asked): string {
  const last = messages.at(-1)?.content ?? ''
  const direction = last.slice(last.lastIndexOf('<direction>'))
  const quoted = [...direction.matchAll(/^- .*"([^"]+)"$/gmu)].map(([, words]) => words)
  return quoted.length > 0 ? quoted.join(', ') : 'Yes.'
}

export const persona = Persona.parse({
  id: 'nora',
  name: 'Nora',
  description: 'Nora is hungry and in a hurry.',
  disclosure: 0,
  behaviours: { quick_reply: 0 },
})

/** Holds one conversation of a model's user, by default with a bot that numbers its options. */
export async function converseWith(
  url: string,
  options: {
    spec?: Partial<ModelSpec>
    bot?: () => TextBot
    target?: Target
    scenario?: Scenario
    persona?: Persona
    repeat?: number
  } = {},
): Promise<Conversation> {
  const { scenario = pizza, repeat = 1 } = options
  const spec = ModelSpec.parse({
    model: 'stand-in',
    baseURL: `${url}/v1`,
    apiKey: 'test-key',
    maxRetries: 0,
    timeoutMs: 2_000,
    ...options.spec,
  })
  const model = createOpenAiModel(spec)
  onTestFinished(async () => model.close?.())
  const who = options.persona ?? persona
  const random = addressedRandom({ seed: '1', scenario: scenario.id, persona: who.id, repeat })
  const make = userFactory({ kind: 'llm', ...spec }, model)
  const user = make({ scenario, persona: who, arm: 'straying', random })
  return hold(scenario, user, options.target ?? textTarget(options.bot ?? numbersOptions))
}
