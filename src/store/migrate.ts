import type { Database } from 'better-sqlite3'
import { AppError } from '../core/errors.ts'
import { MIGRATIONS } from './migrations/in-order.ts'

/** Marks a SQLite file as ours ("OFFS"), so that another program's database is never migrated. */
const APPLICATION_ID = 0x4f464653

/**
 * Brings a database to the newest version, each migration in a transaction of its own.
 * Safe when several processes do it at once. Throws an `AppError` for another program's database
 * and for one written by a newer version.
 */
export function migrate(db: Database, path: string, migrations = MIGRATIONS): void {
  while (needsMigration(db, path, migrations)) migrateOnce(db, path, migrations)
}

/** Whether there is something to migrate; throws an `AppError` where the database is not ours to touch. */
export function needsMigration(db: Database, path: string, migrations = MIGRATIONS): boolean {
  const version = versionOf(db)
  if (!isOurs(db, version))
    throw new AppError('user_mistake', `${path} is a database of another program`, {
      hint: 'Name another file with --db.',
    })
  if (version > migrations.length)
    throw new AppError(
      'user_mistake',
      `${path} has version ${version}, this program knows versions up to ${migrations.length}`,
      { hint: 'Update offscript, or name another file with --db.' },
    )
  return version < migrations.length
}

/** The version is read again under the write lock: another process may have been faster. */
function migrateOnce(db: Database, path: string, migrations: readonly string[]): void {
  db.transaction(() => {
    if (!needsMigration(db, path, migrations)) return
    const version = versionOf(db)
    db.exec(migrations[version] ?? '')
    db.exec(`PRAGMA user_version = ${version + 1}`)
    db.exec(`PRAGMA application_id = ${APPLICATION_ID}`)
  }).immediate()
}

function versionOf(db: Database): number {
  return Number(db.prepare('PRAGMA user_version').pluck().get())
}

function isOurs(db: Database, version: number): boolean {
  const id = db.prepare('PRAGMA application_id').pluck().get()
  if (id === APPLICATION_ID) return true
  const isEmpty = db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined
  return id === 0 && version === 0 && isEmpty
}
