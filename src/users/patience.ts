import type { UserNote } from '../core/conversation.ts'
import { actOf, type BotAct, type Reading } from '../core/reading.ts'

/** Strayings after which the bot may well come back to its question: asking again is then no fault of its own. */
const LEAVES_QUESTION_OPEN: ReadonlySet<string> = new Set([
  'clarify',
  'off_topic',
  'vague_answer',
  'privacy_objection',
  'ask_for_human',
  'repeat',
  'partial_answer',
  'stale_quick_reply',
  'double_send',
  'empty_message',
  'emoji_only',
  'prompt_injection',
  'out_of_bounds_request',
  'return_later',
])

/** Counts unhelpful replies in a row. */
export interface Patience {
  /** Takes in one reading; `progress` tells of facts acknowledged or requests answered by it. */
  hear(reading: Reading, last: UserNote | undefined, progress: boolean): void
  /** What spent the patience; `undefined` while some is left. */
  spentBy(): string | undefined
}

export function createPatience(limit: number): Patience {
  const seen = new Set<string>()
  const conveyed = new Set<string>()
  let unhelpful: string[] = []
  return {
    hear: (reading, last, progress) => {
      const fresh = !seen.has(reading.key) && !STALE_KINDS.has(reading.key)
      seen.add(reading.key)
      const cause = causeOf(reading, last, conveyed)
      for (const slot of Object.keys(last?.conveys ?? {})) conveyed.add(slot)
      if (progress || fresh) unhelpful = []
      else if (cause !== undefined) unhelpful.push(cause)
    },
    spentBy: () => (unhelpful.length >= limit ? commonest(unhelpful) : undefined),
  }
}

/** Readings that are no help even when heard for the first time. */
const STALE_KINDS = new Set(['error', 'fallback', 'echo', 'statement', 'repeat', 'refusal'])

const NO_HELP: readonly [BotAct['kind'], string][] = [
  ['error', 'error text'],
  ['echo', 'echoed the user'],
  ['fallback', 'did not understand'],
  ['refusal', 'refused'],
]

function causeOf(
  reading: Reading,
  last: UserNote | undefined,
  conveyed: ReadonlySet<string>,
): string | undefined {
  if (!last) return undefined
  const open = LEAVES_QUESTION_OPEN.has(last.behaviour) || last.act === 'request'
  const repeated = actOf(reading, 'repeat') !== undefined
  if (open) return repeated && ASKS.has(last.act) ? 'ignored a question' : undefined
  const plain = NO_HELP.find(([kind]) => actOf(reading, kind))
  if (plain) return plain[1]
  const asked = actOf(reading, 'ask')
  const again = asked && askedFor(asked.slot, last, conveyed)
  if (again !== undefined) return again
  if (actOf(reading, 'confirm')?.echoes.some((echo) => !echo.correct))
    return 'repeated a wrong value'
  if (repeated) return 'repeated itself'
  if (actOf(reading, 'ask_unknown') || actOf(reading, 'ask_more')) return 'asked without end'
  return actOf(reading, 'statement') ? 'answered nothing' : undefined
}

function askedFor(slot: string, last: UserNote, conveyed: ReadonlySet<string>): string | undefined {
  if (slot in last.conveys || conveyed.has(slot)) return 'asked again'
  return last.act === 'dont_know' ? 'asked again for what it was told is not known' : undefined
}

const ASKS = new Set(['ask_back', 'request'])

function commonest(causes: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const cause of causes) counts.set(cause, (counts.get(cause) ?? 0) + 1)
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0]
}
