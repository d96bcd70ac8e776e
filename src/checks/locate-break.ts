import type { Conversation, Turn } from '../core/conversation.ts'
import { valueAt } from '../core/match.ts'
import type { Break } from '../core/outcome.ts'
import type { Verdict } from '../core/verdict.ts'
import type { Anomaly } from './anomalies.ts'
import type { RecordCheck } from './evidence.ts'
import type { Journey } from './journey.ts'
import type { Judgement } from './outcome.ts'
import { failedSteps, stepHolding } from './steps.ts'

/** What the break is located from. */
export interface Wreck {
  readonly conversation: Conversation
  readonly journey: Journey
  readonly anomalies: readonly Anomaly[]
  readonly record: RecordCheck
  readonly verdicts: readonly Verdict[]
  readonly judgement: Judgement
}

/**
 * The turn, stage and step at which a failed conversation broke: the first anomaly that no later progress repairs, else
 * the turn after the last progress (design 7). The stage is the one the user spoke in; never simply the last.
 */
export function locateBreak(wreck: Wreck): Break {
  const found = PLACES[wreck.judgement.failure ?? '']?.(wreck) ?? unrepaired(wreck)
  const at = found ?? afterProgress(wreck)
  const turn = wreck.conversation.turns[at.turn - 1]
  const step =
    turn &&
    (failedSteps(turn)[0]?.name ??
      (at.wrong === undefined ? undefined : stepHolding(turn, at.wrong)))
  return {
    turn: at.turn,
    stage: at.stage ?? wreck.journey.stageAt(at.turn),
    ...(step === undefined ? {} : { step }),
    reason: at.reason,
  }
}

interface Place {
  readonly turn: number
  readonly reason: string
  /** The stage, where it is not the one the user spoke in. */
  readonly stage?: string
  /** The wrong value that stands there, where one does. */
  readonly wrong?: string
}

/** Failures that say by themselves where to look. */
const PLACES: Readonly<Record<string, (wreck: Wreck) => Place | undefined>> = {
  wrong_end_state: wrongRecord,
  critical_check: criticalCheck,
}

/**
 * A conversation failed by a check broke where that check found what is wrong; where it is about the whole, at the first
 * major sign: what never came is not made good by a new stage.
 */
function criticalCheck({ verdicts, anomalies }: Wreck): Place | undefined {
  const broken = verdicts.find(
    ({ outcome, severity }) => outcome === 'fail' && severity === 'critical',
  )
  if (broken?.turn !== undefined) {
    const { turn, reason, stage } = broken
    return { turn, reason, ...(stage === undefined ? {} : { stage }) }
  }
  const signs = anomalies.filter(({ severity }) => severity !== 'minor')
  return signs.reduce<Anomaly | undefined>(
    (first, one) => (first && first.turn <= one.turn ? first : one),
    undefined,
  )
}

/**
 * A wrong record broke where the first of its wrong facts went wrong: at an unrepaired anomaly of that fact, else where the
 * record that comes with the replies first held another value after it was last said, else, where it holds none, when
 * the user last agreed to what was proposed, else right after the bot last repeated it rightly, else where it was last said.
 */
function wrongRecord({ conversation, anomalies, journey, record }: Wreck): Place | undefined {
  const places = record.wrong.flatMap(({ slot, path, reason, found }): Place[] => {
    if (slot === undefined) return []
    const anomaly = anomalies.find((one) => one.slot === slot && !isRepaired(one, journey))
    if (anomaly) return [originOf(anomaly, conversation)]
    const said = conversation.turns.findLast(({ note }) => slot in note.conveys)
    if (!said) return []
    const kept = keptWrong(conversation.turns.slice(said.turn - 1), path, found)
    if (kept !== undefined) return [{ turn: kept, reason, wrong: found }]
    const right = lastRightEcho(conversation, slot, conversation.turns.length)
    const turn = right >= said.turn ? Math.min(right + 1, conversation.turns.length) : said.turn
    return [{ turn, reason, wrong: found }]
  })
  const [first] = places.sort((a, b) => a.turn - b.turn)
  const reason = record.wrong[0]?.reason ?? 'the record is wrong'
  return first ?? { turn: Math.max(1, conversation.turns.length), reason }
}

/** The turn from which the record reported with each reply holds this wrong value, or where it should have been written. */
function keptWrong(turns: readonly Turn[], path: string, found: string): number | undefined {
  if (found === '') return turns.findLast(({ note }) => note.act === 'affirm')?.turn
  const holds = (turn: Turn): boolean | undefined => {
    const told = turn.replies.findLast((reply) => reply.record !== undefined)?.record
    return told === undefined ? undefined : String(valueAt(told, path) ?? '') === found
  }
  const last = turns.findLastIndex((turn) => holds(turn) === false)
  return turns.slice(last + 1).find((turn) => holds(turn) === true)?.turn
}

function unrepaired({ anomalies, conversation, journey }: Wreck): Place | undefined {
  const places = anomalies
    .filter((anomaly) => !isRepaired(anomaly, journey))
    .map((anomaly) => originOf(anomaly, conversation))
  return places.reduce<Place | undefined>(
    (first, one) => (first && first.turn <= one.turn ? first : one),
    undefined,
  )
}

/**
 * A value shown wrongly went wrong when the user said it, if it was never repeated rightly in between: a summary at the end
 * is where it shows, not where it broke.
 */
function originOf(anomaly: Anomaly, conversation: Conversation): Place {
  const { slot, reason, found, repairedBy } = anomaly
  const wrong = found === undefined ? {} : { wrong: found }
  if (slot === undefined || repairedBy === 'stage') return { turn: anomaly.turn, reason, ...wrong }
  const said = conversation.turns.findLast(
    ({ turn, note }) => turn <= anomaly.turn && slot in note.conveys,
  )
  const right = lastRightEcho(conversation, slot, anomaly.turn)
  return { turn: said && right < said.turn ? said.turn : anomaly.turn, reason, ...wrong }
}

/** The last turn up to `turn` whose reply repeats a fact rightly; 0 where there is none. */
function lastRightEcho({ turns }: Conversation, slot: string, turn: number): number {
  const right = turns.findLast(
    (one) =>
      one.turn <= turn && one.reading?.echoes.some((echo) => echo.slot === slot && echo.correct),
  )
  return right?.turn ?? 0
}

/** A wrong value is repaired when the fact is acknowledged rightly later, any other anomaly by a new stage too. */
function isRepaired({ turn: at, slot, repairedBy }: Anomaly, { progress }: Journey): boolean {
  return progress.some(
    ({ turn, kind, about }) =>
      turn > at &&
      ((slot !== undefined && about === slot) || (repairedBy === 'stage' && kind === 'stage')),
  )
}

function afterProgress({ conversation, journey, judgement }: Wreck): Place {
  const after = (journey.progress.at(-1)?.turn ?? 0) + 1
  return { turn: Math.max(1, Math.min(after, conversation.turns.length)), reason: judgement.cause }
}
