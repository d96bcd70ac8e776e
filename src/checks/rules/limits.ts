import type { Reply } from '../../core/message.ts'
import { type Finding, NOTHING, type Rule } from './rule.ts'

/** A reply that took longer than allowed. */
export const latency: Rule<'latency'> = {
  find: ({ maxMs }, { conversation }) =>
    conversation.turns
      .filter(({ latencyMs }) => latencyMs > maxMs)
      .map(({ turn, latencyMs }) => ({
        turn,
        reason: `replied after ${Math.round(latencyMs)} ms, at most ${maxMs} are allowed`,
      })),
}

/** A message longer than allowed; one a turn. */
export const length: Rule<'length'> = {
  find: ({ maxChars }, { conversation: { greeting, turns } }) => [
    ...tooLong(greeting, 0, maxChars),
    ...turns.flatMap(({ turn, replies }) => tooLong(replies, turn, maxChars)),
  ],
}

function tooLong(replies: readonly Reply[], turn: number, maxChars: number): readonly Finding[] {
  const long = replies.find(({ text }) => text.length > maxChars)
  if (!long) return NOTHING
  const reason = `a reply of ${long.text.length} characters, at most ${maxChars} are allowed`
  return [{ turn, reason }]
}
