import type { JudgedConversation } from '../core/records.ts'
import { pack } from '../store/index.ts'

/** What of a conversation is no message, by its name for people. */
const BESIDES = {
  ending: 'the ending',
  record: "the bot's record",
  greetingReading: 'what the user made of the greeting',
  greetingStage: 'the stage after the greeting',
  rejected: 'the refused drafts',
  usage: 'what the model cost',
  startedAt: 'when it began',
  durationMs: 'how long it took',
} as const

/**
 * Where the rows of two conversations differ first, in words with the turn; nothing where the store would hold the same bytes.
 * Verdicts and outcomes are opinions, and not compared.
 */
export function firstByteApart(
  one: JudgedConversation,
  other: JudgedConversation,
): string | undefined {
  const [ours, theirs] = [pack(one).messages, pack(other).messages]
  for (let at = 0; at < Math.max(ours.length, theirs.length); at += 1) {
    const [row, match] = [ours[at], theirs[at]]
    if (JSON.stringify(row) === JSON.stringify(match)) continue
    const [, turn, speaker] = row ?? match ?? []
    return `${turn === 0 ? 'the greeting' : `turn ${turn}`} differs (${speaker}): recorded ${shown(row)}, now ${shown(match)}`
  }
  const last = `after turn ${one.conversation.turns.length}`
  for (const [key, name] of Object.entries(BESIDES) as [keyof typeof BESIDES, string][]) {
    const [was, is] = [one.conversation[key], other.conversation[key]]
    if (JSON.stringify(was) !== JSON.stringify(is))
      return `${last} ${name} differs: recorded ${shown(was)}, now ${shown(is)}`
  }
  return undefined
}

const ROOM = 400

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > ROOM ? `${text.slice(0, ROOM)}…` : text
}
