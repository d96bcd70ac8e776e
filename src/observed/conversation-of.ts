import { isoTime } from '../core/clock.ts'
import type { Conversation } from '../core/conversation.ts'
import { wordKey } from '../core/fold.ts'
import { valueAt } from '../core/match.ts'
import type { LogConversation } from '../core/observed.ts'
import type { Expected, Scenario } from '../core/scenario.ts'
import { endingOf } from './ending.ts'
import { dialogueOf, knownValue, type Reader } from './turns.ts'

/**
 * A logged conversation as one that was held. `now` stands in where the log tells no time. Turns, stages and readings are
 * told by rule; nothing of it is guessed by a model.
 */
export function conversationOf(
  log: LogConversation,
  reader: Reader,
  { id, now }: { readonly id: string; readonly now: number },
): Conversation {
  const dialogue = dialogueOf(log.messages, reader)
  const times = log.messages.flatMap(({ at }) => at ?? [])
  const startedAt = log.startedAt ?? times[0] ?? now
  const record = log.record ?? lastRecord(log)
  return {
    id,
    logged: { ...(log.id === undefined ? {} : { id: log.id }), line: log.line },
    ...dialogue,
    ending: endingOf(log, dialogue, reader.scenario),
    ...(record === undefined ? {} : { record }),
    startedAt: isoTime(startedAt),
    durationMs: Math.max(0, (times.at(-1) ?? startedAt) - startedAt),
  }
}

function lastRecord({ messages }: LogConversation): unknown {
  for (const message of [...messages].reverse())
    if (message.speaker === 'bot' && message.record !== undefined) return message.record
  return undefined
}

/**
 * The scenario as far as it can be held against what one person wanted: its facts are one user's, and a log shows words alone.
 * So a record is wrong in a fact only where this person is known to have said another value of it, and nowhere said what
 * stands there; without a record nothing is held against it.
 */
export function asWanted(
  scenario: Scenario,
  { turns, record }: Pick<Conversation, 'turns' | 'record'>,
  language: string,
): Scenario {
  const values = new Map(turns.flatMap(({ note }) => Object.entries(note.conveys)))
  const said = ` ${wordKey(turns.map(({ user }) => user.text).join('\n'))} `
  const isHeld = ([path, expected]: [string, Expected]): boolean => {
    if (record === undefined) return false
    if (typeof expected !== 'object') return true
    const known = knownValue(scenario, expected.fact, values.get(expected.fact), language)
    return known !== undefined && !said.includes(` ${wordKey(String(valueAt(record, path)))} `)
  }
  const endStates = scenario.endStates.map((state) => {
    const { expect, ...rest } = state
    const kept = Object.entries(expect ?? {}).filter(isHeld)
    return kept.length === 0 ? rest : { ...rest, expect: Object.fromEntries(kept) }
  })
  return { ...scenario, endStates }
}
