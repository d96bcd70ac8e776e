import type { Database } from 'better-sqlite3'
import type { SearchProgress } from '../core/conversation-list.ts'
import { fromColumn } from './exact-text.ts'
import { explaining } from './store-error.ts'

/** Makes what was said searchable. Every function throws an `AppError` when the file fails it. */
export interface SearchIndex {
  /**
   * Takes up to so many further conversations in, in one transaction: whoever else writes waits for it. Returns how many there
   * were to take in: 0 when all are.
   */
  indexConversations(atMost: number): number
}

/** The one that fills the table `search`, whose rows bear the numbers of conversations. */
export function createSearchIndex(db: Database, path: string): SearchIndex {
  const fill = db.transaction((atMost: number): number => {
    const upto = Number(db.prepare('SELECT upto FROM searched').pluck().get())
    const nos = db
      .prepare<[number, number], number>(
        'SELECT no FROM conversations WHERE no > ? ORDER BY no LIMIT ?',
      )
      .pluck()
      .all(upto, atMost)
    if (nos.length === 0) return 0
    const texts = db
      .prepare<[number], string>('SELECT text FROM messages WHERE conversation_no = ? ORDER BY seq')
      .pluck()
    const add = db.prepare('INSERT INTO search (rowid, text) VALUES (?, ?)')
    for (const no of nos) add.run(no, texts.all(no).map(fromColumn).join('\n'))
    db.prepare('UPDATE searched SET upto = ?').run(nos.at(-1))
    return nos.length
  })
  const isDone = db
    .prepare<[], 0 | 1>(
      'SELECT NOT EXISTS (SELECT 1 FROM conversations WHERE no > upto) FROM searched',
    )
    .pluck()
  return {
    // Nothing is locked where there is nothing to do.
    indexConversations: (atMost) =>
      explaining(path, () => (isDone.get() === 1 ? 0 : fill.immediate(atMost))),
  }
}

/** Numbers are given in order of arrival without gaps, so that they count. */
export function searchProgress(db: Database): SearchProgress {
  const row = db
    .prepare<[], SearchProgress>(
      `SELECT upto - first + 1 AS indexed, last - first + 1 AS stored FROM searched,
         (SELECT min(no) AS first FROM conversations), (SELECT max(no) AS last FROM conversations)`,
    )
    .get()
  const stored = row?.stored ?? 0
  return { indexed: Math.max(0, Math.min(stored, row?.indexed ?? 0)), stored }
}
