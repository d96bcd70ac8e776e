import type { Database } from 'better-sqlite3'
import type { ConversationSummary } from '../core/records.ts'
import { toColumn } from './exact-text.ts'
import { explaining, readingRow } from './store-error.ts'
import { createSummaryForm, SUMMARY_VALUES, type SummaryValues } from './summary-form.ts'

/** Rows fetched at a time: large enough to be fast, small enough to stay flat in memory. */
const PAGE = 1_000

/** Pages by position, so that a consumer may stop early, and other queries may run meanwhile. */
export function createSummaries(
  db: Database,
  path: string,
): (runId: string) => Iterable<ConversationSummary> {
  const page = db
    .prepare<[string, number, number], SummaryValues>(
      `SELECT ${SUMMARY_VALUES} FROM conversations
       WHERE run_no = (SELECT no FROM runs WHERE run_id = ?) AND idx > ? ORDER BY idx LIMIT ?`,
    )
    .raw()
  function* pages(runId: string): Generator<ConversationSummary> {
    const toSummary = createSummaryForm()
    let rows: SummaryValues[] = []
    let after = -1
    do {
      rows = explaining(path, () => page.all(toColumn(runId), after, PAGE))
      for (const row of rows)
        yield readingRow(path, 'conversations', `conversation ${row[1]}`, () => toSummary(row))
      after = rows.at(-1)?.[0] ?? after
    } while (rows.length === PAGE)
  }
  return (runId) => ({ [Symbol.iterator]: () => pages(runId) })
}
