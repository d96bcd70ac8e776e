import type { Conversation } from '../core/conversation.ts'
import type { Break } from '../core/outcome.ts'
import { type Anomaly, failedStep } from './anomalies.ts'
import type { RecordCheck } from './evidence.ts'
import type { Journey } from './journey.ts'
import type { Judgement } from './outcome.ts'

/** What the break is located from. */
export interface Wreck {
  readonly conversation: Conversation
  readonly journey: Journey
  readonly anomalies: readonly Anomaly[]
  readonly record: RecordCheck
  readonly judgement: Judgement
}

/**
 * The turn, stage and step at which a failed conversation broke: the first anomaly that no later progress repairs, else
 * the turn after the last progress (design 7). The stage is the one the user spoke in; never simply the last.
 */
export function locateBreak(wreck: Wreck): Break {
  const found =
    wreck.judgement.failure === 'wrong_end_state' ? wrongValue(wreck) : unrepaired(wreck)
  const at = found ?? afterProgress(wreck)
  const turn = wreck.conversation.turns[at.turn - 1]
  const step = turn && failedStep(turn)
  return {
    turn: at.turn,
    stage: wreck.journey.stageAt(at.turn),
    ...(step === undefined ? {} : { step }),
    reason: at.reason,
  }
}

interface Place {
  readonly turn: number
  readonly reason: string
}

/** A wrong record broke where its first wrong fact went wrong: at an unrepaired anomaly of that fact, else where it was last said. */
function wrongValue({ conversation, anomalies, journey, record }: Wreck): Place | undefined {
  const places = record.wrong.flatMap(({ slot, reason }): Place[] => {
    if (slot === undefined) return []
    const anomaly = anomalies.find((one) => one.slot === slot && !isRepaired(one, journey))
    if (anomaly) return [{ turn: anomaly.turn, reason: anomaly.reason }]
    const said = conversation.turns.findLast(({ note }) => slot in note.conveys)
    return said ? [{ turn: said.turn, reason }] : []
  })
  const [first] = places.sort((a, b) => a.turn - b.turn)
  const reason = record.wrong[0]?.reason ?? 'the record is wrong'
  return first ?? { turn: Math.max(1, conversation.turns.length), reason }
}

function unrepaired({ anomalies, journey }: Wreck): Place | undefined {
  return anomalies.find((anomaly) => !isRepaired(anomaly, journey))
}

/** A fact's anomaly is repaired when the fact is acknowledged later, any other when a new stage is entered later. */
function isRepaired(anomaly: Anomaly, { progress }: Journey): boolean {
  return progress.some(
    ({ turn, kind, about }) =>
      turn > anomaly.turn &&
      (anomaly.slot === undefined ? kind === 'stage' : about === anomaly.slot || kind === 'stage'),
  )
}

function afterProgress({ conversation, journey, judgement }: Wreck): Place {
  const after = (journey.progress.at(-1)?.turn ?? 0) + 1
  return { turn: Math.max(1, Math.min(after, conversation.turns.length)), reason: judgement.cause }
}
