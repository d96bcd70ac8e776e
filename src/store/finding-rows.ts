import type { Database } from 'better-sqlite3'
import type { Findings } from '../core/queue.ts'
import { fromColumn, toColumn } from './exact-text.ts'
import { explaining } from './store-error.ts'

/** Tells what checks found in a run. */
export interface FindingReader {
  /** By conversation; one in which no check found anything is absent. */
  findings(runId: string): Map<string, Findings>
}

/** Reads findings. Throws an `AppError` where the file cannot be read. */
export function createFindingReader(db: Database, path: string): FindingReader {
  const counts = db.prepare<[string], { id: string; critical: number; others: number }>(
    `SELECT c.id, sum(v.severity = 'critical') AS critical, sum(v.severity <> 'critical') AS others
     FROM conversations AS c JOIN verdicts AS v ON v.conversation_no = c.no
     WHERE c.run_no = (SELECT no FROM runs WHERE run_id = ?) AND v.outcome = 'fail' GROUP BY c.no`,
  )
  return {
    findings: (runId) =>
      new Map(
        explaining(path, () => counts.all(toColumn(runId))).map(({ id, critical, others }) => [
          fromColumn(id),
          { critical, others },
        ]),
      ),
  }
}
