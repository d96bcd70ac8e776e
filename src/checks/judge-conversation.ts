import type { Conversation } from '../core/conversation.ts'
import { messageOf } from '../core/errors.ts'
import type { Outcome } from '../core/outcome.ts'
import type { CheckSpec, Scenario } from '../core/scenario.ts'
import type { Verdict } from '../core/verdict.ts'
import { type Anomaly, findAnomalies } from './anomalies.ts'
import { checkRecord } from './evidence.ts'
import { type Journey, journeyOf } from './journey.ts'
import { locateBreak } from './locate-break.ts'
import { decideOutcome } from './outcome.ts'
import { type Finding, rules } from './rules/index.ts'

/**
 * Judges one transcript by rule alone: the scenario's checks, the anomalies of each turn, the outcome, and for a failed
 * conversation where it broke. Pure: judging again what is stored gives the same.
 */
export function judgeConversation(
  scenario: Scenario,
  conversation: Conversation,
  language: string,
): { verdicts: Verdict[]; outcome: Outcome } {
  const journey = journeyOf(scenario, conversation)
  const anomalies = findAnomalies(scenario, conversation, journey)
  const { ending } = conversation
  const reached = ending.kind === 'end_state' ? ending.endState : undefined
  const endState = scenario.endStates.find(({ id }) => id === reached)
  const goalState = endState ?? scenario.endStates.find(({ desired }) => desired)
  const record = goalState
    ? checkRecord(scenario, conversation, goalState, language)
    : ({ result: 'none', wrong: [] } as const)
  const verdicts = [
    ...scenario.checks.map((spec) => verdictOf(spec, conversation, journey)),
    ...anomalies.map((anomaly) => anomalyVerdict(anomaly, journey)),
  ]
  const judgement = decideOutcome({ scenario, conversation, journey, endState, record, verdicts })
  const outcome: Outcome = {
    ...judgement,
    desired: endState?.desired === true && record.result !== 'wrong',
    stagesReached: [...journey.stagesReached],
    ...(endState ? { endState: endState.id } : {}),
    ...(judgement.label === 'failed'
      ? { break: locateBreak({ conversation, journey, anomalies, record, judgement }) }
      : {}),
  }
  return { verdicts, outcome }
}

function verdictOf(spec: CheckSpec, conversation: Conversation, journey: Journey): Verdict {
  const head = { checkId: spec.id, severity: spec.severity }
  try {
    const rule = rules[spec.kind] as (
      spec: CheckSpec,
      c: Conversation,
      j: Journey,
    ) => Finding | undefined
    const found = rule(spec, conversation, journey)
    if (!found) return { ...head, outcome: 'pass', reason: 'nothing found' }
    return { ...head, outcome: 'fail', reason: found.reason, ...placed(found.turn, journey) }
  } catch (thrown) {
    return { ...head, outcome: 'error', reason: messageOf(thrown) }
  }
}

function anomalyVerdict({ id, turn, severity, reason }: Anomaly, journey: Journey): Verdict {
  return { checkId: id, severity, outcome: 'fail', reason, ...placed(turn, journey) }
}

function placed(turn: number | undefined, journey: Journey): { turn?: number; stage?: string } {
  return turn === undefined ? {} : { turn, stage: journey.stageAt(turn) }
}
