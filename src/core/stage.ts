import { matches } from './match.ts'
import type { Reply } from './message.ts'
import type { EndState, Scenario } from './scenario.ts'

/**
 * The stage after these replies: the bot's own field, else the furthest stage whose `reachedWhen` holds,
 * else the one before; `undefined` while nothing told.
 */
export function stageAfter(
  scenario: Scenario,
  replies: readonly Reply[],
  before: string | undefined,
): string | undefined {
  const own = replies.findLast((reply) => reply.stage !== undefined)?.stage
  if (own !== undefined) return own
  const told = scenario.stages.findLast(
    (stage) => stage.reachedWhen && matches(stage.reachedWhen, { replies }),
  )
  return told?.id ?? before
}

/** The first end state that these replies reach, where there is one. */
export function endStateReached(
  scenario: Scenario,
  replies: readonly Reply[],
  stage: string | undefined,
): EndState | undefined {
  return scenario.endStates.find((endState) => matches(endState.when, { replies, stage }))
}
