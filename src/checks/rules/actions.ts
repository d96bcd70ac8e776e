import type { Turn } from '../../core/conversation.ts'
import type { Action } from '../../core/message.ts'

/** One action of the bot, with the turn of the reply that reports it. */
export interface Deed {
  readonly turn: number
  readonly action: Action
}

/** Names of actions that look something up or keep a log: they change nothing for the user. */
const LOOKS =
  /^(?:get|find|search|look|list|read|check|fetch|query|load|view|show|log|track|classify|retrieve|validate|verify|detect|describe|estimate|count|suggest)(?![a-z])/u
const HANDS_OVER = /hand|transfer|escalat|agent|human|person|callback|call_back/iu

/** The actions that change something, in order; only those named, where any are. */
export function deedsOf(turns: readonly Turn[], names: readonly string[] | undefined): Deed[] {
  const counts = ({ name }: Action): boolean => (names ? names.includes(name) : !LOOKS.test(name))
  const deeds: Deed[] = []
  for (const { turn, replies } of turns) {
    for (const { actions = [] } of replies) {
      for (const action of actions) if (counts(action)) deeds.push({ turn, action })
    }
  }
  return deeds
}

/** Calls a person in, which binds the user to nothing. */
export function handsOverBy({ name }: Action): boolean {
  return HANDS_OVER.test(name)
}

/** The result says that it did not work, so that trying again is right. */
export function hasFailed({ result }: Action): boolean {
  if (typeof result === 'string') return FAILED.test(result)
  if (typeof result !== 'object' || result === null) return result === false
  const { ok, success, error, status } = result as Record<string, unknown>
  return (
    ok === false ||
    success === false ||
    (error !== undefined && error !== null && error !== false) ||
    (typeof status === 'string' && FAILED.test(status))
  )
}

const FAILED = /^(?:error|fail|timeout|rejected|denied|refused|unavailable|not_)/iu
