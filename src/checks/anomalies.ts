import type { Severity } from '../core/check-spec.ts'
import type { Conversation, Turn } from '../core/conversation.ts'
import { hasPhrase } from '../core/fold.ts'
import type { Scalar } from '../core/matcher.ts'
import { actOf, type Reading } from '../core/reading.ts'
import type { Scenario } from '../core/scenario.ts'
import type { Journey } from './journey.ts'
import { sentencesOf } from './rules/sentences.ts'
import { holdsBack } from './rules/wordings.ts'
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
  /** What repairs it: only the fact acknowledged rightly, or a new stage too. */
  readonly repairedBy: 'fact' | 'stage'
}

interface TurnView {
  readonly scenario: Scenario
  readonly conversation: Conversation
  readonly journey: Journey
  readonly turn: Turn
}

type Finder = (view: TurnView) => Omit<Anomaly, 'id' | 'turn' | 'repairedBy'> | undefined

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
  asked_again: (view) => askedAgain(view),
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

/** Asks for what this message or one before it said in so many words; major where it neither shows the value nor says that it did not understand. */
function askedAgain({ turn, conversation }: TurnView): ReturnType<Finder> {
  const reading = turn.reading
  if (!reading || actOf(reading, 'confirm')) return undefined
  for (const act of reading.acts) {
    if (act.kind !== 'ask') continue
    const { slot } = act
    const said = conversation.turns.findLast(
      (one) => one.turn <= turn.turn && slot in one.note.conveys,
    )
    if (!said) continue
    const explained = actOf(reading, 'fallback') || reading.echoes.some((one) => one.slot === slot)
    const when = said === turn ? 'just said' : `said in turn ${said.turn}`
    if (said !== turn && (explained || asksAnew(reading, conversation, turn))) continue
    if (said !== turn && wasAskedFor(slot, said, turn, conversation)) continue
    const severity = explained ? 'minor' : 'major'
    return { severity, reason: `asks for ${slot}, which was ${when}`, slot }
  }
  return undefined
}

/** "I find no order 205118." */
function turnsDown(text: string, value: Scalar | undefined): boolean {
  return (
    value !== undefined &&
    sentencesOf(text).some(({ raw }) => hasPhrase(raw, String(value)) && holdsBack(raw))
  )
}

/** Asks for something not told yet, too: the question may well be for that alone. */
function asksAnew({ acts }: Reading, { turns }: Conversation, now: Turn): boolean {
  return acts.some(
    (act) =>
      act.kind === 'ask' &&
      turns.every(({ turn, note }) => turn > now.turn || !(act.slot in note.conveys)),
  )
}

/** The bot came back to this fact in between, had it corrected or turned it down: asking on is no forgetting. */
function wasAskedFor(slot: string, said: Turn, now: Turn, { turns }: Conversation): boolean {
  return turns.some(
    ({ turn, note, reading, replies }) =>
      turn >= said.turn &&
      turn < now.turn &&
      (note.act === 'correct' ||
        note.act === 'deny' ||
        reading?.acts.some((act) => act.kind === 'ask' && act.slot === slot) ||
        replies.some(({ text }) => turnsDown(text, said.note.conveys[slot]))),
  )
}

/** Goes back to a stage behind the one it was in, though the user corrected nothing. */
function lostStage({ scenario, journey, turn }: TurnView): ReturnType<Finder> {
  const order = scenario.stages.map(({ id }) => id)
  const before = order.indexOf(journey.stageAt(turn.turn))
  const after = order.indexOf(turn.stage ?? '')
  const corrects = turn.note.act === 'correct' || turn.note.act === 'deny'
  return before > after && after >= 0 && !corrects
    ? { severity: 'major', reason: `falls back from ${order[before]} to ${order[after]}` }
    : undefined
}
