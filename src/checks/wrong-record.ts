import type { Conversation, Turn } from '../core/conversation.ts'
import { valueAt } from '../core/match.ts'
import { actOf, type Reading } from '../core/reading.ts'
import type { WrongValue } from './evidence.ts'
import { earliest, isRepaired, lastRightEcho, originOf, type Place, takenFor } from './place.ts'
import type { Wreck } from './wreck.ts'

/**
 * A wrong record broke where the first of its wrong facts went wrong; what is said of no fact, where `odd` is, the first
 * anomaly that nothing repairs, or at the end.
 */
export function wrongRecord(wreck: Wreck, odd: Place | undefined): Place {
  const { conversation, record, anomalies, journey } = wreck
  const overlooked = anomalies.find(
    (one) => one.repairedBy === 'matter' && !isRepaired(one, journey, conversation),
  )
  const places = [
    ...(overlooked ? [originOf(overlooked, conversation)] : []),
    ...record.wrong.flatMap((wrong) => placeOf(wrong, wreck) ?? []),
  ]
  const reason = record.wrong[0]?.reason ?? 'the record is wrong'
  return earliest(places) ?? odd ?? { turn: Math.max(1, conversation.turns.length), reason }
}

/**
 * Where one fact went wrong: at an unrepaired anomaly of it, else where the user wrote what now stands in its place, else
 * where the record that comes with the replies first held another value after it was last said, else, where it holds none,
 * where the user was asked to agree without it or agreed to it, else right after the bot last repeated it rightly, else
 * where it was last said.
 */
function placeOf(wrong: WrongValue, wreck: Wreck): Place | undefined {
  const { conversation, anomalies, journey } = wreck
  const { slot, path, reason, found } = wrong
  if (slot === undefined) return undefined
  const anomaly = anomalies.find(
    (one) => one.slot === slot && !isRepaired(one, journey, conversation),
  )
  if (anomaly) return originOf(anomaly, conversation)
  const { turns } = conversation
  if (found === '') {
    const missed = leftOut(turns, slot, path)
    if (missed !== undefined) return { turn: missed, reason }
  }
  const mistaken = takenFor(turns, slot, found)
  if (mistaken !== undefined) return { turn: mistaken, reason, wrong: found }
  const said = turns.findLast(({ note }) => slot in note.conveys)
  if (!said) return undefined
  const at =
    keptWrong(turns.slice(said.turn - 1), path, found) ?? afterEcho(conversation, slot, said)
  return { turn: at, reason, wrong: found }
}

/**
 * Where the record lacks a fact: the turn whose reply first asked the user to agree without it, and never with it after,
 * else that in which they agreed. What was written without their being asked lacks it since it was written.
 */
function leftOut(turns: readonly Turn[], slot: string, path: string): number | undefined {
  const agreed = turns.findLast(({ note }) => note.act === 'affirm')
  const written = turns.find((turn) => valueAt(toldRecord(turn), parentOf(path)) !== undefined)
  if (written && written !== agreed) return written.turn
  if (!agreed) return undefined
  const proposals = turns
    .slice(0, agreed.turn - 1)
    .filter((turn) => echoesPutToUser(turn).length > 0)
  const shown = proposals.findLastIndex((turn) =>
    echoesPutToUser(turn).some((echo) => echo.slot === slot),
  )
  return (proposals[shown + 1] ?? agreed).turn
}

/** The part of the record that holds a value, for one that is not the record itself. */
function parentOf(path: string): string {
  return path.split('.').slice(0, -1).join('.')
}

function toldRecord({ replies }: Turn): unknown {
  return replies.findLast((reply) => reply.record !== undefined)?.record
}

function echoesPutToUser({ reading }: Turn): Reading['echoes'] {
  return reading && actOf(reading, 'confirm') ? reading.echoes : []
}

/** The turn from which the record reported with each reply holds this wrong value. */
function keptWrong(turns: readonly Turn[], path: string, found: string): number | undefined {
  const holds = (turn: Turn): boolean | undefined => {
    const told = toldRecord(turn)
    return told === undefined ? undefined : String(valueAt(told, path) ?? '') === found
  }
  const last = turns.findLastIndex((turn) => holds(turn) === false)
  return turns.slice(last + 1).find((turn) => holds(turn) === true)?.turn
}

function afterEcho(conversation: Conversation, slot: string, said: Turn): number {
  const last = conversation.turns.length
  const right = lastRightEcho(conversation, slot, last)
  return right >= said.turn ? Math.min(right + 1, last) : said.turn
}
