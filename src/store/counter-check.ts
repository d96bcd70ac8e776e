import type { Database } from 'better-sqlite3'
import { OutcomeLabel } from '../core/outcome.ts'

type Counts = Record<OutcomeLabel | 'explored', number>

/** Explored conversations are counted as such, whatever became of them. */
const COUNTED = `${OutcomeLabel.options
  .map((label) => `count(*) FILTER (WHERE arm <> 'explored' AND outcome = '${label}') AS ${label}`)
  .join(', ')}, count(*) FILTER (WHERE arm = 'explored') AS explored`

/**
 * Holds the counters of a run, which are added up batch by batch, against its conversations. Throws an `Error` that names
 * each one that differs: only a bug of ours can make them.
 */
export function createCounterCheck(db: Database): (runNo: number) => void {
  const told = db.prepare<[number], Counts & { run_id: string }>('SELECT * FROM runs WHERE no = ?')
  const stored = db.prepare<[number], Counts>(
    `SELECT ${COUNTED} FROM conversations WHERE run_no = ?`,
  )
  return (runNo) => {
    const [run, rows] = [told.get(runNo), stored.get(runNo)]
    if (!run || !rows) return
    const wrong = [...OutcomeLabel.options, 'explored' as const].filter(
      (label) => run[label] !== rows[label],
    )
    if (wrong.length === 0) return
    const each = wrong.map((label) => `${label} ${run[label]}, stored ${rows[label]}`)
    throw new Error(`the counters of run ${run.run_id} do not add up: ${each.join('; ')}`)
  }
}
