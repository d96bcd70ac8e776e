import type { Conversation } from '../../core/conversation.ts'
import { matches } from '../../core/match.ts'
import type { CheckSpec } from '../../core/scenario.ts'
import type { Journey } from '../journey.ts'

/** What a rule found wrong; nothing when the transcript is fine. */
export interface Finding {
  readonly turn?: number
  readonly reason: string
}

type Rule<K extends CheckSpec['kind']> = (
  spec: Extract<CheckSpec, { kind: K }>,
  conversation: Conversation,
  journey: Journey,
) => Finding | undefined

/** One rule for each kind of authored check. */
export const rules: { readonly [K in CheckSpec['kind']]: Rule<K> } = {
  must: ({ matcher }, conversation) =>
    turnsOf(conversation).some((turn) => matches(matcher, turn))
      ? undefined
      : { reason: 'no turn matches' },
  must_not: ({ matcher }, conversation) => {
    const hit = turnsOf(conversation).find((turn) => matches(matcher, turn))
    return hit && { turn: hit.turn, reason: 'a turn matches that must not' }
  },
  latency: ({ maxMs }, conversation) => {
    const slow = conversation.turns.find(({ latencyMs }) => latencyMs > maxMs)
    return (
      slow && {
        turn: slow.turn,
        reason: `replied after ${Math.round(slow.latencyMs)} ms, at most ${maxMs} are allowed`,
      }
    )
  },
  length: ({ maxChars }, conversation) => {
    for (const { turn, replies } of turnsOf(conversation)) {
      const long = replies.find(({ text }) => text.length > maxChars)
      if (long)
        return {
          turn,
          reason: `a reply of ${long.text.length} characters, at most ${maxChars} are allowed`,
        }
    }
    return undefined
  },
  stage_order: ({ stages }, _conversation, { stagesReached }) => outOfOrder(stages, stagesReached),
}

interface Moment {
  readonly turn: number
  readonly replies: Conversation['greeting']
  readonly stage: string | undefined
  readonly record?: unknown
}

/** The greeting counts as turn 0; the record fetched at the end belongs to the last turn. */
function turnsOf({ greeting, greetingStage, turns, record }: Conversation): Moment[] {
  const moments: Moment[] = [
    { turn: 0, replies: greeting, stage: greetingStage },
    ...turns.map(({ turn, replies, stage }) => ({ turn, replies, stage })),
  ]
  return moments.map((one, at) => (at === turns.length ? { ...one, record } : one))
}

/** Stages not reached at all break the order only when a later one was. */
function outOfOrder(wanted: readonly string[], reached: readonly string[]): Finding | undefined {
  let last = -1
  for (const [index, stage] of wanted.entries()) {
    const at = reached.indexOf(stage)
    const laterReached = wanted.slice(index + 1).some((later) => reached.includes(later))
    if (at < 0 && laterReached) return { reason: `${stage} was left out` }
    if (at >= 0 && at < last) return { reason: `${stage} came after a later stage` }
    if (at >= 0) last = at
  }
  return undefined
}
