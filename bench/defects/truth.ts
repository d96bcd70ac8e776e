import type { Turn } from '../../src/core/conversation.ts'
import type { Reply } from '../../src/core/message.ts'
import type { Observed } from './observe.ts'

/** Where a changed bot first did otherwise than the unchanged one, before the same user: 0 is the greeting. */
export interface Parting {
  readonly turn: number
  /** The stages before and after the reply that differs. */
  readonly stages: readonly string[]
}

/** Nothing where the two transcripts are the same. */
export function partingOf(unchanged: Observed, changed: Observed): Parting | undefined {
  const [then, now] = [unchanged.conversation, changed.conversation]
  if (!same(then.greeting, now.greeting)) return { turn: 0, stages: stagesAt(now.greetingStage) }
  let before = now.greetingStage
  for (const [at, turn] of now.turns.entries()) {
    const other = then.turns[at]
    if (!other || !same(other.replies, turn.replies) || errorOf(other) !== errorOf(turn))
      return { turn: turn.turn, stages: stagesAt(before, turn.stage, other?.stage) }
    before = turn.stage ?? before
  }
  const last = now.turns.at(-1)?.turn ?? 0
  if (then.turns.length > now.turns.length) return { turn: last, stages: stagesAt(before) }
  return JSON.stringify(then.record) === JSON.stringify(now.record)
    ? undefined
    : { turn: last, stages: stagesAt(before) }
}

function stagesAt(...stages: readonly (string | undefined)[]): string[] {
  return stages.filter((stage) => stage !== undefined)
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
