import * as z from 'zod'
import { Action, QuickReply, type Reply, Source, Step } from '../core/message.ts'
import type { LogConversation, LogMessage } from '../core/observed.ts'
import type { Field, Mapping } from './mapping.ts'
import { shown } from './mistakes.ts'

type Fields = Readonly<Record<string, unknown>>
type Tell = (message: string) => void

/** An object with the names of a log; `undefined` for anything else. */
export function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : undefined
}

const label = z.union([z.string(), QuickReply])
const buttons = z.array(label).transform((all) => all.map(buttonOf))

/** The forms of what a message may tell besides its text. */
const FORMS = {
  stage: z.string(),
  end_state: z.string(),
  quick_replies: buttons,
  quick_reply: label.transform(buttonOf),
  steps: z.array(Step),
  actions: z.array(Action),
  sources: z.array(Source),
  latency: z.coerce.number().min(0),
} as const satisfies Partial<Record<Field, z.ZodType>>

/**
 * One message. `undefined` for what is no part of the dialogue, or is wrong: then `tell` is told why.
 * A bot's message may be without text, where it did something; a user's is then empty.
 */
export function messageOf(fields: Fields, mapping: Mapping, tell: Tell): LogMessage | undefined {
  const role = mapping.valueOf(fields, 'role')
  const speaker = typeof role === 'string' ? mapping.roleOf(role) : undefined
  if (speaker === 'skip') return undefined
  if (speaker === undefined) {
    tell(
      role === undefined
        ? 'a message does not say who spoke (role)'
        : `role ${shown(role)} is neither user nor bot: name it with --map role=user:…,bot:…,skip:…`,
    )
    return undefined
  }
  const text = textOf(mapping.valueOf(fields, 'text') ?? '')
  if (text === undefined) {
    tell(`the text of a message must be a text, got ${shown(mapping.valueOf(fields, 'text'))}`)
    return undefined
  }
  const at = timeFrom(mapping.valueOf(fields, 'at'), 'at', tell)
  const told = <K extends keyof typeof FORMS>(field: K) =>
    formed(FORMS[field], mapping.valueOf(fields, field), field, tell) as
      | z.infer<(typeof FORMS)[K]>
      | undefined
  if (speaker === 'user') {
    const quickReply = told('quick_reply')
    return { speaker, text, at, ...(quickReply ? { quickReply } : {}) }
  }
  const reply = {
    stage: told('stage'),
    endState: told('end_state'),
    quickReplies: told('quick_replies'),
    steps: told('steps'),
    actions: told('actions'),
    sources: told('sources'),
    latencyMs: told('latency'),
    record: mapping.valueOf(fields, 'record'),
  }
  return { speaker, text, at, ...present(reply) }
}

/** What is told of a conversation as a whole. */
export function headOf(
  fields: Fields,
  mapping: Mapping,
  tell: Tell,
): Omit<LogConversation, 'line' | 'messages'> {
  const text = (field: Field): string | undefined => {
    const value = mapping.valueOf(fields, field)
    if (typeof value === 'string' || value === undefined) return value
    if (typeof value === 'number') return String(value)
    tell(`${field} must be a text, got ${shown(value)}`)
    return undefined
  }
  const word = text('outcome')
  const outcome = word === undefined ? undefined : mapping.outcomeOf(word)
  if (word !== undefined && outcome === undefined)
    tell(`outcome ${shown(word)} is not known: name it with --map outcome=resolved:…`)
  return present({
    id: text('id'),
    startedAt: timeFrom(mapping.valueOf(fields, 'started_at'), 'started_at', tell),
    outcome,
    endState: text('end_state'),
    scenario: text('scenario'),
    persona: text('persona'),
    language: text('language'),
    record: mapping.valueOf(fields, 'record'),
  })
}

/** A text, or the text parts of a message in parts. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  const parts = z.array(z.looseObject({ type: z.string(), text: z.string().optional() }))
  const read = parts.safeParse(value)
  return read.success ? read.data.flatMap(({ text }) => text ?? []).join('\n') : undefined
}

/** ISO 8601, or seconds or milliseconds since the Unix epoch. */
function timeFrom(value: unknown, field: string, tell: Tell): number | undefined {
  if (value === undefined) return undefined
  const number =
    typeof value === 'number' ? value : NUMBER.test(String(value)) ? Number(value) : NaN
  const ms = Number.isNaN(number)
    ? Date.parse(String(value))
    : number < 1e11
      ? number * 1_000
      : number
  if (ms >= 0 && ms < LATEST) return ms
  tell(`${field} must be a time, such as 2026-03-01T09:30:00Z, got ${shown(value)}`)
  return undefined
}

const NUMBER = /^\d+(?:\.\d+)?$/u
/** The end of the year 9999. */
const LATEST = 253_402_300_800_000

function formed(form: z.ZodType, value: unknown, field: string, tell: Tell): unknown {
  if (value === undefined) return undefined
  const read = form.safeParse(value)
  if (read.success) return read.data
  const issue = read.error.issues[0]
  tell(`${[field, ...(issue?.path ?? [])].join('.')}: ${issue?.message ?? 'has another form'}`)
  return undefined
}

function buttonOf(given: z.infer<typeof label>): QuickReply {
  return typeof given === 'string' ? { label: given, value: given } : given
}

/** Without what is undefined. */
function present<T extends object>(given: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as Partial<Reply> as { [K in keyof T]?: Exclude<T[K], undefined> }
}
