import type { Database } from 'better-sqlite3'
import type { Arm, Plan, PlanOutline } from '../core/plan.ts'
import type { RunReader, RunRecord, ShadowSummary, StoredConversation } from '../core/records.ts'
import { type ConversationDetail, type OutcomeRow, toOutcome } from './conversation-row.ts'
import { fromColumn, toColumn } from './exact-text.ts'
import { createMeasures } from './measures.ts'
import { type MessageRow, toDialogue } from './message-row.ts'
import { type PlanRow, toPlan } from './plan-row.ts'
import { type RunRow, toRunRecord } from './run-row.ts'
import {
  SHADOW_SUMMARY_COLUMNS,
  type ShadowRow,
  type ShadowSummaryRow,
  toShadowSummary,
  toShadowTurn,
} from './shadow-row.ts'
import { explaining, readingRow } from './store-error.ts'
import { createSummaries } from './summary-reader.ts'
import { toVerdict, type VerdictRow } from './verdict-row.ts'

/** A row of `conversations` with the name of its run, but for what is only counted. */
type FullRow = OutcomeRow &
  Readonly<{
    no: number
    run_id: string
    idx: number
    scenario: string
    persona: string
    repeat: number
    arm: Arm
    started_at: string
    duration_ms: number
    detail: string
  }>

/** Reads stored runs. Every function throws an `AppError` where the file cannot be read. */
export function createReader(db: Database, path: string): RunReader {
  const recordOf = (row: RunRow): RunRecord =>
    readingRow(path, 'runs', `run ${row.run_id}`, () => toRunRecord(row))
  const allRuns = db.prepare<[], RunRow>('SELECT * FROM runs ORDER BY started_at, no')
  const oneRun = db.prepare<[string], RunRow>('SELECT * FROM runs WHERE run_id = ?')
  const onePlan = db.prepare<[string], PlanRow>(
    'SELECT plan, conversations FROM plans JOIN runs ON no = run_no WHERE run_id = ?',
  )
  const oneOutline = db
    .prepare<[string], string>('SELECT plan FROM plans JOIN runs ON no = run_no WHERE run_id = ?')
    .pluck()
  const ids = db
    .prepare<[string], string>(
      'SELECT id FROM conversations JOIN runs ON runs.no = run_no WHERE run_id = ?',
    )
    .pluck()
  return {
    runs(filter = {}): RunRecord[] {
      const records = explaining(path, () => allRuns.all()).map(recordOf)
      return records.filter((run) => filter.target === undefined || run.target === filter.target)
    },
    run(runId) {
      const row = explaining(path, () => oneRun.get(toColumn(runId)))
      return row && recordOf(row)
    },
    plan(runId): Plan | undefined {
      const row = explaining(path, () => onePlan.get(toColumn(runId)))
      return row && readingRow(path, 'plans', `run ${runId}`, () => toPlan(row))
    },
    outline(runId): PlanOutline | undefined {
      const json = explaining(path, () => oneOutline.get(toColumn(runId)))
      if (json === undefined) return undefined
      return readingRow(path, 'plans', `run ${runId}`, () => JSON.parse(json))
    },
    finishedIds: (runId) =>
      new Set(explaining(path, () => ids.all(toColumn(runId))).map(fromColumn)),
    summaries: createSummaries(db, path),
    shadowTurns: createShadowTurns(db, path),
    ...createConversationReader(db, path),
    ...createMeasures(db, path),
  }
}

/** Conversation by conversation, so that a consumer may stop early. */
function createShadowTurns(db: Database, path: string): RunReader['shadowTurns'] {
  const ids = db.prepare<[string], { no: number; id: string }>(
    `SELECT conversations.no, id FROM conversations JOIN runs ON runs.no = run_no
       WHERE run_id = ? AND runs.shadow IS NOT NULL ORDER BY idx`,
  )
  const turns = db.prepare<[number], ShadowSummaryRow>(
    `SELECT ${SHADOW_SUMMARY_COLUMNS} FROM shadow_turns WHERE conversation_no = ? ORDER BY turn`,
  )
  function* all(runId: string): Generator<ShadowSummary> {
    for (const { no, id } of explaining(path, () => ids.all(toColumn(runId))))
      for (const row of explaining(path, () => turns.all(no)))
        yield readingRow(path, 'shadow_turns', `conversation ${id}`, () =>
          toShadowSummary({ ...row, id }),
        )
  }
  return (runId) => ({ [Symbol.iterator]: () => all(runId) })
}

function createConversationReader(
  db: Database,
  path: string,
): Pick<RunReader, 'conversation' | 'aroundBreak'> {
  const head = db.prepare<[string], FullRow>(
    `SELECT runs.run_id, conversations.* FROM conversations JOIN runs ON runs.no = run_no WHERE id = ?`,
  )
  const messages = db.prepare<[number], MessageRow>(
    'SELECT turn, speaker, text, detail FROM messages WHERE conversation_no = ? ORDER BY seq',
  )
  const near = db.prepare<[number, number, number], MessageRow>(
    `SELECT turn, speaker, text, detail FROM messages
     WHERE conversation_no = ? AND (turn = 0 OR turn BETWEEN ? AND ?) ORDER BY seq`,
  )
  const verdicts = db.prepare<[number], VerdictRow>(
    `SELECT check_id, outcome, severity, turn, stage, reason FROM verdicts
     WHERE conversation_no = ? ORDER BY seq`,
  )
  const complaints = db.prepare<[number], VerdictRow>(
    `SELECT check_id, outcome, severity, turn, stage, reason FROM verdicts
     WHERE conversation_no = ? AND outcome = 'fail' ORDER BY seq`,
  )
  const shadow = db.prepare<[number], ShadowRow>(
    'SELECT * FROM shadow_turns WHERE conversation_no = ? ORDER BY turn',
  )
  const shadowed = db.prepare<[string], 1>(
    'SELECT 1 FROM runs WHERE run_id = ? AND shadow IS NOT NULL',
  )
  const read = db.transaction((id: string, beside = Infinity): StoredConversation | undefined => {
    const row = head.get(toColumn(id))
    if (!row) return undefined
    const of = <T>(table: string, work: () => T): T =>
      readingRow(path, table, `conversation ${id}`, work)
    const detail = of('conversations', (): ConversationDetail => JSON.parse(row.detail))
    const stages = of('conversations', (): string[] => JSON.parse(row.stages_reached))
    const at = beside === Infinity ? null : row.break_turn
    const spoken = at === null ? messages.all(row.no) : near.all(row.no, at - beside, at + beside)
    const given = (at === null ? verdicts : complaints).all(row.no)
    return {
      runId: fromColumn(row.run_id),
      spec: {
        id,
        index: row.idx,
        scenario: fromColumn(row.scenario),
        persona: fromColumn(row.persona),
        repeat: row.repeat,
        arm: row.arm,
      },
      conversation: {
        id,
        ...of('messages', () => toDialogue(spoken)),
        startedAt: fromColumn(row.started_at),
        durationMs: row.duration_ms,
        ...detail,
      },
      verdicts: given.map(toVerdict),
      outcome: toOutcome(row, row, stages),
      ...(shadowed.get(row.run_id)
        ? { shadow: of('shadow_turns', () => shadow.all(row.no).map(toShadowTurn)) }
        : {}),
    }
  })
  return {
    conversation: (id) => explaining(path, () => read(id)),
    aroundBreak: (id, beside) => explaining(path, () => read(id, beside)),
  }
}
