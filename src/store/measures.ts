import type { Database } from 'better-sqlite3'
import type { RunMeasures } from '../core/records.ts'
import { fromColumn, toColumn } from './exact-text.ts'
import { createPlayedCounts } from './played-counts.ts'
import { createStepMeasure } from './step-measure.ts'
import { explaining } from './store-error.ts'

interface PlayedRow {
  readonly behaviour: string
  readonly stage: string | null
}

/** Reads what needs a look into every turn or verdict of a run. */
export function createMeasures(db: Database, path: string): RunMeasures {
  const latencies = db
    .prepare<[string], number>(
      `SELECT m.detail ->> '$.latencyMs' AS ms FROM runs
       JOIN conversations AS c ON c.run_no = runs.no JOIN messages AS m ON m.conversation_no = c.no
       WHERE run_id = ? AND speaker = 'user' AND ms IS NOT NULL AND outcome <> 'excluded'
         AND arm <> 'explored' ORDER BY ms`,
    )
    .pluck()
  const critical = db
    .prepare<[string], number>(
      `SELECT count(DISTINCT c.no) FROM runs
       JOIN conversations AS c ON c.run_no = runs.no JOIN verdicts AS v ON v.conversation_no = c.no
       WHERE run_id = ? AND v.outcome = 'fail' AND severity = 'critical' AND c.outcome <> 'excluded'
         AND c.arm <> 'explored'`,
    )
    .pluck()
  // Only what a user said has a behaviour; the index `messages_played` has all that is read. Pairs are few: telling who
  // played them would double the time.
  const played = db.prepare<[string], PlayedRow>(
    `SELECT DISTINCT behaviour, m.stage FROM runs
       JOIN conversations AS c ON c.run_no = runs.no JOIN messages AS m ON m.conversation_no = c.no
       WHERE run_id = ? AND behaviour IS NOT NULL`,
  )
  return {
    latencies: (runId) => explaining(path, () => latencies.all(toColumn(runId))),
    played: (runId) =>
      explaining(path, () => played.all(toColumn(runId))).map((row) => ({
        behaviour: row.behaviour,
        ...(row.stage === null ? {} : { stage: fromColumn(row.stage) }),
      })),
    playedCounts: createPlayedCounts(db, path),
    steps: createStepMeasure(db, path),
    criticalChecks: (runId) => explaining(path, () => critical.get(toColumn(runId))) ?? 0,
  }
}
