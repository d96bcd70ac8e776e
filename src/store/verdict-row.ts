import type { Severity } from '../core/check-spec.ts'
import type { Cell } from '../core/records.ts'
import type { Verdict } from '../core/verdict.ts'
import { fromColumn, fromOptionalColumn, toColumn, toOptionalColumn } from './exact-text.ts'

/** Columns of `verdicts` after the conversation's number, in the order of the values of `verdictRow`. */
export const VERDICT_COLUMNS = [
  'seq',
  'check_id',
  'outcome',
  'severity',
  'turn',
  'stage',
  'reason',
] as const

/** One row of `verdicts`. */
export interface VerdictRow {
  readonly check_id: string
  readonly outcome: Verdict['outcome']
  readonly severity: Severity
  readonly turn: number | null
  readonly stage: string | null
  readonly reason: string
}

/** A verdict as values for `VERDICT_COLUMNS`; `seq` keeps the order in which checks spoke. */
export function verdictRow(seq: number, verdict: Verdict): Cell[] {
  return [
    seq,
    toColumn(verdict.checkId),
    verdict.outcome,
    verdict.severity,
    verdict.turn ?? null,
    toOptionalColumn(verdict.stage),
    toColumn(verdict.reason),
  ]
}

/** The verdict that `verdictRow` was given. */
export function toVerdict(row: VerdictRow): Verdict {
  const stage = fromOptionalColumn(row.stage)
  return {
    checkId: fromColumn(row.check_id),
    outcome: row.outcome,
    severity: row.severity,
    ...(row.turn === null ? {} : { turn: row.turn }),
    ...(stage === undefined ? {} : { stage }),
    reason: fromColumn(row.reason),
  }
}
