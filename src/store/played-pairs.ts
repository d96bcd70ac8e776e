import type { Database } from 'better-sqlite3'
import type { Played } from '../core/coverage.ts'
import { fromColumn, toColumn } from './exact-text.ts'
import { explaining, readingRow } from './store-error.ts'

/** What the messages of a run say. Only what a user said has a behaviour; the index `messages_played` has all that is read. */
const pairsOf = (run: string): string => `
SELECT json_group_array(json_array(behaviour, stage)) FROM (
  SELECT DISTINCT behaviour, m.stage FROM conversations AS c JOIN messages AS m ON m.conversation_no = c.no
  WHERE c.run_no = ${run} AND behaviour IS NOT NULL
)`

/** Which behaviours were played in which stages of a run: what was kept when it ended, or else what its messages say. */
export function createPlayedPairs(db: Database, path: string): (runId: string) => Played[] {
  const pairs = db
    .prepare<[string], string>(
      `SELECT coalesce((SELECT pairs FROM played WHERE run_no = r.no), (${pairsOf('r.no')}))
       FROM runs AS r WHERE run_id = ?`,
    )
    .pluck()
  return (runId) => {
    const found = explaining(path, () => pairs.get(toColumn(runId))) ?? '[]'
    const all: [behaviour: string, stage: string | null][] = readingRow(
      path,
      'messages',
      `run ${runId}`,
      () => JSON.parse(found),
    )
    return all.map(([behaviour, stage]) => ({
      behaviour,
      ...(stage === null ? {} : { stage: fromColumn(stage) }),
    }))
  }
}

/** Keeps the pairs of a run that has ended, and forgets them as soon as one more conversation of it is written. */
export function createPlayedKeeper(db: Database): {
  keep(no: number): void
  forget(no: number): void
} {
  const keep = db.prepare(`INSERT OR REPLACE INTO played VALUES (:no, (${pairsOf(':no')}))`)
  const forget = db.prepare('DELETE FROM played WHERE run_no = ?')
  return { keep: (no) => keep.run({ no }), forget: (no) => forget.run(no) }
}
