import type { Conversation, Turn } from '../core/conversation.ts'
import { hasPhrase, wordKey } from '../core/fold.ts'
import type { Scalar } from '../core/matcher.ts'
import type { Anomaly } from './anomalies.ts'
import type { Journey } from './journey.ts'
import { takesUp } from './passed-over.ts'

/** Where a conversation may have broken. */
export interface Place {
  readonly turn: number
  readonly reason: string
  /** The stage, where it is not the one the user spoke in. */
  readonly stage?: string
  /** The wrong value that stands there, where one does. */
  readonly wrong?: string
}

/** The first by turn, and of several in one turn the first in the list. */
export function earliest<P extends Place>(places: readonly P[]): P | undefined {
  return places.reduce<P | undefined>(
    (first, one) => (first && first.turn <= one.turn ? first : one),
    undefined,
  )
}

/**
 * A value shown wrongly went wrong when the user wrote what it was taken for, or said the right one, if that was never repeated
 * rightly in between: a summary at the end is where it shows, not where it broke.
 */
export function originOf(anomaly: Anomaly, conversation: Conversation): Place {
  const { slot, reason, found, repairedBy } = anomaly
  const wrong = found === undefined ? {} : { wrong: found }
  if (slot === undefined || repairedBy === 'stage') return { turn: anomaly.turn, reason, ...wrong }
  const soFar = conversation.turns.slice(0, anomaly.turn)
  const mistaken = found === undefined ? undefined : takenFor(soFar, slot, found)
  if (mistaken !== undefined) return { turn: mistaken, reason, ...wrong }
  const said = soFar.findLast(({ note }) => slot in note.conveys)
  const right = lastRightEcho(conversation, slot, anomaly.turn)
  return { turn: said && right < said.turn ? said.turn : anomaly.turn, reason, ...wrong }
}

/** Something else that the user wrote stands where the fact should: it went wrong where they wrote it, and meant no such thing. */
export function takenFor(turns: readonly Turn[], slot: string, found: string): number | undefined {
  const given = turns.some(({ note }) => isSame(note.conveys[slot], found))
  if (given) return undefined
  return turns.find(({ user, note }) => !(slot in note.conveys) && hasPhrase(user.text, found))
    ?.turn
}

function isSame(value: Scalar | undefined, found: string): boolean {
  return value !== undefined && wordKey(String(value)) === wordKey(found)
}

/** The last turn up to `turn` whose reply repeats a fact rightly; 0 where there is none. */
export function lastRightEcho({ turns }: Conversation, slot: string, turn: number): number {
  const right = turns.findLast(
    (one) =>
      one.turn <= turn && one.reading?.echoes.some((echo) => echo.slot === slot && echo.correct),
  )
  return right?.turn ?? 0
}

/**
 * A wrong value is repaired when the fact is acknowledged rightly later, any other anomaly by a new stage too; but a matter
 * passed over only once it is taken up, for a stage entered without it is no help.
 */
export function isRepaired(
  { turn: at, slot, repairedBy }: Anomaly,
  { progress }: Journey,
  { turns }: Conversation,
): boolean {
  const later = progress.filter(({ turn }) => turn > at)
  if (repairedBy === 'matter') {
    return turns.slice(at).some(takesUp) || later.some(({ kind }) => kind === 'request')
  }
  return later.some(
    ({ kind, about }) =>
      (slot !== undefined && about === slot) || (repairedBy === 'stage' && kind === 'stage'),
  )
}
