import type { Conversation, Turn } from '../core/conversation.ts'
import { matches } from '../core/match.ts'
import { actOf } from '../core/reading.ts'
import type { Scenario } from '../core/scenario.ts'

/** Something that moved the conversation on (design 7). */
export interface ProgressEvent {
  readonly turn: number
  readonly kind: 'stage' | 'fact' | 'request'
  /** The stage entered, the slot acknowledged, or the request answered. */
  readonly about: string
}

/** A conversation's way through the bot's stages. */
export interface Journey {
  readonly progress: readonly ProgressEvent[]
  /** Stages in order of first entry. */
  readonly stagesReached: readonly string[]
  /** The stage in which the user spoke turn `n` (from 1): that of the reply before; `unknown` where nothing told. */
  stageAt(turn: number): string
}

export const UNKNOWN_STAGE = 'unknown'

/** Progress events and stages of one transcript, from what was recorded with it. */
export function journeyOf(scenario: Scenario, conversation: Conversation): Journey {
  const { turns, greetingStage } = conversation
  const stagesReached: string[] = []
  const progress: ProgressEvent[] = []
  const enter = (stage: string | undefined, turn: number): void => {
    if (stage === undefined || stagesReached.includes(stage)) return
    stagesReached.push(stage)
    progress.push({ turn, kind: 'stage', about: stage })
  }
  const acknowledged = new Set<string>()
  const told = new Map<string, unknown>()
  enter(greetingStage, 0)
  for (const turn of turns) {
    // A turn of several replies may go through more than one.
    for (const { stage } of turn.replies) enter(stage, turn.turn)
    enter(turn.stage, turn.turn)
    for (const [slot, value] of Object.entries(turn.note.conveys)) {
      if (told.get(slot) !== value) acknowledged.delete(slot)
      told.set(slot, value)
    }
    for (const { slot, correct } of turn.reading?.echoes ?? []) {
      if (!correct || acknowledged.has(slot) || !told.has(slot)) continue
      acknowledged.add(slot)
      progress.push({ turn: turn.turn, kind: 'fact', about: slot })
    }
  }
  progress.push(...answeredRequests(scenario, turns))
  const stageAt = (turn: number): string =>
    (turn <= 1 ? greetingStage : turns[turn - 2]?.stage) ?? UNKNOWN_STAGE
  return { progress: progress.sort((a, b) => a.turn - b.turn), stagesReached, stageAt }
}

function answeredRequests(scenario: Scenario, turns: readonly Turn[]): ProgressEvent[] {
  return scenario.requests.flatMap(({ id, answeredWhen }) => {
    const put = turns.find((turn) => turn.note.requests?.includes(id))
    const answer = put && turns.find((turn) => turn.turn >= put.turn && matches(answeredWhen, turn))
    return answer ? [{ turn: answer.turn, kind: 'request', about: id } as const] : []
  })
}

/** How many readings at the end ask or say the same thing with no progress among them. */
export function sameActAtEnd(
  conversation: Conversation,
  progress: readonly ProgressEvent[],
): number {
  const lastProgress = progress.at(-1)?.turn ?? 0
  const keys = conversation.turns
    .filter(({ turn }) => turn > lastProgress)
    .map(({ reading }) => reading && (actOf(reading, 'fallback') ? 'fallback' : reading.key))
  const last = keys.at(-1)
  let count = 0
  for (let at = keys.length - 1; at >= 0 && last !== undefined && keys[at] === last; at -= 1)
    count += 1
  return count
}

/** Whether the stages after the last progress go round: one of them is left and entered again. */
export function stagesCycle(
  conversation: Conversation,
  progress: readonly ProgressEvent[],
): boolean {
  const lastProgress = progress.at(-1)?.turn ?? 0
  const visits = conversation.turns
    .filter(({ turn }) => turn >= lastProgress)
    .map(({ stage }) => stage)
  const changes = visits.filter((stage, at) => at === 0 || stage !== visits[at - 1])
  return changes.some((stage, at) => stage !== undefined && changes.indexOf(stage) < at)
}
