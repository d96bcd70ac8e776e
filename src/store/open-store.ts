import type { Database } from 'better-sqlite3'
import type { ArrivalReader } from '../core/arrivals.ts'
import { type Clock, isoTime, systemClock } from '../core/clock.ts'
import type { ConversationLister } from '../core/conversation-list.ts'
import { AppError } from '../core/errors.ts'
import type { Plan } from '../core/plan.ts'
import type { Recorder, RunReader } from '../core/records.ts'
import { createArrivalReader } from './arrivals.ts'
import { connect } from './connect.ts'
import { createConversationLister } from './conversation-list.ts'
import { toColumn } from './exact-text.ts'
import { createFindingReader, type FindingReader } from './finding-rows.ts'
import { createLabelStore, type LabelStore } from './label-rows.ts'
import { createMinimizedStore, type MinimizedStore } from './minimized-rows.ts'
import { planRow } from './plan-row.ts'
import { createReader } from './reader.ts'
import { createRecorder } from './recorder.ts'
import { RUN_COLUMNS, runRow } from './run-row.ts'
import { createSavedFilterStore, type SavedFilterStore } from './saved-filter-rows.ts'
import { createSearchIndex, type SearchIndex } from './search-index.ts'
import { explaining } from './store-error.ts'

/** How a store is opened. */
export interface StoreOptions {
  /** Opens an existing file without writing to it; default false. A file of an older version is migrated first. */
  readonly readonly?: boolean
  /** How long to wait for another process's lock, in milliseconds; default 5,000. */
  readonly busyTimeoutMs?: number
  /** Tells when runs start and end; default the system's. */
  readonly clock?: Clock
}

/** Runs and their conversations in one SQLite file. Every function throws an `AppError` when the file fails it. */
export interface Store
  extends RunReader,
    MinimizedStore,
    ConversationLister,
    LabelStore,
    SavedFilterStore,
    SearchIndex,
    FindingReader,
    ArrivalReader {
  /** Stores the plan and begins to record it. Throws an `AppError` when the run id is taken. */
  startRun(plan: Plan): Recorder
  /**
   * Goes on recording a run that was interrupted; what is finished stays, and recording it again changes nothing.
   * Throws an `AppError` when there is no such run.
   */
  resumeRun(runId: string): Recorder
  /**
   * Does work of which either all is stored or nothing: an error of the work undoes it, and so does a killed process.
   * Others who write wait meanwhile.
   */
  asOne<T>(work: () => Promise<T>): Promise<T>
  /** Gives the file back. What recorders hold and did not flush is lost. */
  close(): void
}

/**
 * Opens a store, making the file and its folder where they are missing; `:memory:` keeps it in memory.
 * Throws an `AppError` when the file is locked, damaged, not a database, another program's, or of a newer version.
 */
export function openStore(path: string, options: StoreOptions = {}): Store {
  const { readonly = false, busyTimeoutMs = 5_000, clock = systemClock } = options
  const db = connect(path, { readonly, busyTimeoutMs, clock })
  const reader = createReader(db, path)
  return {
    ...reader,
    ...createMinimizedStore(db, path, clock),
    ...createConversationLister(db, path),
    ...createFindingReader(db, path),
    ...createLabelStore(db, path, clock),
    ...createSavedFilterStore(db, path, clock),
    ...createSearchIndex(db, path),
    ...createArrivalReader(db, path),
    startRun(plan) {
      const no = insertRun(db, path, plan, isoTime(clock.now()))
      return createRecorder(db, path, no, clock)
    },
    resumeRun(runId) {
      const no = reopenRun(db, path, runId)
      if (no === undefined) throw unknownRun(path, runId, reader)
      return createRecorder(db, path, no, clock)
    },
    async asOne(work) {
      explaining(path, () => db.exec('BEGIN IMMEDIATE'))
      try {
        const done = await work()
        explaining(path, () => db.exec('COMMIT'))
        return done
      } catch (thrown) {
        if (db.inTransaction) db.exec('ROLLBACK')
        throw thrown
      }
    },
    close: () => {
      db.close()
    },
  }
}

function insertRun(db: Database, path: string, plan: Plan, startedAt: string): number {
  const begin = db.transaction(() => {
    const { changes, lastInsertRowid } = db
      .prepare(
        `INSERT INTO runs (${RUN_COLUMNS}) VALUES (${RUN_COLUMNS.map(() => '?')})
         ON CONFLICT (run_id) DO NOTHING`,
      )
      .run(...runRow(plan, startedAt))
    if (changes === 0) return undefined
    const { plan: outline, conversations } = planRow(plan)
    db.prepare('INSERT INTO plans (run_no, plan, conversations) VALUES (?, ?, ?)').run(
      lastInsertRowid,
      outline,
      conversations,
    )
    return Number(lastInsertRowid)
  })
  const no = explaining(path, () => begin.immediate())
  if (no === undefined)
    throw new AppError('user_mistake', `run ${plan.runId} is stored in ${path} already`, {
      hint: `Continue it with \`offscript run --resume ${plan.runId}\`, or start one with another id.`,
    })
  return no
}

function reopenRun(db: Database, path: string, runId: string): number | undefined {
  return explaining(path, () =>
    db
      .prepare<[string], { no: number }>(
        "UPDATE runs SET status = 'running', ended_at = NULL WHERE run_id = ? RETURNING no",
      )
      .get(toColumn(runId)),
  )?.no
}

function unknownRun(path: string, runId: string, reader: RunReader): AppError {
  const latest = reader.runs().slice(-5).reverse()
  const known = latest.map((run) => run.runId).join(', ')
  return new AppError('user_mistake', `there is no run ${runId} in ${path}`, {
    hint: known === '' ? 'No run is stored there yet.' : `The latest runs there: ${known}.`,
  })
}
