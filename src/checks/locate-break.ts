import type { Break } from '../core/outcome.ts'
import type { Verdict } from '../core/verdict.ts'
import { earliest, isRepaired, originOf, type Place } from './place.ts'
import { failedSteps, stepHolding } from './steps.ts'
import type { Wreck } from './wreck.ts'
import { wrongRecord } from './wrong-record.ts'

/**
 * The turn, stage and step at which a failed conversation broke: the first anomaly that no later progress repairs, else
 * the turn after the last progress (design 7). The stage is the one the user spoke in; never simply the last.
 */
export function locateBreak(wreck: Wreck): Break {
  const at = placeOf(wreck)
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

/** Some failures say by themselves where to look. */
function placeOf(wreck: Wreck): Place {
  const { failure } = wreck.judgement
  const odd = unrepaired(wreck)
  if (failure === 'wrong_end_state') return wrongRecord(wreck, odd)
  const told = failure === 'critical_check' ? criticalCheck(wreck) : undefined
  return told ?? odd ?? afterProgress(wreck)
}

/**
 * A conversation failed by a check broke where the first of its critical checks found what is wrong; where they are about
 * the whole, at the first major sign, else at the first of any kind: what never came is not made good by a new stage.
 */
function criticalCheck({ verdicts, anomalies, conversation }: Wreck): Place | undefined {
  const major = anomalies
    .filter(({ severity }) => severity !== 'minor')
    .map((anomaly) => originOf(anomaly, conversation))
  return earliest(criticalFindings(verdicts)) ?? earliest(major) ?? earliest(anomalies)
}

/** What no later progress makes good: an anomaly that nothing repairs, and what a critical check finds. */
function unrepaired({ anomalies, conversation, journey, verdicts }: Wreck): Place | undefined {
  const places = anomalies
    .filter((anomaly) => !isRepaired(anomaly, journey, conversation))
    .map((anomaly) => originOf(anomaly, conversation))
  return earliest([...places, ...criticalFindings(verdicts)])
}

function criticalFindings(verdicts: readonly Verdict[]): Place[] {
  return verdicts.flatMap(({ outcome, severity, turn, stage, reason }) =>
    outcome === 'fail' && severity === 'critical' && turn !== undefined
      ? [{ turn, reason, ...(stage === undefined ? {} : { stage }) }]
      : [],
  )
}

function afterProgress({ conversation, journey, judgement }: Wreck): Place {
  const after = (journey.progress.at(-1)?.turn ?? 0) + 1
  return { turn: Math.max(1, Math.min(after, conversation.turns.length)), reason: judgement.cause }
}
