import type { Database } from 'better-sqlite3'
import type { StepReport, StepsTold } from '../core/heat.ts'
import { fromColumn, toColumn } from './exact-text.ts'
import { explaining } from './store-error.ts'

/** Conversations whose replies are looked into at most, so that the time is bounded: about a second. */
const MOST = 5_000
/** Steps stand in the stored replies alone. Which are drawn is scattered over the plan, whose order goes by cells. */
const TOLD = `
SELECT s.value ->> '$.name' AS step, count(*) AS told, sum(s.value ->> '$.status' = 'error') AS erred
FROM conversations AS c CROSS JOIN messages AS m ON m.conversation_no = c.no
  JOIN json_each(m.detail, '$.steps') AS s
WHERE c.run_no = (SELECT no FROM runs WHERE run_id = ?) AND c.arm = 'straying'
  AND c.outcome IN ('passed', 'failed') AND m.speaker = 'bot'
  AND ((c.idx * 2654435761) >> 12) % ? = 0 GROUP BY step`
const COUNT =
  'SELECT count(*) FROM conversations WHERE run_no = (SELECT no FROM runs WHERE run_id = ?)'
const BROKE = `
SELECT break_step AS step, count(*) AS broke FROM conversations
WHERE run_no = (SELECT no FROM runs WHERE run_id = ?) AND arm = 'straying' AND outcome = 'failed'
  AND break_step IS NOT NULL GROUP BY break_step`

/** Counts what the bot said of its steps. */
export function createStepMeasure(db: Database, path: string): (runId: string) => StepsTold {
  const told = db.prepare<[string, number], Omit<StepReport, 'broke'>>(TOLD)
  const count = db.prepare<[string], number>(COUNT).pluck()
  const broke = db.prepare<[string], Pick<StepReport, 'step' | 'broke'>>(BROKE)
  return (runId) => {
    const id = toColumn(runId)
    const found = new Map<string, StepReport>()
    const oneOf = Math.max(1, Math.ceil((explaining(path, () => count.get(id)) ?? 0) / MOST))
    for (const one of explaining(path, () => told.all(id, oneOf)))
      found.set(one.step, { ...one, broke: 0 })
    for (const { step: column, broke: times } of explaining(path, () => broke.all(id))) {
      const step = fromColumn(column)
      found.set(step, { ...(found.get(step) ?? { step, told: 0, erred: 0 }), broke: times })
    }
    const steps = [...found.values()].sort(
      (a, b) => b.broke - a.broke || b.erred - a.erred || (a.step < b.step ? -1 : 1),
    )
    return { oneOf, steps }
  }
}
