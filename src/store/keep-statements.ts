import type { Database } from 'better-sqlite3'

/** What must live as long as the process. */
const kept: unknown[] = []

/**
 * Keeps a database, and every statement that `prepare` makes of it from now on, from the garbage collector where `version`, a Node
 * version, would abort when it takes one: 24.19 and later 24, if better-sqlite3 was compiled with their headers
 * (nodejs/node#65446). What a statement holds goes when its database is closed, but for a few hundred bytes.
 * `pragma` must not be used: its statements are made past `prepare`.
 */
export function keepStatements(db: Database, version = process.versions.node): void {
  if (!abortsOnCollecting(version)) return
  kept.push(db)
  db.prepare = new Proxy(db.prepare, {
    apply(prepare, self, args) {
      const statement = Reflect.apply(prepare, self, args)
      kept.push(statement)
      return statement
    },
  })
}

/** Whether this Node may abort when the collector takes what better-sqlite3 made. */
export function abortsOnCollecting(version = process.versions.node): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major === 24 && minor >= 19
}
