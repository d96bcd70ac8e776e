import type { Severity } from '../core/check-spec.ts'
import type { Conversation, Turn } from '../core/conversation.ts'
import type { Scenario } from '../core/scenario.ts'
import type { Journey } from './journey.ts'

interface View {
  readonly scenario: Scenario
  readonly conversation: Conversation
  readonly journey: Journey
  readonly turn: Turn
}

interface Skipped {
  readonly severity: Severity
  readonly reason: string
  readonly slot?: string
  readonly repairedBy: 'fact' | 'stage'
}

/**
 * Passes a stage named after a fact, and sums up or claims success without having asked for the fact or been told it. A bot
 * that shows the right value all the same has it from elsewhere.
 */
export function leftOut(view: View): Skipped | undefined {
  const { scenario } = view
  const slot = skippedIn(view).find((stage) => {
    const fact = scenario.facts[stage]
    if (!fact || fact.known === false || comesLate(stage, view)) return false
    return isMissing(stage, view)
  })
  if (slot === undefined) return undefined
  return {
    severity: 'major',
    reason: `goes past ${slot} without having asked for it`,
    slot,
    repairedBy: 'fact',
  }
}

/** By the time that the bot sums up, or ends, nobody has spoken of the fact. */
function isMissing(slot: string, { conversation, turn }: View): boolean {
  const { turns } = conversation
  const summed = turns.find((one) => one.turn > turn.turn && sumsUp(one))
  if (!summed) return false
  return turns.every(
    (one) =>
      one.turn > summed.turn ||
      !(slot in one.note.conveys || asksFor(one, slot) || showsRightly(one, slot)),
  )
}

function sumsUp({ reading, replies }: Turn): boolean {
  const acts = reading?.acts ?? []
  const ends = replies.some(({ endState }) => endState !== undefined)
  return ends || acts.some(({ kind }) => SUMS_UP.has(kind))
}

const SUMS_UP: ReadonlySet<string> = new Set(['confirm', 'claim_done'])

function asksFor({ reading }: Turn, slot: string): boolean {
  return reading?.acts.some((act) => act.kind === 'ask' && act.slot === slot) ?? false
}

/** Goes ahead to a stage, and later back to one before it that it had not been in, though nothing the user said led there. */
export function outOfOrder(view: View): Skipped | undefined {
  const { turn } = view
  const late = skippedIn(view).find((stage) => comesLate(stage, view))
  return late === undefined
    ? undefined
    : {
        severity: 'major',
        reason: `goes to ${turn.stage} before ${late}`,
        repairedBy: 'stage',
      }
}

/** Whether the bot comes to a stage after this turn of its own accord. */
function comesLate(stage: string, { conversation, turn }: View): boolean {
  const back = conversation.turns.find((one) => one.turn > turn.turn && one.stage === stage)
  return back !== undefined && !leadsBack(back)
}

/** Whether what the user does in a turn is a reason to go back to an earlier stage. */
export function leadsBack({ note }: Turn): boolean {
  return note.act === 'correct' || note.act === 'deny' || note.act === 'request'
}

/** Stages between the one that the user spoke in and the one that the reply leads to, that were not entered so far. */
function skippedIn({ scenario, conversation, journey, turn }: View): string[] {
  const order = scenario.stages.map(({ id }) => id)
  const from = order.indexOf(journey.stageAt(turn.turn))
  const to = order.indexOf(turn.stage ?? '')
  if (from < 0 || to <= from + 1) return []
  const entered = new Set(
    conversation.turns.filter((one) => one.turn < turn.turn).map(({ stage }) => stage),
  )
  return order.slice(from + 1, to).filter((stage) => !entered.has(stage))
}

function showsRightly({ reading }: Turn, slot: string): boolean {
  return reading?.echoes.some((echo) => echo.slot === slot && echo.correct) ?? false
}
