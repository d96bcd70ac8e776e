import type { Database } from 'better-sqlite3'
import type { PlayedCount } from '../core/heat.ts'
import { fromColumn, toColumn } from './exact-text.ts'
import { explaining } from './store-error.ts'

interface PlayedCountRow {
  readonly behaviour: string
  readonly stage: string | null
  readonly failed: number
  readonly total: number
}

/** Each conversation counts once in a pair, however often it met it; the index `messages_played` has all that is read of a message. */
const SQL = `
WITH met AS (
  SELECT DISTINCT c.no, c.outcome, m.behaviour, m.stage
  FROM conversations AS c CROSS JOIN messages AS m ON m.conversation_no = c.no
  WHERE c.run_no = (SELECT no FROM runs WHERE run_id = ?) AND c.arm = 'straying'
    AND c.outcome IN ('passed', 'failed') AND m.behaviour IS NOT NULL AND m.behaviour <> 'unknown'
)
SELECT behaviour, stage, sum(outcome = 'failed') AS failed, count(*) AS total
FROM met GROUP BY behaviour, stage ORDER BY total DESC, behaviour, stage`

/** Counts how conversations fared in which a behaviour was played in a stage. */
export function createPlayedCounts(db: Database, path: string): (runId: string) => PlayedCount[] {
  const counts = db.prepare<[string], PlayedCountRow>(SQL)
  return (runId) =>
    explaining(path, () => counts.all(toColumn(runId))).map(
      ({ behaviour, stage, failed, total }) => ({
        behaviour,
        ...(stage === null ? {} : { stage: fromColumn(stage) }),
        failed,
        total,
      }),
    )
}
