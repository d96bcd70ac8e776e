import type { Turn } from '../../src/core/conversation.ts'
import type { Reply } from '../../src/core/message.ts'
import type { Observed } from './observe.ts'

/** Where a changed bot first did otherwise than the unchanged one, before the same user: 0 is the greeting. */
export interface Parting {
  readonly turn: number
  /** The stage in which the user spoke then; of the greeting, its own. */
  readonly stage: string | undefined
}

/** Nothing where the two transcripts are the same. */
export function partingOf(unchanged: Observed, changed: Observed): Parting | undefined {
  const [then, now] = [unchanged.conversation, changed.conversation]
  let stage = now.greetingStage
  if (!same(then.greeting, now.greeting)) return { turn: 0, stage }
  for (const [at, turn] of now.turns.entries()) {
    const other = then.turns[at]
    if (!other || !same(other.replies, turn.replies) || errorOf(other) !== errorOf(turn))
      return { turn: turn.turn, stage }
    stage = turn.stage ?? stage
  }
  const last = { turn: now.turns.at(-1)?.turn ?? 0, stage: now.turns.at(-2)?.stage ?? stage }
  if (then.turns.length > now.turns.length) return last
  return JSON.stringify(then.record) === JSON.stringify(now.record) ? undefined : last
}

function errorOf({ error }: Turn): string | undefined {
  return error?.kind
}

function same(one: readonly Reply[], other: readonly Reply[]): boolean {
  return JSON.stringify(one.map(visible)) === JSON.stringify(other.map(visible))
}

/** What a reply says and does; what its steps put out is the bot's own affair. */
function visible({ text, quickReplies, stage, actions, endState, record }: Reply): unknown[] {
  return [text, quickReplies, stage, actions, endState, record]
}
