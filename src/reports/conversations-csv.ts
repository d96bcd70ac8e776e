import type { ListedConversation } from '../core/conversation-list.ts'
import { type CsvCell, csv } from './csv.ts'
import type { RunReport } from './run-report.ts'

/** Rows made into text at a time. */
const PIECE = 500

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
    for (const { outcome, ...one } of summaries)
      yield cells({
        ...one,
        runId,
        target,
        iteration,
        outcome: outcome.label,
        failure: outcome.failure,
        fault: outcome.fault,
        cause: outcome.cause,
        endState: outcome.endState,
        stage: outcome.break?.stage,
        step: outcome.break?.step,
        turn: outcome.break?.turn,
      })
  }
  return csv(HEAD, rows())
}

/** The same of any list of conversations, piece by piece: the first piece begins with the head. */
export function* csvOfConversations(
  conversations: Iterable<ListedConversation>,
): Generator<string> {
  let rows: CsvCell[][] = []
  let head: readonly string[] = HEAD
  for (const one of conversations) {
    rows.push(cells(one))
    if (rows.length < PIECE) continue
    yield csv(head, rows)
    head = []
    rows = []
  }
  if (rows.length > 0 || head.length > 0) yield csv(head, rows)
}

type Listed = {
  readonly [Key in keyof Omit<ListedConversation, 'labels'>]: ListedConversation[Key] | undefined
}

function cells(one: Listed): CsvCell[] {
  return [
    one.id,
    one.runId,
    one.target,
    one.iteration,
    one.scenario,
    one.persona,
    one.repeat,
    one.arm,
    one.outcome,
    one.failure,
    one.fault,
    one.cause,
    one.endState,
    one.stage,
    one.step,
    one.turn,
    one.turns,
    one.durationMs,
    one.costUsd,
  ]
}
