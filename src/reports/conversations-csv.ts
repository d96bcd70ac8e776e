import { type CsvCell, csv } from './csv.ts'
import type { RunReport } from './run-report.ts'

const HEAD = [
  'conversation_id',
  'run_id',
  'target',
  'iteration',
  'scenario',
  'persona',
  'repeat',
  'arm',
  'outcome',
  'failure',
  'fault',
  'cause',
  'end_state',
  'break_stage',
  'break_step',
  'break_turn',
  'turns',
  'duration_ms',
  'cost_usd',
]

/** One line a conversation, in the order of the plan; the columns are those of `v_conversations`. */
export function conversationsCsv({ report, summaries }: RunReport): string {
  const { runId, target, iteration } = report
  const rows = function* (): Generator<CsvCell[]> {
    for (const { id, scenario, persona, repeat, arm, outcome, ...one } of summaries)
      yield [
        id,
        runId,
        target,
        iteration,
        scenario,
        persona,
        repeat,
        arm,
        outcome.label,
        outcome.failure,
        outcome.fault,
        outcome.cause,
        outcome.endState,
        outcome.break?.stage,
        outcome.break?.step,
        outcome.break?.turn,
        one.turns,
        one.durationMs,
        one.costUsd,
      ]
  }
  return csv(HEAD, rows())
}
