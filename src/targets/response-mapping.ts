import { messageOf } from '../core/errors.ts'
import type { ReplyInput } from '../core/message.ts'
import type { ResponseMapping } from '../core/settings.ts'
import { TargetError } from '../core/target.ts'
import { excerpt } from './excerpt.ts'
import { compileExpression, type Expression } from './expression.ts'

type Field = keyof ResponseMapping

/** Turns a bot's answer into replies. */
export interface ReplyMapper {
  /** Whether an answer that is no JSON can be read as the text of a reply. */
  readonly takesPlainText: boolean
  /** Throws a `TargetError` of kind `bad_response` where the answer does not hold what the mapping asks for. */
  map(answer: unknown): Promise<ReplyInput[]>
}

/**
 * Compiles a mapping. `text` may give one text, or a list of texts or of replies (`{text, quickReplies, …}`) for several
 * messages; `[]` or null says that the bot said nothing, while an absent value is a mistake. What the other fields give
 * belongs to the last message. Throws an `AppError` for a wrong expression.
 */
export function compileMapping(mapping: ResponseMapping, where: string): ReplyMapper {
  const text = compileExpression(mapping.text, `${where}.text`)
  const others = (Object.entries(mapping) as [Field, string][])
    .filter(([field]) => field !== 'text')
    .map(([field, source]) => [field, compileExpression(source, `${where}.${field}`)] as const)
  const fields = [['text', text] as const, ...others]
  const isDefault = mapping.text === 'text' && others.length === 0
  return {
    takesPlainText: isDefault || mapping.text === '$',
    async map(answer) {
      const [told, ...values] = await readFields(fields, answer)
      const extras: Record<string, unknown> = {}
      for (const [at, [field]] of others.entries()) {
        const value = values[at]
        if (value !== undefined && value !== null) extras[field] = SHAPES[field](value)
      }
      return withExtras(toReplies(told, text, answer), extras, answer)
    },
  }
}

/**
 * What an answer holds for a field; a promise only where JSONata has to be asked: a field mostly is a plain path.
 * Throws a `TargetError` of kind `bad_response` where the expression cannot be applied.
 */
export function readField(expression: Expression, field: string, answer: unknown): unknown {
  try {
    const value = expression.read(answer)
    if (!(value instanceof Promise)) return value
    return value.catch((error: unknown) => {
      throw mappingFailed(expression, field, error)
    })
  } catch (error) {
    throw mappingFailed(expression, field, error)
  }
}

function mappingFailed(expression: Expression, field: string, error: unknown): TargetError {
  const message =
    typeof error === 'object' && error !== null && 'message' in error
      ? error.message
      : messageOf(error)
  return new TargetError(
    'bad_response',
    `the mapping of ${field} (${expression.source}) failed: ${message}`,
    error,
  )
}

/** Waits only for a promise: awaiting a plain value would cost a turn of the microtask queue for each field. */
async function readFields(
  expressions: readonly (readonly [Field, Expression])[],
  answer: unknown,
): Promise<unknown[]> {
  const values: unknown[] = []
  for (const [field, expression] of expressions) {
    const value = readField(expression, field, answer)
    values.push(value instanceof Promise ? await value : value)
  }
  return values
}

function toReplies(value: unknown, expression: Expression, answer: unknown): ReplyInput[] {
  if (value === null) return []
  if (value === undefined) {
    throw new TargetError(
      'bad_response',
      `expected a text at ${expression.source}, got ${excerpt(answer)}`,
    )
  }
  return (Array.isArray(value) ? value : [value]).map((item) => toReply(item, expression))
}

function toReply(item: unknown, expression: Expression): ReplyInput {
  if (typeof item === 'string') return { text: item }
  if (typeof item === 'number') return { text: String(item) }
  if (typeof item === 'object' && item !== null && 'text' in item) {
    const { quickReplies, ...rest } = item as ReplyInput & { quickReplies?: unknown }
    if (quickReplies === undefined || quickReplies === null) return rest
    return { ...rest, quickReplies: toQuickReplies(quickReplies) }
  }
  throw new TargetError(
    'bad_response',
    `expected a text or {text} at ${expression.source}, got ${excerpt(item)}`,
  )
}

/** What each field is made into; the guard checks the rest of its shape. */
const SHAPES = {
  text: (value) => value,
  quickReplies: toQuickReplies,
  stage: toText,
  // JSONata gives a list of one as its element.
  steps: toList,
  actions: toList,
  sources: toList,
  endState: toText,
  record: (value) => value,
} satisfies Record<Field, (value: unknown) => unknown>

function toText(value: unknown): unknown {
  return typeof value === 'number' ? String(value) : value
}

function toList(value: unknown): unknown[] {
  return Array.isArray(value) ? [...value] : [value]
}

function toQuickReplies(value: unknown): { label: string; value: string }[] {
  return toList(value).map((entry) => {
    if (typeof entry === 'string') return { label: entry, value: entry }
    if (typeof entry === 'object' && entry !== null) {
      const { label, title, value: own, payload } = entry as Record<string, unknown>
      const shown = label ?? title
      const sent = own ?? payload ?? shown
      if (typeof shown === 'string' && (typeof sent === 'string' || typeof sent === 'number')) {
        return { label: shown, value: String(sent) }
      }
    }
    throw new TargetError(
      'bad_response',
      `expected quick replies as texts, {label, value} or {title, payload}, got ${excerpt(entry)}`,
    )
  })
}

/** What came with no message at all, such as a last stage, is kept on one without words. */
function withExtras(
  replies: ReplyInput[],
  extras: Record<string, unknown>,
  raw: unknown,
): ReplyInput[] {
  const last = replies.at(-1)
  if (last === undefined) {
    return Object.keys(extras).length === 0 ? [] : [{ text: '', ...extras, raw }]
  }
  return [...replies.slice(0, -1), { ...last, ...extras, raw }]
}
