import type { Database } from 'better-sqlite3'
import { type Clock, isoTime } from '../core/clock.ts'
import type { MinimizedReport } from '../core/minimized.ts'
import type { Trial, TrialLedger } from '../core/trial.ts'
import { toColumn } from './exact-text.ts'
import { explaining, readingRow } from './store-error.ts'
import { toJson } from './to-json.ts'

/** Which failure was shrunk, against what. */
export interface ShrinkKey {
  readonly conversationId: string
  readonly target: string
  readonly iteration: string
}

/** Failures in their shortest form. Every function throws an `AppError` when the file fails it. */
export interface MinimizedStore {
  /** The finished result of a shrink. */
  minimized(key: ShrinkKey): MinimizedReport | undefined
  /** The newest finished result for a conversation, whatever it was shrunk against. */
  newestMinimized(conversationId: string): MinimizedReport | undefined
  /**
   * What was tried so far, to go on from; nothing where there was no such shrink, or it was of another `setup`, the text that
   * tells what is to be tried.
   */
  shrinkLedger(key: ShrinkKey, setup: string): TrialLedger
  keepMinimized(report: MinimizedReport): void
  /** Forgets the result and what was tried for it. */
  forgetMinimized(key: ShrinkKey): void
}

interface TrialRow {
  readonly suffices: 0 | 1
  readonly turns: number
  readonly runs: number
  readonly script: string
}

const OF = `conversation_no = (SELECT no FROM conversations WHERE id = ?) AND target = ? AND iteration = ?`

export function createMinimizedStore(db: Database, path: string, clock: Clock): MinimizedStore {
  const one = db.prepare<string[], string>(
    `SELECT report FROM minimized WHERE ${OF} AND report IS NOT NULL`,
  )
  const newest = db.prepare<string[], string>(
    `SELECT report FROM minimized WHERE conversation_no = (SELECT no FROM conversations WHERE id = ?)
       AND report IS NOT NULL ORDER BY ended_at DESC, no DESC LIMIT 1`,
  )
  const keep = db.prepare(`UPDATE minimized SET report = ?, ended_at = ? WHERE ${OF}`)
  const forget = db.prepare(`DELETE FROM minimized WHERE ${OF}`)
  const parsed = (id: string, text: string | undefined): MinimizedReport | undefined =>
    text === undefined
      ? undefined
      : readingRow(path, 'minimized', `conversation ${id}`, () => JSON.parse(text))
  return {
    minimized: (key) =>
      parsed(
        key.conversationId,
        explaining(path, () => one.pluck().get(...valuesOf(key))),
      ),
    newestMinimized: (id) =>
      parsed(
        id,
        explaining(path, () => newest.pluck().get(toColumn(id))),
      ),
    shrinkLedger: (key, setup) => createLedger(db, path, clock, { key, setup }),
    keepMinimized(report) {
      const ended = isoTime(clock.now())
      explaining(path, () => keep.run(toJson(report), ended, ...valuesOf(report)))
    },
    forgetMinimized(key) {
      explaining(path, () => forget.run(...valuesOf(key)))
    },
  }
}

function valuesOf({ conversationId, target, iteration }: ShrinkKey): string[] {
  return [toColumn(conversationId), toColumn(target), toColumn(iteration)]
}

/** Each trial is written as soon as it is known: a crash loses none but the one under way. */
function createLedger(
  db: Database,
  path: string,
  clock: Clock,
  { key, setup }: { readonly key: ShrinkKey; readonly setup: string },
): TrialLedger {
  const no = explaining(path, () => begin(db, key, setup, isoTime(clock.now())))
  const find = db.prepare<[number, string], TrialRow>(
    'SELECT suffices, turns, runs, script FROM minimized_trials WHERE minimized_no = ? AND kept = ?',
  )
  const note = db.prepare(
    `INSERT INTO minimized_trials (minimized_no, kept, suffices, turns, runs, script)
       VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  )
  return {
    find(kept): Trial | undefined {
      const row = explaining(path, () => find.get(no, kept))
      if (!row) return undefined
      const script = readingRow(path, 'minimized_trials', `minimized_no ${no}`, () =>
        JSON.parse(row.script),
      )
      return { ...row, suffices: row.suffices === 1, script }
    },
    note(kept, { suffices, turns, runs, script }) {
      const values = [no, kept, Number(suffices), turns, runs, toJson(script)]
      explaining(path, () => note.run(...values))
    },
  }
}

/** The row of this shrink, emptied where it was of another setup. */
function begin(db: Database, key: ShrinkKey, setup: string, startedAt: string): number {
  const work = db.transaction((): number => {
    db.prepare(`DELETE FROM minimized WHERE ${OF} AND setup <> ?`).run(...valuesOf(key), setup)
    db.prepare(
      `INSERT INTO minimized (conversation_no, target, iteration, setup, started_at)
         SELECT no, ?, ?, ?, ? FROM conversations WHERE id = ? ON CONFLICT DO NOTHING`,
    ).run(
      toColumn(key.target),
      toColumn(key.iteration),
      setup,
      startedAt,
      toColumn(key.conversationId),
    )
    const no = db
      .prepare<string[], number>(`SELECT no FROM minimized WHERE ${OF}`)
      .pluck()
      .get(...valuesOf(key))
    if (no === undefined) throw new Error(`no conversation ${key.conversationId} to shrink`)
    return no
  })
  return work.immediate()
}
