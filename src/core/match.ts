import { isSameValue } from './facts.ts'
import { fold } from './fold.ts'
import type { Matcher } from './matcher.ts'
import type { Reply } from './message.ts'

/** What a matcher is held against. */
export interface Matchable {
  readonly replies: readonly Reply[]
  /** The stage after these replies, where the bot or another matcher told it. */
  readonly stage?: string | undefined
  /** The bot's record as of now; absent when not fetched. */
  readonly record?: unknown
}

/** Whether the matcher holds. `record` matchers are false while no record is known. */
export function matches(matcher: Matcher, subject: Matchable): boolean {
  if ('all' in matcher) return matcher.all.every((part) => matches(part, subject))
  if ('any' in matcher) return matcher.any.some((part) => matches(part, subject))
  if ('not' in matcher) return !matches(matcher.not, subject)
  if ('stage' in matcher) return subject.stage === matcher.stage
  if ('endState' in matcher) return subject.replies.some((r) => r.endState === matcher.endState)
  if ('reply' in matcher) return subject.replies.some((r) => replyMatches(matcher.reply, r.text))
  if ('action' in matcher) return actionMatches(matcher.action, subject.replies)
  return recordMatches(matcher.record, subject)
}

/** The value at a dotted path, `undefined` where there is none. */
export function valueAt(record: unknown, path: string): unknown {
  let value = record
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<string, unknown>)[key]
  }
  return value
}

function replyMatches(rule: { contains: string } | { matches: string }, text: string): boolean {
  return 'contains' in rule
    ? fold(text).includes(fold(rule.contains))
    : pattern(rule.matches).test(text)
}

function actionMatches(
  rule: { name: string; arguments?: Record<string, string | number | boolean> | undefined },
  replies: readonly Reply[],
): boolean {
  const wanted = Object.entries(rule.arguments ?? {})
  return replies.some((reply) =>
    reply.actions?.some(
      (action) =>
        action.name === rule.name &&
        wanted.every(([name, value]) => same(action.arguments[name], value)),
    ),
  )
}

function recordMatches(
  rule: Record<string, string | number | boolean>,
  subject: Matchable,
): boolean {
  const record = subject.record ?? subject.replies.findLast((r) => r.record !== undefined)?.record
  if (record === undefined) return false
  return Object.entries(rule).every(([path, value]) => same(valueAt(record, path), value))
}

function same(found: unknown, value: string | number | boolean): boolean {
  return isSameValue(found, { value, forms: [String(value)] })
}

const patterns = new Map<string, RegExp>()

function pattern(source: string): RegExp {
  const known = patterns.get(source)
  if (known) return known
  const compiled = new RegExp(source, 'iu')
  patterns.set(source, compiled)
  return compiled
}
