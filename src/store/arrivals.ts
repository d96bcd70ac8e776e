import type { Database } from 'better-sqlite3'
import type { ArrivalReader, ArrivedFailure } from '../core/arrivals.ts'
import type { FailureKind } from '../core/outcome.ts'
import { fromColumn, fromOptionalColumn, toColumn } from './exact-text.ts'
import { explaining } from './store-error.ts'

interface FailureRow {
  readonly id: string
  readonly scenario: string
  readonly persona: string
  readonly failure: FailureKind | null
  readonly break_stage: string | null
  readonly cause: string
}

/** Conversations are numbered in order of arrival: what is new has a greater number. */
const NEW = 'run_no = (SELECT no FROM runs WHERE run_id = ?) AND no > ?'

/** Tells what came into a run since. Throws an `AppError` where the file cannot be read. */
export function createArrivalReader(db: Database, path: string): ArrivalReader {
  const counts = db.prepare<
    [number, string, number],
    { upto: number; passed: number; failed: number }
  >(
    `SELECT coalesce(max(no), ?) AS upto,
       count(*) FILTER (WHERE arm = 'straying' AND outcome = 'passed') AS passed,
       count(*) FILTER (WHERE arm = 'straying' AND outcome = 'failed') AS failed
     FROM conversations NOT INDEXED WHERE ${NEW}`,
  )
  const failures = db.prepare<[string, number, number], FailureRow>(
    `SELECT id, scenario, persona, failure, break_stage, cause FROM conversations NOT INDEXED
     WHERE ${NEW} AND arm = 'straying' AND outcome = 'failed' ORDER BY no DESC LIMIT ?`,
  )
  const read = db.transaction((runId: string, after: number, most: number) => {
    const { upto, ...straying } = counts.get(after, toColumn(runId), after) ?? {
      upto: after,
      passed: 0,
      failed: 0,
    }
    return {
      upto,
      straying,
      failures: failures.all(toColumn(runId), after, most).map(toArrived),
    }
  })
  return { arrivals: (runId, after, most) => explaining(path, () => read(runId, after, most)) }
}

function toArrived(row: FailureRow): ArrivedFailure {
  const stage = fromOptionalColumn(row.break_stage)
  return {
    id: fromColumn(row.id),
    scenario: fromColumn(row.scenario),
    persona: fromColumn(row.persona),
    ...(row.failure === null ? {} : { failure: row.failure }),
    ...(stage === undefined ? {} : { stage }),
    cause: fromColumn(row.cause),
  }
}
