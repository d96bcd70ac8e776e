import { isDeepStrictEqual } from 'node:util'
import type { Conversation, Turn } from '../../core/conversation.ts'
import type { Reply } from '../../core/message.ts'
import type { Difference, Parting, TurnSide } from '../../core/replay.ts'

/** What of a bot's side is compared, in the order in which differences are told. */
const BOT_SIDE: Readonly<Partial<Record<Difference, (side: TurnSide) => unknown>>> = {
  reply: ({ replies }) => replies.map(({ text }) => text),
  'quick replies': ({ replies }) => replies.map(({ quickReplies }) => quickReplies ?? []),
  actions: ({ replies }) =>
    replies.map(({ actions }) => (actions ?? []).map((one) => [one.name, one.arguments])),
  'end state': ({ replies }) => replies.map(({ endState }) => endState),
  // Messages of errors tell times and addresses.
  error: ({ error }) => error?.kind,
  stage: ({ stage }) => stage,
}

/**
 * The first turn at which two conversations of one user part; nothing where both said, did and came to the same. Compared is
 * what either side said or did, never how long it took, what it cost or the raw response.
 */
export function findParting(before: Conversation, now: Conversation): Parting | undefined {
  const greeted = { before: greetingOf(before), now: greetingOf(now) }
  const greeting = botDiffers(greeted.before, greeted.now)
  if (greeting.length > 0) return { turn: 0, who: 'bot', differs: greeting, ...greeted }
  const turns = Math.max(before.turns.length, now.turns.length)
  for (let turn = 1; turn <= turns; turn += 1) {
    const parting = partingAt(turn, sideAt(before, turn), sideAt(now, turn))
    if (parting) return parting
  }
  return partingAtEnd(before, now)
}

function partingAt(turn: number, before: TurnSide, now: TurnSide): Parting | undefined {
  const sides = { before, now }
  if (!before.user || !now.user) return { turn, who: 'user', differs: ['ending'], ...sides }
  if (!isDeepStrictEqual(before.user, now.user))
    return { turn, who: 'user', differs: ['message'], ...sides }
  const differs = botDiffers(before, now)
  return differs.length > 0 ? { turn, who: 'bot', differs, ...sides } : undefined
}

/** All that was said is the same: how it ended, and what the bot wrote down. */
function partingAtEnd(before: Conversation, now: Conversation): Parting | undefined {
  const turn = before.turns.length
  const sides = { before: sideAt(before, turn), now: sideAt(now, turn) }
  if (!isDeepStrictEqual(recordIn(before), recordIn(now)))
    return { turn, who: 'bot', differs: ['record'], ...sides }
  return isDeepStrictEqual(comparable(before), comparable(now))
    ? undefined
    : { turn, who: 'user', differs: ['ending'], ...sides }
}

function recordIn({ record, recordError }: Conversation): unknown {
  return recordError ? { unread: recordError.kind } : { record }
}

function comparable({ ending }: Conversation): unknown {
  return 'error' in ending ? { kind: ending.kind, error: ending.error.kind } : ending
}

function botDiffers(before: TurnSide, now: TurnSide): Difference[] {
  return (Object.keys(BOT_SIDE) as Difference[]).filter(
    (part) => !isDeepStrictEqual(BOT_SIDE[part]?.(before), BOT_SIDE[part]?.(now)),
  )
}

function greetingOf({ greeting, greetingStage, turns, ending }: Conversation): TurnSide {
  return sideOf(greeting, { stage: greetingStage }, turns.length === 0 ? ending : undefined)
}

function sideAt(conversation: Conversation, at: number): TurnSide {
  const { turns, ending } = conversation
  const turn = turns[at - 1]
  if (!turn) return at === 0 ? greetingOf(conversation) : { replies: [], ending }
  return sideOf(turn.replies, turn, at === turns.length ? ending : undefined)
}

function sideOf(
  replies: Reply[],
  { user, error, stage }: Partial<Turn>,
  ending: Conversation['ending'] | undefined,
): TurnSide {
  return {
    ...(user ? { user } : {}),
    replies,
    ...(error ? { error } : {}),
    ...(stage === undefined ? {} : { stage }),
    ...(ending ? { ending } : {}),
  }
}
