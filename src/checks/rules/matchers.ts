import type { Conversation } from '../../core/conversation.ts'
import { matches } from '../../core/match.ts'
import { only, type Rule } from './rule.ts'

/** At least one turn matches. */
export const must: Rule<'must'> = {
  find: ({ matcher }, { conversation }) =>
    only(
      momentsOf(conversation).some((moment) => matches(matcher, moment))
        ? undefined
        : { reason: 'no turn matches' },
    ),
}

/** No turn matches. */
export const mustNot: Rule<'must_not'> = {
  find: ({ matcher }, { conversation }) => {
    const hit = momentsOf(conversation).find((moment) => matches(matcher, moment))
    return only(hit && { turn: hit.turn, reason: 'a turn matches that must not' })
  },
}

interface Moment {
  readonly turn: number
  readonly replies: Conversation['greeting']
  readonly stage: string | undefined
  readonly record?: unknown
}

/** The greeting counts as turn 0; the record fetched at the end belongs to the last turn. */
function momentsOf({ greeting, greetingStage, turns, record }: Conversation): Moment[] {
  const moments: Moment[] = [
    { turn: 0, replies: greeting, stage: greetingStage },
    ...turns.map(({ turn, replies, stage }) => ({ turn, replies, stage })),
  ]
  return moments.map((one, at) => (at === turns.length ? { ...one, record } : one))
}
