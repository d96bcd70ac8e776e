import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { AppError, messageOf } from '../core/errors.ts'
import type { ReplyInput } from '../core/message.ts'
import { type ChatMessage, type ChatModel, ModelError, type ModelErrorKind } from '../core/model.ts'
import { ModelSpec, type OpenAiTarget } from '../core/settings.ts'
import { type Session, type Target, TargetError, type TargetErrorKind } from '../core/target.ts'
import { hasCredentials, isWebAddress, shownUrl } from '../core/web-address.ts'
import { connectionBehind, createOpenAiModel, type ProxyOf } from '../llm/index.ts'

/** A rate limit or a refused key says nothing about the bot: they count as the infrastructure's. */
const KINDS = {
  unreachable: 'unreachable',
  unauthorised: 'unreachable',
  rate_limited: 'unreachable',
  server_error: 'http_status',
  bad_request: 'http_status',
  timeout: 'timeout',
  format_unsupported: 'bad_response',
  bad_response: 'bad_response',
} satisfies Record<ModelErrorKind, TargetErrorKind>

/**
 * Any OpenAI-compatible endpoint as the bot, with a system prompt from a file. The history of a session holds what was
 * answered: a message that failed is not in it. Throws an `AppError` where the system prompt cannot be read.
 * Not guarded: `guardTarget` adds the time limit and the checks.
 */
export async function createOpenAiTarget(
  name: string,
  spec: OpenAiTarget,
  deps: { baseDir: string; connections: number; proxy?: ProxyOf | undefined },
): Promise<Target<ReplyInput>> {
  const systemPrompt =
    spec.systemPrompt === undefined
      ? undefined
      : await readPrompt(name, resolve(deps.baseDir, spec.systemPrompt))
  requireEndpoint(name, spec.baseURL)
  const { model, baseURL, apiKey, temperature, seed, maxTokens, maxRetries, price, timeoutMs } =
    spec
  const bot = createOpenAiModel(
    ModelSpec.parse({
      ...{ model, baseURL, apiKey, temperature, seed, maxTokens, maxRetries, price, timeoutMs },
    }),
    { connections: deps.connections, maxBytes: spec.maxBytes, proxy: deps.proxy },
  )
  const opening: ChatMessage[] = []
  if (systemPrompt !== undefined) opening.push({ role: 'system', content: systemPrompt })
  if (spec.greeting !== undefined) opening.push({ role: 'assistant', content: spec.greeting })
  return {
    name,
    open: async () => openSession(bot, opening, spec.greeting),
    probe: async (options) => {
      try {
        await bot.probe?.(options)
      } catch (error) {
        throw new TargetError('unreachable', messageOf(error), error)
      }
    },
    close: async () => bot.close?.(),
  }
}

function openSession(
  bot: ChatModel,
  opening: readonly ChatMessage[],
  greeting: string | undefined,
): Session<ReplyInput> {
  const history = [...opening]
  let reached = false
  return {
    ...(greeting === undefined ? {} : { greeting: [{ text: greeting }] }),
    async send({ text }, { signal }) {
      const asked: ChatMessage = { role: 'user', content: text }
      try {
        const answer = await bot.complete({ messages: [...history, asked], signal })
        const said = answer.text === '' ? (answer.refusal ?? '') : answer.text
        history.push(asked, { role: 'assistant', content: said })
        return said === '' ? [] : [{ text: said, usage: answer.usage }]
      } catch (error) {
        throw toTargetError(error, reached)
      } finally {
        // A conversation goes on after its first message only where that came to something: the endpoint was there.
        reached = true
      }
    },
  }
}

function toTargetError(error: unknown, reached: boolean): unknown {
  if (!(error instanceof ModelError)) return error
  return new TargetError(kindOf(error, reached), error.message, error)
}

/** Until the endpoint has been reached a lost connection is the infrastructure's fault; after that, and in an answer, its own. */
function kindOf(error: ModelError, reached: boolean): TargetErrorKind {
  const fault = connectionBehind(error)
  if (fault !== undefined) return reached || fault === 'cut' ? 'connection_lost' : 'unreachable'
  return KINDS[error.kind]
}

/** One that came from the environment was not checked with the settings. */
function requireEndpoint(name: string, baseURL: string): void {
  if (isWebAddress(baseURL) && !hasCredentials(baseURL)) return
  throw new AppError(
    'user_mistake',
    `target ${name}: baseURL: expected an http(s) URL without a name and a password, got "${shownUrl(baseURL)}"`,
  )
}

async function readPrompt(name: string, path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw new AppError(
      'user_mistake',
      `target ${name}: expected the system prompt in ${path}: ${messageOf(error)}`,
      { hint: 'systemPrompt is relative to offscript.yaml', cause: error },
    )
  }
}
