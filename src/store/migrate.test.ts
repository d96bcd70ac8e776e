import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { plannedCells } from '../core/planned-cells.ts'
import { migrate } from './migrate.ts'
import { MIGRATIONS } from './migrations/in-order.ts'
import { createReader } from './reader.ts'
import { inTwoArms, samplePlan } from './sample-run.case.ts'

const NEXT = 'CREATE TABLE later (name TEXT NOT NULL) STRICT'
/** Run `r`, in the columns that every version has. */
const ONE_RUN = `
  INSERT INTO runs (run_id, target, iteration, seed, status, started_at, scheduled, fingerprints, stages)
  VALUES ('r', 't', 'v1', '1', 'finished', 'now', 0, '{}', '[]')`

test('an empty database is brought to the newest version', () => {
  const db = new Database(':memory:')
  migrate(db, 'x.db')
  expect(db.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length)
})

test('an older database gets the later migrations only, and keeps its rows', () => {
  const db = new Database(':memory:')
  migrate(db, 'x.db')
  db.exec(ONE_RUN)
  migrate(db, 'x.db', [...MIGRATIONS, NEXT])
  expect(db.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length + 1)
  expect(db.prepare('SELECT run_id FROM v_runs').pluck().all()).toEqual(['r'])
  expect(db.prepare('SELECT * FROM later').all()).toEqual([])
})

test('a run stored before there were shadows is still there, and had none', () => {
  const db = new Database(':memory:')
  migrate(db, 'x.db', MIGRATIONS.slice(0, 1))
  db.exec(ONE_RUN)
  migrate(db, 'x.db')
  expect(db.prepare('SELECT run_id, shadow FROM v_runs').all()).toEqual([
    { run_id: 'r', shadow: null },
  ])
})

test('a plan stored whole is still that plan, and its outline has each of its cells once', () => {
  const db = new Database(':memory:')
  migrate(db, 'x.db', MIGRATIONS.slice(0, 7))
  db.exec(ONE_RUN)
  const plan = inTwoArms(samplePlan('r', 40, { until: 'failure within 2pp' }))
  db.prepare('INSERT INTO plans (run_no, plan) VALUES (1, ?)').run(JSON.stringify(plan))
  migrate(db, 'x.db')
  const reader = createReader(db, 'x.db')
  const { conversations, ...rest } = plan
  expect(reader.plan('r')).toEqual(plan)
  expect(reader.outline('r')).toEqual({ ...rest, cells: plannedCells(conversations) })
})

test('a migration that fails leaves the version before it whole', () => {
  const db = new Database(':memory:')
  const broken = 'CREATE TABLE half (name TEXT); CREATE TABLE half (name TEXT)'
  expect(() => migrate(db, 'x.db', [...MIGRATIONS, broken])).toThrow('already exists')
  expect(db.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length)
  expect(db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'half'").get()).toBeUndefined()
})
