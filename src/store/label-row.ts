import type { Judgement, Label, LabelEntry } from '../core/label.ts'
import type { FailureKind } from '../core/outcome.ts'
import { fromColumn, fromOptionalColumn } from './exact-text.ts'

/** One row of `labels`, with the id of its conversation. */
export interface LabelRow {
  readonly id: string
  readonly no: number
  readonly reviewer: string
  readonly at: string
  readonly judgement: Judgement | null
  readonly failure: FailureKind | null
  readonly stage: string | null
  readonly note: string | null
  readonly undo: number
  /** The number of the label that stands again. */
  readonly restores: number | null
}

/** A row as an entry of its conversation's history. */
export function toEntry(row: LabelRow): LabelEntry {
  const stage = fromOptionalColumn(row.stage)
  const note = fromOptionalColumn(row.note)
  return {
    conversation: fromColumn(row.id),
    reviewer: fromColumn(row.reviewer),
    at: row.at,
    ...(row.judgement === null ? {} : { judgement: row.judgement }),
    ...(row.failure === null ? {} : { failure: row.failure }),
    ...(stage === undefined ? {} : { stage }),
    ...(note === undefined ? {} : { note }),
    undo: row.undo === 1,
  }
}

/** The labels among rows. */
export function toLabels(rows: readonly LabelRow[]): Label[] {
  return rows.flatMap((row) => {
    const { undo: _undo, judgement, ...rest } = toEntry(row)
    return judgement === undefined ? [] : [{ ...rest, judgement }]
  })
}
