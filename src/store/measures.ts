import type { Database } from 'better-sqlite3'
import type { RunMeasures } from '../core/records.ts'
import { toColumn } from './exact-text.ts'
import { createPlayedCounts } from './played-counts.ts'
import { createPlayedPairs } from './played-pairs.ts'
import { createStepMeasure } from './step-measure.ts'
import { explaining } from './store-error.ts'

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
  return {
    latencies: (runId) => explaining(path, () => latencies.all(toColumn(runId))),
    played: createPlayedPairs(db, path),
    playedCounts: createPlayedCounts(db, path),
    steps: createStepMeasure(db, path),
    criticalChecks: (runId) => explaining(path, () => critical.get(toColumn(runId))) ?? 0,
  }
}
