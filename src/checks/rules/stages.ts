import type { Turn } from '../../core/conversation.ts'
import { actOf } from '../../core/reading.ts'
import { type CheckView, type Finding, only, type Rule } from './rule.ts'

/** Stages reached in another order than wanted, or left out on the way to a later one. */
export const stageOrder: Rule<'stage_order'> = {
  find: ({ stages }, { journey }) => only(outOfOrder(stages, journey.stagesReached)),
}

/** A stage that a conversation never entered, though it came to a desired end or claimed to. */
export const requiredStages: Rule<'required_stages'> = {
  find: ({ stages }, view) => {
    const turn = successTurn(view)
    if (turn === undefined) return []
    return stages
      .filter((stage) => !view.journey.stagesReached.includes(stage))
      .map((stage) => ({ turn, reason: `success without the stage ${stage}` }))
  },
}

/** A pipeline step left out of a reply, or out of its order. */
export const requiredSteps: Rule<'required_steps'> = {
  find: ({ steps }, { conversation }) =>
    conversation.turns.flatMap((turn) => {
      const reported = stepsOf(turn)
      if (reported.length === 0) return []
      const wrong = outOfOrder(steps, reported) ?? leftOut(steps, reported)
      return wrong ? [{ ...wrong, turn: turn.turn, reason: `step ${wrong.reason}` }] : []
    }),
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

function leftOut(wanted: readonly string[], reported: readonly string[]): Finding | undefined {
  const missing = wanted.find((step) => !reported.includes(step))
  return missing === undefined ? undefined : { reason: `${missing} was left out` }
}

function stepsOf({ replies }: Turn): string[] {
  return replies.flatMap(({ steps }) => steps?.map(({ name }) => name) ?? [])
}

/** The turn in which the bot came to a desired end state, or claimed success. */
function successTurn({ scenario, conversation }: CheckView): number | undefined {
  const { ending, turns } = conversation
  const reached = ending.kind === 'end_state' ? ending.endState : undefined
  if (scenario.endStates.some(({ id, desired }) => desired && id === reached)) {
    return turns.length
  }
  return turns.find(({ reading }) => reading && actOf(reading, 'claim_done'))?.turn
}
