import * as z from 'zod'
import type { Usage } from '../core/message.ts'
import {
  type ChatAnswer,
  type ChatMessage,
  type ChatModel,
  type ChatRequest,
  ModelError,
} from '../core/model.ts'
import { findJson } from './find-json.ts'
import { dropAbsent, type JsonSchema, toStrictSchema } from './strict-schema.ts'

/** What is asked, and the shape of the answer. */
export interface ShapedQuestion<T> {
  /** Names the shape to the endpoint: letters, digits, `_` and `-`. */
  readonly name: string
  /** A zod object without transforms at its top. */
  readonly schema: z.ZodType<T>
  readonly messages: readonly ChatMessage[]
  readonly temperature?: number | undefined
  readonly seed?: number | undefined
  readonly maxTokens?: number | undefined
  readonly signal?: AbortSignal | undefined
  /** Told of every call that was answered, also when a later one fails. */
  onUsage?(usage: Usage): void
}

/** A value of the shape, or why there is none. `usage` counts every call that was made. */
export type ShapedAnswer<T> =
  | { readonly ok: true; readonly value: T; readonly usage: Usage }
  | {
      readonly ok: false
      readonly kind: 'refusal' | 'invalid' | 'empty'
      readonly detail: string
      readonly text: string
      readonly usage: Usage
    }

/** Ways of asking for a shape, best first. */
const WAYS = ['schema', 'json', 'text'] as const
type Way = (typeof WAYS)[number]
const FORMATS = {
  schema: (name, schema) => ({ name, schema }),
  json: () => 'json',
  text: () => undefined,
} satisfies Record<Way, (name: string, schema: JsonSchema) => ChatRequest['format']>

/** The way that a model took, by name of the shape: what it refused once it is not asked again. */
const waysTaken = new WeakMap<ChatModel, Map<string, Way>>()
const schemas = new WeakMap<z.ZodType, { loose: JsonSchema; strict: JsonSchema }>()

/**
 * Asks for an answer of a given shape: by JSON Schema, where the endpoint refuses that by JSON mode with the schema in
 * the prompt, and where it refuses that too by the prompt alone. An answer that does not fit is sent back once with
 * what is wrong with it. Throws only `ModelError`.
 */
export async function answerAs<T>(
  model: ChatModel,
  question: ShapedQuestion<T>,
): Promise<ShapedAnswer<T>> {
  const first = await ask(model, question, question.messages)
  question.onUsage?.(first.usage)
  const outcome = readAnswer(first, question.schema)
  if (outcome.ok || outcome.kind !== 'invalid') return outcome
  const second = await ask(model, question, [
    ...question.messages,
    { role: 'assistant', content: first.text },
    {
      role: 'user',
      content: `That answer does not have the required form: ${outcome.detail}\nAnswer again with nothing but the corrected JSON object.`,
    },
  ])
  question.onUsage?.(second.usage)
  const repaired = readAnswer(second, question.schema)
  return { ...repaired, usage: add(first.usage, repaired.usage) }
}

async function ask<T>(
  model: ChatModel,
  question: ShapedQuestion<T>,
  messages: readonly ChatMessage[],
): Promise<ChatAnswer> {
  const taken = waysTaken.get(model) ?? new Map<string, Way>()
  waysTaken.set(model, taken)
  const way = taken.get(question.name) ?? 'schema'
  const { strict } = schemasOf(question.schema)
  const { temperature, seed, maxTokens, signal } = question
  try {
    return await model.complete({
      messages: way === 'schema' ? messages : withSchema(messages, strict),
      format: FORMATS[way](question.name, strict),
      temperature,
      seed,
      maxTokens,
      signal,
    })
  } catch (error) {
    const next = WAYS[WAYS.indexOf(way) + 1]
    const refused = error instanceof ModelError && error.kind === 'format_unsupported'
    if (!refused || next === undefined) throw error
    taken.set(question.name, next)
    return ask(model, question, messages)
  }
}

function withSchema(messages: readonly ChatMessage[], schema: JsonSchema): ChatMessage[] {
  const rule = `Answer with one JSON object and nothing else. It must fit this JSON Schema:\n${JSON.stringify(schema)}`
  const [first, ...rest] = messages
  // Joined to the system message that is there: some models accept only one.
  return first?.role === 'system'
    ? [{ role: 'system', content: `${first.content}\n\n${rule}` }, ...rest]
    : [{ role: 'system', content: rule }, ...messages]
}

function readAnswer<T>(answer: ChatAnswer, schema: z.ZodType<T>): ShapedAnswer<T> {
  const { text, usage } = answer
  const miss = (kind: 'refusal' | 'invalid' | 'empty', detail: string): ShapedAnswer<T> => ({
    ok: false,
    kind,
    detail,
    text,
    usage,
  })
  if (answer.refusal !== undefined) return miss('refusal', answer.refusal)
  if (text.trim() === '') return miss('empty', 'the model answered with no text')
  const json = findJson(text)
  if (json === undefined) return miss('invalid', 'it holds no complete JSON object')
  const parsed = schema.safeParse(dropAbsent(json, schemasOf(schema).loose))
  return parsed.success
    ? { ok: true, value: parsed.data, usage }
    : miss('invalid', z.prettifyError(parsed.error))
}

function schemasOf(schema: z.ZodType): { loose: JsonSchema; strict: JsonSchema } {
  const known = schemas.get(schema)
  if (known !== undefined) return known
  const loose: JsonSchema = { ...z.toJSONSchema(schema, { io: 'input' }) }
  const made = { loose, strict: toStrictSchema(loose) }
  schemas.set(schema, made)
  return made
}

function add(a: Usage, b: Usage): Usage {
  return {
    calls: a.calls + b.calls,
    inputTokens: a.inputTokens + b.inputTokens,
    outputTokens: a.outputTokens + b.outputTokens,
    costUsd: a.costUsd + b.costUsd,
  }
}
