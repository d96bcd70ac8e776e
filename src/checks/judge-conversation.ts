import type { Conversation } from '../core/conversation.ts'
import type { Outcome } from '../core/outcome.ts'
import type { Scenario } from '../core/scenario.ts'
import type { Verdict } from '../core/verdict.ts'
import { type Anomaly, findAnomalies } from './anomalies.ts'
import { applyChecks, placed } from './apply-checks.ts'
import { checkRecord } from './evidence.ts'
import { type Journey, journeyOf } from './journey.ts'
import { locateBreak } from './locate-break.ts'
import { decideOutcome } from './outcome.ts'

/**
 * Judges one transcript by rule alone: the checks, the anomalies of each turn, the outcome, and for a failed
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
  const checked = applyChecks({ scenario, conversation, journey, language })
  const verdicts = [
    ...checked.verdicts,
    ...anomalies.map((anomaly) => anomalyVerdict(anomaly, journey)),
  ]
  const judgement = decideOutcome({ scenario, conversation, journey, endState, record, verdicts })
  const outcome: Outcome = {
    ...judgement,
    desired: endState?.desired === true && record.result !== 'wrong',
    stagesReached: [...journey.stagesReached],
    ...(endState ? { endState: endState.id } : {}),
    ...(judgement.label === 'failed'
      ? {
          break: locateBreak({
            conversation,
            journey,
            anomalies: [...anomalies, ...checked.signs],
            record,
            verdicts,
            judgement,
          }),
        }
      : {}),
  }
  return { verdicts, outcome }
}

function anomalyVerdict({ id, turn, severity, reason }: Anomaly, journey: Journey): Verdict {
  return { checkId: id, severity, outcome: 'fail', reason, ...placed(turn, journey) }
}
