import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { AppError } from '../core/errors.ts'
import { connect } from './connect.ts'
import { openStore, type Store } from './open-store.ts'
import { pack } from './pack.ts'
import { createReader } from './reader.ts'
import { createRecorder } from './recorder.ts'
import { sampleItem, samplePlan } from './sample-run.case.ts'
import { explaining } from './store-error.ts'

let folder = ''
let path = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offscript-trouble-'))
  path = join(folder, 'runs.db')
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Takes the write lock, says so, and keeps it until its standard input ends. */
const LOCKING = `
import Database from '${import.meta.resolve('better-sqlite3')}'
const db = new Database(process.argv[1])
db.exec('BEGIN IMMEDIATE')
process.stdout.write('locked')
process.stdin.resume().on('end', () => db.close())
`

test('a store locked by another process says so, and writes all of it once it is free', async () => {
  const store = openStore(path, { busyTimeoutMs: 20 })
  const recorder = store.startRun(samplePlan('r', 2))
  const other = spawn(process.execPath, ['--input-type=module', '-e', LOCKING, path], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const exited = once(other, 'exit')
  await once(other.stdout, 'data')
  recorder.record(pack(sampleItem('r', 0)))
  expect(() => recorder.flush()).toThrow(`${path} is locked by another process`)
  expect(() => recorder.end('interrupted')).toThrow(`${path} is locked by another process`)
  expect(() => store.startRun(samplePlan('s', 1))).toThrow(`${path} is locked by another process`)
  recorder.record(pack(sampleItem('r', 1)))
  other.stdin.end()
  await exited
  expect(recorder.flush()).toBe(2)
  expect(store.run('r')?.counts.failed).toBe(2)
  store.close()
})

test('a damaged file says so', () => {
  const store = openStore(path)
  const recorder = store.startRun(samplePlan('r', 20))
  for (let index = 0; index < 20; index++) recorder.record(pack(sampleItem('r', index)))
  recorder.end('finished')
  store.close()
  const bytes = readFileSync(path)
  writeFileSync(path, bytes.fill(0xff, 4096))
  expect(() => openStore(path).runs()).toThrow(`${path} is damaged`)
})

test.each<[string, string, string, (store: Store) => unknown]>([
  ['plans', 'plan', 'run r', (store) => store.outline('r')],
  ['plans', 'plan', 'run r', (store) => store.plan('r')],
  ['plans', 'conversations', 'run r', (store) => store.plan('r')],
  ['runs', 'fingerprints', 'run r', (store) => store.runs()],
  ['runs', 'stages', 'run r', (store) => store.run('r')],
  ['conversations', 'stages_reached', 'conversation r-0', (store) => store.conversation('r-0')],
  ['conversations', 'detail', 'conversation r-0', (store) => store.conversation('r-0')],
  ['conversations', 'behaviours', 'conversation r-0', (store) => [...store.summaries('r')]],
  ['conversations', 'stages_reached', 'conversation r-0', (store) => [...store.summaries('r')]],
  ['messages', 'detail', 'conversation r-0', (store) => store.conversation('r-0')],
])('JSON of %s that is damaged in %s is said to be that of %s', (table, column, row, read) => {
  const store = openStore(path)
  const recorder = store.startRun(samplePlan('r', 2))
  for (const index of [0, 1]) recorder.record(pack(sampleItem('r', index)))
  recorder.end('finished')
  const db = new Database(path)
  db.prepare(`UPDATE ${table} SET ${column} = 'nope'`).run()
  db.close()
  expect(() => read(store)).toThrow(
    `${path} is damaged: what its table ${table} holds of ${row} is no JSON`,
  )
  expect(() => read(store)).toThrow(AppError)
  store.close()
})

test('JSON that SQLite itself cannot read is no bug of ours', () => {
  const db = new Database(':memory:')
  expect(() => explaining(path, () => db.prepare("SELECT json('nope')").all())).toThrow(
    `${path} is damaged: a row of it holds what is no JSON`,
  )
  db.close()
})

test('a full disk says so, keeps what was written, and loses nothing of the rest', () => {
  const db = connect(path, { readonly: false, busyTimeoutMs: 20, clock: { now: () => 0 } })
  const seeding = openStore(path)
  seeding.startRun(samplePlan('r', 400))
  seeding.close()
  const recorder = createRecorder(db, path, 1, { now: () => 0 })
  recorder.record(pack(sampleItem('r', 0)))
  recorder.flush()
  db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true })) + 10}`)
  for (let index = 1; index < 400; index++) recorder.record(pack(sampleItem('r', index)))
  expect(() => recorder.flush()).toThrow(`${path} cannot grow: the disk is full`)
  expect(createReader(db, path).finishedIds('r')).toEqual(new Set(['r-0']))
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
  db.pragma('max_page_count = 1000000')
  expect(recorder.flush()).toBe(399)
  expect(createReader(db, path).run('r')?.counts.failed).toBe(400)
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
  db.close()
})
