import type { Severity } from '../core/check-spec.ts'
import type { Conversation, Turn } from '../core/conversation.ts'
import { actOf } from '../core/reading.ts'
import type { Scenario } from '../core/scenario.ts'
import { askedAgain } from './asked-again.ts'
import type { Journey } from './journey.ts'
import { passedOver } from './passed-over.ts'
import { leadsBack, leftOut, outOfOrder } from './skipped.ts'
import { brokeDown, failedSteps } from './steps.ts'

/** Something odd in one turn of the bot, found by rule. Not yet a failure: later progress may repair it. */
export interface Anomaly {
  readonly id: string
  readonly turn: number
  readonly severity: Severity
  readonly reason: string
  /** The fact it is about, where it is about one. */
  readonly slot?: string
  /** The wrong value, where it shows one. */
  readonly found?: string
  /** What repairs it: only the fact acknowledged rightly, or a new stage too; or only that the user's matter is taken up. */
  readonly repairedBy: 'fact' | 'stage' | 'matter'
}

interface TurnView {
  readonly scenario: Scenario
  readonly conversation: Conversation
  readonly journey: Journey
  readonly turn: Turn
}

type Odd = Omit<Anomaly, 'id' | 'turn' | 'repairedBy'> & Partial<Pick<Anomaly, 'repairedBy'>>
type Finder = (view: TurnView) => Odd | undefined

const finders = {
  bot_error: ({ turn }) =>
    turn.error && { severity: 'major', reason: `${turn.error.kind}: ${turn.error.message}` },
  error_text: ({ turn }) =>
    turn.reading && !turn.error && actOf(turn.reading, 'error')
      ? { severity: 'major', reason: 'shows an error to the user' }
      : undefined,
  failed_step: ({ turn }) => {
    const failed = failedSteps(turn).find((step) => brokeDown(step) || informs(turn))
    return failed && { severity: 'minor', reason: `step ${failed.name} reports ${failed.status}` }
  },
  not_understood: ({ turn }) =>
    turn.reading && actOf(turn.reading, 'fallback') && informs(turn)
      ? { severity: 'minor', reason: 'did not understand an answer', ...slotOf(turn) }
      : undefined,
  asked_again: askedAgain,
  passed_over: passedOver,
  left_out: leftOut,
  out_of_order: outOfOrder,
  lost_stage: (view) => lostStage(view),
  parrot: ({ turn }) =>
    turn.reading && actOf(turn.reading, 'echo')
      ? { severity: 'minor', reason: "gives the user's own words back" }
      : undefined,
} satisfies Record<string, Finder>

const FINDERS = Object.entries<Finder>(finders)

/** All anomalies of a transcript, by turn. */
export function findAnomalies(
  scenario: Scenario,
  conversation: Conversation,
  journey: Journey,
): Anomaly[] {
  return conversation.turns.flatMap((turn) =>
    FINDERS.flatMap(([id, find]) => {
      const found = find({ scenario, conversation, journey, turn })
      return found ? [{ id, turn: turn.turn, repairedBy: 'stage', ...found }] : []
    }),
  )
}

function informs(turn: Turn): boolean {
  return Object.keys(turn.note.conveys).length > 0
}

function slotOf(turn: Turn): { slot?: string } {
  const [slot] = Object.keys(turn.note.conveys)
  return slot === undefined ? {} : { slot }
}

/**
 * Goes back to a stage that it had left, though the user neither corrected nor asked for anything. A stage entered late for
 * the first time was skipped before: that is where it went wrong.
 */
function lostStage({ scenario, conversation, journey, turn }: TurnView): ReturnType<Finder> {
  const order = scenario.stages.map(({ id }) => id)
  const before = order.indexOf(journey.stageAt(turn.turn))
  const after = order.indexOf(turn.stage ?? '')
  const known = wasIn(turn.stage, turn, conversation)
  return before > after && after >= 0 && known && !leadsBack(turn)
    ? { severity: 'major', reason: `falls back from ${order[before]} to ${order[after]}` }
    : undefined
}

function wasIn(stage: string | undefined, now: Turn, conversation: Conversation): boolean {
  const { greetingStage, turns } = conversation
  return stage === greetingStage || turns.some((one) => one.turn < now.turn && one.stage === stage)
}
