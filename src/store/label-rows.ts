import type { Database } from 'better-sqlite3'
import { type Clock, isoTime } from '../core/clock.ts'
import { AppError } from '../core/errors.ts'
import type { Label, LabelEntry, LabelInput, LabelUndo } from '../core/label.ts'
import { toColumn, toOptionalColumn } from './exact-text.ts'
import { type LabelRow, toEntry, toLabels } from './label-row.ts'
import { explaining } from './store-error.ts'

/** Labels are only ever added; the newest of a reviewer stands. */
export interface LabelStore {
  /**
   * Keeps a label, and returns what stands. The label that stands already is not added again, so that saving twice is saving
   * once. Throws an `AppError` where the conversation is not stored.
   */
  addLabel(input: LabelInput): Label
  /**
   * Takes a reviewer's standing label back, by one more row: what stood before it stands again. Returns that, or undefined for
   * none. Throws an `AppError` where none stands.
   */
  undoLabel(undo: LabelUndo): Label | undefined
  /** All that was labelled of a conversation, the oldest first. */
  labelsOf(conversation: string): LabelEntry[]
  /** The standing labels of a run, the oldest first. */
  standingLabels(runId: string): Label[]
  /** How many entries were ever made: it changes with each. */
  labelsWritten(): number
}

const COLUMNS = 'c.id, l.no, reviewer, at, judgement, l.failure, stage, note, undo, restores'

/** Reads and writes labels. Every function throws an `AppError` where the file fails it. */
export function createLabelStore(db: Database, path: string, clock: Clock): LabelStore {
  const all = db.prepare<[string], LabelRow>(
    `SELECT ${COLUMNS} FROM labels AS l JOIN conversations AS c ON c.no = l.conversation_no
     WHERE c.id = ? ORDER BY l.no`,
  )
  const standing = db.prepare<[string], LabelRow>(
    `SELECT ${COLUMNS} FROM labels AS l JOIN conversations AS c ON c.no = l.conversation_no
     WHERE c.run_no = (SELECT no FROM runs WHERE run_id = ?) AND judgement IS NOT NULL AND l.no = (
       SELECT max(no) FROM labels WHERE conversation_no = l.conversation_no AND reviewer = l.reviewer
     ) ORDER BY l.no`,
  )
  const written = db.prepare('SELECT ifnull(max(no), 0) FROM labels').pluck()
  const rowsOf = (conversation: string): LabelRow[] => all.all(toColumn(conversation))
  const add = (input: LabelInput): Label => {
    const own = rowsOf(input.conversation).filter(
      (row) => row.reviewer === toColumn(input.reviewer),
    )
    const [stands] = toLabels(own.slice(-1))
    if (stands && isSame(stands, input)) return stands
    const label = { ...input, at: isoTime(clock.now()) }
    insert(db, label, { undo: 0, restores: null })
    return label
  }
  const undo = ({ conversation, reviewer }: LabelUndo): Label | undefined => {
    const own = rowsOf(conversation).filter((row) => row.reviewer === toColumn(reviewer))
    const last = own.at(-1)
    if (!last || last.judgement === null)
      throw new AppError('user_mistake', `${reviewer} has no label on ${conversation}`)
    const before = stoodBefore(own, last)
    const [label] = toLabels(before ? [before] : [])
    const at = isoTime(clock.now())
    insert(db, { ...label, conversation, reviewer, at }, { undo: 1, restores: before?.no ?? null })
    return label && { ...label, at }
  }
  // Each looks before it writes, so the write lock comes first: another reviewer or a run waits, or is waited for.
  const adding = db.transaction(add)
  const undoing = db.transaction(undo)
  return {
    addLabel: (input) => explaining(path, () => adding.immediate(input)),
    undoLabel: (given) => explaining(path, () => undoing.immediate(given)),
    labelsOf: (conversation) => explaining(path, () => rowsOf(conversation)).map(toEntry),
    labelsWritten: () => explaining(path, () => Number(written.get())),
    standingLabels: (runId) => toLabels(explaining(path, () => standing.all(toColumn(runId)))),
  }
}

/** The label that stood before the one that a row brought or brought back. */
function stoodBefore(own: readonly LabelRow[], row: LabelRow): LabelRow | undefined {
  const label = own.findIndex(({ no }) => no === (row.restores ?? row.no))
  const before = own[label - 1]
  const no = before?.restores ?? before?.no
  return before?.judgement === null ? undefined : own.find((one) => one.no === no)
}

function insert(
  db: Database,
  label: Omit<Label, 'judgement'> & Partial<Pick<Label, 'judgement'>>,
  { undo, restores }: Pick<LabelRow, 'undo' | 'restores'>,
): void {
  const { conversation, reviewer, at, judgement, failure, stage, note } = label
  const { changes } = db
    .prepare(
      `INSERT INTO labels (conversation_no, reviewer, at, judgement, failure, stage, note, undo, restores)
       SELECT no, ?, ?, ?, ?, ?, ?, ?, ? FROM conversations WHERE id = ?`,
    )
    .run(
      toColumn(reviewer),
      at,
      judgement ?? null,
      failure ?? null,
      toOptionalColumn(stage),
      toOptionalColumn(note),
      undo,
      restores,
      toColumn(conversation),
    )
  if (changes === 1) return
  throw new AppError('user_mistake', `there is no conversation ${conversation}`)
}

function isSame(one: Label, other: LabelInput): boolean {
  return (['judgement', 'failure', 'stage', 'note'] as const).every(
    (key) => one[key] === other[key],
  )
}
