import type { Database } from 'better-sqlite3'
import { type Clock, isoTime } from '../core/clock.ts'
import { AppError } from '../core/errors.ts'
import type { Label, LabelInput } from '../core/label.ts'
import type { FailureKind } from '../core/outcome.ts'
import { fromColumn, fromOptionalColumn, toColumn, toOptionalColumn } from './exact-text.ts'
import { explaining } from './store-error.ts'

/** Labels are only ever added; the newest of a reviewer stands. */
export interface LabelStore {
  /** Keeps a label. Throws an `AppError` where the conversation is not stored. */
  addLabel(input: LabelInput): Label
  /** Every label of a conversation, the oldest first. */
  labelsOf(conversation: string): Label[]
}

interface LabelRow {
  readonly id: string
  readonly reviewer: string
  readonly at: string
  readonly judgement: Label['judgement']
  readonly failure: FailureKind | null
  readonly stage: string | null
  readonly note: string | null
}

/** Reads and writes labels. Every function throws an `AppError` where the file fails it. */
export function createLabelStore(db: Database, path: string, clock: Clock): LabelStore {
  const insert = () =>
    db.prepare(
      `INSERT INTO labels (conversation_no, reviewer, at, judgement, failure, stage, note)
       SELECT no, ?, ?, ?, ?, ?, ? FROM conversations WHERE id = ?`,
    )
  const all = db.prepare<[string], LabelRow>(
    `SELECT c.id, reviewer, at, judgement, l.failure, stage, note
     FROM labels AS l JOIN conversations AS c ON c.no = l.conversation_no
     WHERE c.id = ? AND judgement IS NOT NULL ORDER BY l.no`,
  )
  return {
    addLabel(input) {
      const { conversation, reviewer, judgement, failure, stage, note } = input
      const at = isoTime(clock.now())
      const { changes } = explaining(path, () =>
        insert().run(
          toColumn(reviewer),
          at,
          judgement,
          failure ?? null,
          toOptionalColumn(stage),
          toOptionalColumn(note),
          toColumn(conversation),
        ),
      )
      if (changes === 1) return { ...input, at }
      throw new AppError('user_mistake', `there is no conversation ${conversation}`)
    },
    labelsOf: (conversation) =>
      explaining(path, () => all.all(toColumn(conversation))).map(toLabel),
  }
}

function toLabel(row: LabelRow): Label {
  const stage = fromOptionalColumn(row.stage)
  const note = fromOptionalColumn(row.note)
  return {
    conversation: fromColumn(row.id),
    reviewer: fromColumn(row.reviewer),
    at: row.at,
    judgement: row.judgement,
    ...(row.failure === null ? {} : { failure: row.failure }),
    ...(stage === undefined ? {} : { stage }),
    ...(note === undefined ? {} : { note }),
  }
}
