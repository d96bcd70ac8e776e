import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { connect } from './connect.ts'
import { openStore } from './open-store.ts'
import { createReader } from './reader.ts'
import { createRecorder } from './recorder.ts'
import { sampleItem, samplePlan } from './sample-run.case.ts'

let folder = ''
let path = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offscript-trouble-'))
  path = join(folder, 'runs.db')
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('a store locked by another connection says so, and writes all of it once it is free', () => {
  const store = openStore(path, { busyTimeoutMs: 20 })
  const recorder = store.startRun(samplePlan('r', 2))
  const other = new Database(path)
  other.exec('BEGIN IMMEDIATE')
  recorder.record(sampleItem('r', 0))
  expect(() => recorder.flush()).toThrow(`${path} is locked by another process`)
  expect(() => recorder.end('interrupted')).toThrow(`${path} is locked by another process`)
  expect(() => store.startRun(samplePlan('s', 1))).toThrow(`${path} is locked by another process`)
  recorder.record(sampleItem('r', 1))
  other.exec('ROLLBACK')
  expect(recorder.flush()).toBe(2)
  expect(store.run('r')?.counts.failed).toBe(2)
  other.close()
  store.close()
})

test('a full disk says so, keeps what was written, and loses nothing of the rest', () => {
  const db = connect(path, { readonly: false, busyTimeoutMs: 20, clock: { now: () => 0 } })
  const seeding = openStore(path)
  seeding.startRun(samplePlan('r', 400))
  seeding.close()
  const recorder = createRecorder(db, path, 1, { now: () => 0 })
  recorder.record(sampleItem('r', 0))
  recorder.flush()
  db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true })) + 10}`)
  for (let index = 1; index < 400; index++) recorder.record(sampleItem('r', index))
  expect(() => recorder.flush()).toThrow(`${path} cannot grow: the disk is full`)
  expect(createReader(db, path).finishedIds('r')).toEqual(new Set(['r-0']))
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
  db.pragma('max_page_count = 1000000')
  expect(recorder.flush()).toBe(399)
  expect(createReader(db, path).run('r')?.counts.failed).toBe(400)
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
  db.close()
})
