import { AppError } from '../core/errors.ts'
import { LogOutcome } from '../core/observed.ts'

/** What a log may tell, with the names by which it is known without being told. */
const FIELDS = {
  id: ['conversation_id', 'conversationId', 'session_id', 'sessionId', 'thread_id', 'id'],
  started_at: ['started_at', 'startedAt', 'created_at', 'createdAt'],
  messages: ['messages', 'turns', 'transcript'],
  outcome: ['outcome', 'result', 'resolution'],
  end_state: ['endState', 'end_state'],
  scenario: ['scenario'],
  persona: ['persona', 'segment'],
  language: ['language', 'lang', 'locale'],
  role: ['role', 'speaker', 'from', 'sender', 'author'],
  text: ['text', 'content', 'message', 'body'],
  at: ['at', 'time', 'timestamp', 'created_at', 'createdAt', 'date'],
  stage: ['stage'],
  quick_replies: ['quickReplies', 'quick_replies', 'buttons'],
  quick_reply: ['quickReply', 'quick_reply'],
  steps: ['steps'],
  actions: ['actions'],
  sources: ['sources'],
  record: ['record'],
  latency: ['latencyMs', 'latency_ms'],
} as const satisfies Record<string, readonly string[]>

export type Field = keyof typeof FIELDS

/** Who spoke. `skip` is no part of the dialogue, such as a system prompt. */
export type Role = 'user' | 'bot' | 'skip'

/** A person in the bot's place is no role of its own: who it is for, its log must say (`--map`). */
const ROLES: Readonly<Record<string, Role>> = {
  user: 'user',
  human: 'user',
  customer: 'user',
  client: 'user',
  visitor: 'user',
  end_user: 'user',
  bot: 'bot',
  assistant: 'bot',
  chatbot: 'bot',
  ai: 'bot',
  model: 'bot',
  system: 'skip',
  developer: 'skip',
}

const OUTCOMES: Readonly<Record<string, LogOutcome>> = {
  ...Object.fromEntries(LogOutcome.options.map((one) => [one, one])),
  passed: 'resolved',
  success: 'resolved',
  solved: 'resolved',
  completed: 'resolved',
  done: 'resolved',
  failed: 'not_resolved',
  failure: 'not_resolved',
  unresolved: 'not_resolved',
  unsolved: 'not_resolved',
  escalated: 'handed_off',
  transferred: 'handed_off',
  handover: 'handed_off',
  handoff: 'handed_off',
  declined: 'refused',
  rejected: 'refused',
  dropped: 'abandoned',
  left: 'abandoned',
  gave_up: 'abandoned',
}

/** How one log names things. */
export interface Mapping {
  /** The value of a field, by whichever of its names stands there; `undefined` where none does, or it is null or empty. */
  valueOf(fields: Readonly<Record<string, unknown>>, field: Field): unknown
  roleOf(name: string): Role | undefined
  /** `undefined` for words that mean no outcome to us. */
  outcomeOf(word: string): LogOutcome | undefined
}

/**
 * The usual names, and before them those given as `FIELD=NAME` (`text=body`), or for the values of a field as
 * `role=user:customer,bot:agent` and `outcome=resolved:ok`. Throws an `AppError` for what is neither.
 */
export function mappingFrom(given: readonly string[]): Mapping {
  const names: Record<Field, readonly string[]> = { ...FIELDS }
  const roles = new Map(Object.entries(ROLES))
  const outcomes = new Map(Object.entries(OUTCOMES))
  for (const one of given) {
    const [field = '', value = ''] = halves(one, '=')
    if (!isField(field) || value === '') throw unknownMapping(one)
    if (!value.includes(':')) names[field] = [value, ...FIELDS[field]]
    else if (field === 'role') readPairs(one, value, roles, ['user', 'bot', 'skip'] as const)
    else if (field === 'outcome') readPairs(one, value, outcomes, LogOutcome.options)
    else throw unknownMapping(one)
  }
  return {
    valueOf: (fields, field) => {
      const name = names[field].find(
        (each) => Object.hasOwn(fields, each) && fields[each] !== null && fields[each] !== '',
      )
      return name === undefined ? undefined : fields[name]
    },
    roleOf: (name) => roles.get(name) ?? roles.get(word(name)),
    outcomeOf: (name) => outcomes.get(name) ?? outcomes.get(word(name)),
  }
}

function readPairs<T extends string>(
  given: string,
  pairs: string,
  into: Map<string, T>,
  known: readonly T[],
): void {
  for (const pair of pairs.split(',')) {
    const [left = '', name = ''] = halves(pair, ':')
    const meant = known.find((one) => one === left.trim())
    if (meant === undefined || name.trim() === '') throw unknownMapping(given)
    into.set(name.trim(), meant)
  }
}

function halves(text: string, at: string): string[] {
  const place = text.indexOf(at)
  return place === -1 ? [text] : [text.slice(0, place).trim(), text.slice(place + 1).trim()]
}

function word(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/gu, '_')
}

function isField(name: string): name is Field {
  return Object.hasOwn(FIELDS, name)
}

function unknownMapping(given: string): AppError {
  return new AppError('user_mistake', `--map ${given} names nothing that a log may tell`, {
    hint: `Write role=user:customer,bot:agent,skip:note or FIELD=NAME; fields: ${Object.keys(FIELDS).join(', ')}.`,
  })
}
