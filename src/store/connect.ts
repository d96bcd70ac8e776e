import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import type { Clock } from '../core/clock.ts'
import { AppError, messageOf } from '../core/errors.ts'
import { keepStatements } from './keep-statements.ts'
import { migrate, needsMigration } from './migrate.ts'
import { explaining } from './store-error.ts'

/** How a database is opened. */
export interface ConnectOptions {
  readonly readonly: boolean
  readonly busyTimeoutMs: number
  readonly clock: Clock
}

/** Opens a database at its newest version. Throws an `AppError` saying why that is not possible. */
export function connect(path: string, options: ConnectOptions): Database.Database {
  if (!options.readonly) {
    makeParent(path)
    return connectForWriting(path, options)
  }
  if (path !== ':memory:' && !existsSync(path))
    throw new AppError('user_mistake', `${path} does not exist: there are no stored runs`, {
      hint: 'Run `offscript run` or `offscript demo` first, or name the file with --db.',
    })
  return connectForReading(path, options)
}

function makeParent(path: string): void {
  if (path === ':memory:') return
  try {
    mkdirSync(dirname(path), { recursive: true })
  } catch (error) {
    throw new AppError('user_mistake', `${path} cannot be made: ${whyNoFolder(error)}`, {
      hint: 'Name a file in a folder that may be written to with --db.',
      cause: error,
    })
  }
}

function whyNoFolder(error: unknown): string {
  const { code, path } = error as NodeJS.ErrnoException
  if (code === 'ENOTDIR') return `a part of ${path} is a file, not a folder`
  return code === 'EEXIST' ? `${path} is a file, not a folder` : messageOf(error)
}

function connectForWriting(path: string, options: ConnectOptions): Database.Database {
  return opened(path, options, (db) => {
    useWriteAheadLog(db, options)
    // In WAL mode NORMAL survives the death of the process at any moment; only a power cut may lose the last commits.
    db.exec('PRAGMA synchronous = NORMAL')
    // Pages kept, in kB: who writes needs few of them, and 16 MB, better-sqlite3's own, are a tenth of a run's memory.
    db.exec('PRAGMA cache_size = -4000')
    db.exec('PRAGMA foreign_keys = ON')
    migrate(db, path)
  })
}

function connectForReading(path: string, options: ConnectOptions): Database.Database {
  let isOld = false
  const db = opened(path, options, (reader) => {
    isOld = needsMigration(reader, path)
  })
  if (!isOld) return db
  db.close()
  connectForWriting(path, { ...options, readonly: false }).close()
  return opened(path, options, () => {})
}

/** Leaves no open handle behind when `prepare` throws. */
function opened(
  path: string,
  { readonly, busyTimeoutMs }: ConnectOptions,
  prepare: (db: Database.Database) => void,
): Database.Database {
  return explaining(path, () => {
    const db = new Database(path, { readonly, timeout: busyTimeoutMs })
    keepStatements(db)
    try {
      prepare(db)
    } catch (error) {
      db.close()
      throw error
    }
    return db
  })
}

/** SQLite does not wait for its lock while changing the journal mode, so this does. */
function useWriteAheadLog(db: Database.Database, { busyTimeoutMs, clock }: ConnectOptions): void {
  const deadline = clock.now() + busyTimeoutMs
  for (;;) {
    try {
      db.exec('PRAGMA journal_mode = WAL')
      return
    } catch (error) {
      const isBusy = error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')
      if (!isBusy || clock.now() >= deadline) throw error
      pause(5)
    }
  }
}

function pause(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
}
