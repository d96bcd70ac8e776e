import Database from 'better-sqlite3'
import { AppError } from '../core/errors.ts'

/** What went wrong and what to do, by SQLite's primary result code. Any other code is our own bug. */
const EXPLANATIONS: Readonly<Record<string, { what: string; hint: string }>> = {
  SQLITE_BUSY: {
    what: 'is locked by another process',
    hint: 'Wait until the other process is done, or end it, then try again: nothing is lost.',
  },
  SQLITE_LOCKED: {
    what: 'is locked by another query of this process',
    hint: 'Finish reading before writing, then try again: nothing is lost.',
  },
  SQLITE_FULL: {
    what: 'cannot grow: the disk is full',
    hint: 'Free some space and try again: what was written before is safe.',
  },
  SQLITE_READONLY: {
    what: 'cannot be written to',
    hint: 'Check the permissions of the file and its folder, or name another file with --db.',
  },
  SQLITE_PERM: {
    what: 'may not be opened',
    hint: 'Check the permissions of the file and its folder, or name another file with --db.',
  },
  SQLITE_CANTOPEN: {
    what: 'cannot be opened',
    hint: 'Check that the path names a file and that its folder may be written to.',
  },
  SQLITE_NOTADB: {
    what: 'is not a SQLite database',
    hint: 'Name another file with --db, or move this one away.',
  },
  SQLITE_CORRUPT: {
    what: 'is damaged',
    hint: 'Restore it from a copy, or save what is left with `sqlite3 FILE .recover`.',
  },
  SQLITE_IOERR: {
    what: 'could not be read or written by the system',
    hint: 'Check the disk and that no program removed the file, then try again.',
  },
  SQLITE_TOOBIG: {
    what: 'cannot hold a conversation as large as this one',
    hint: "Lower the target's `maxBytes`.",
  },
}

/** Runs `work`; what SQLite throws on account of the file, or of how it is installed, becomes an `AppError`. */
export function explaining<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw explained(path, error)
  }
}

/**
 * Reads what a row holds: JSON that is none becomes an `AppError` that names the table and the row. Only `JSON.parse` throws a
 * `SyntaxError` here.
 */
export function readingRow<T>(path: string, table: string, row: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw damaged(
      path,
      `what its table ${table} holds of ${row} is no JSON: ${error.message}`,
      error,
    )
  }
}

const MALFORMED = 'a row of it holds what is no JSON'

function damaged(path: string, what: string, cause: Error): AppError {
  const { what: is = '', hint = '' } = EXPLANATIONS['SQLITE_CORRUPT'] ?? {}
  return new AppError('user_mistake', `${path} ${is}: ${what}`, { hint, cause })
}

function explained(path: string, error: unknown): unknown {
  if (error instanceof SyntaxError) return damaged(path, MALFORMED, error)
  if (!(error instanceof Database.SqliteError)) return unloadable(error) ?? error
  if (error.message === 'malformed JSON') return damaged(path, MALFORMED, error)
  const explanation = EXPLANATIONS[/^SQLITE_[A-Z]+/.exec(error.code)?.[0] ?? '']
  if (!explanation) return error
  return new AppError('user_mistake', `${path} ${explanation.what} (${error.message})`, {
    hint: explanation.hint,
    cause: error,
  })
}

/** What is wrong with how better-sqlite3 is installed; undefined where something else is. */
function unloadable(error: unknown): AppError | undefined {
  const why = whyUnloadable(error)
  if (why === undefined) return undefined
  return new AppError('user_mistake', `better-sqlite3 cannot be loaded: ${why}`, {
    hint: 'Run `npm rebuild better-sqlite3`; since npm 12, first `npm install-scripts approve better-sqlite3`.',
    cause: error,
  })
}

function whyUnloadable(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  // The package that looks for the binary says where it did.
  if ('tries' in error) return 'it has no binary, its install script did not run'
  if (!('code' in error) || error.code !== 'ERR_DLOPEN_FAILED') return undefined
  return error.message.includes('NODE_MODULE_VERSION')
    ? `it was built for another Node than this one, ${process.versions.node}`
    : error.message
}
