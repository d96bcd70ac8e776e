import type { Database } from 'better-sqlite3'
import { type Clock, isoTime } from '../core/clock.ts'
import type { SavedFilter } from '../core/saved-filter.ts'
import { fromColumn, toColumn } from './exact-text.ts'
import { explaining } from './store-error.ts'

/** Filters that somebody wants to come back to. Every function throws an `AppError` when the file fails it. */
export interface SavedFilterStore {
  /** By name. */
  savedFilters(): SavedFilter[]
  /** Takes the place of an earlier one of that name. */
  saveFilter(filter: Pick<SavedFilter, 'name' | 'query'>): void
  deleteFilter(name: string): void
}

export function createSavedFilterStore(db: Database, path: string, clock: Clock): SavedFilterStore {
  return {
    savedFilters: () =>
      explaining(path, () =>
        db
          .prepare<[], { name: string; query: string; saved_at: string }>(
            'SELECT name, query, saved_at FROM saved_filters ORDER BY name',
          )
          .all(),
      ).map(({ name, query, saved_at }) => ({
        name: fromColumn(name),
        query: fromColumn(query),
        savedAt: saved_at,
      })),
    saveFilter({ name, query }) {
      const values = [toColumn(name), toColumn(query), isoTime(clock.now())]
      explaining(path, () =>
        db
          .prepare('INSERT OR REPLACE INTO saved_filters (name, query, saved_at) VALUES (?, ?, ?)')
          .run(...values),
      )
    },
    deleteFilter(name) {
      explaining(path, () =>
        db.prepare('DELETE FROM saved_filters WHERE name = ?').run(toColumn(name)),
      )
    },
  }
}
