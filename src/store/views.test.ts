import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore } from './open-store.ts'
import { pack } from './pack.ts'
import { sampleItem, samplePlan } from './sample-run.case.ts'

const VIEWS = {
  v_runs:
    'run_id, iteration, target, seed, started_at, ended_at, status, scheduled, passed, failed, excluded, unresolved, unverified',
  v_conversations:
    'conversation_id, run_id, scenario, persona, repeat, cell_key, arm, outcome, failure, fault, end_state, break_stage, break_step, break_turn, turns, duration_ms, cost_usd',
  v_turns: 'conversation_id, turn, seq, speaker, text, behaviour, stage, latency_ms',
  v_verdicts: 'conversation_id, check_id, outcome, severity, turn, reason',
}
const page = readFileSync(new URL('../../docs/store.md', import.meta.url), 'utf8')
const queries = [...page.matchAll(/```sql\n(.*?)```/gs)].map(([, sql = '']) => sql.trim())

let folder = ''
let db: Database.Database
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'offscript-views-'))
  const path = join(folder, 'runs.db')
  const store = openStore(path)
  const runId = 'onboarding-v1'
  const recorder = store.startRun(samplePlan(runId, 3, { target: 'onboarding' }))
  for (let index = 0; index < 3; index++) recorder.record(pack(sampleItem(runId, index, 4)))
  recorder.end('finished')
  store.close()
  db = new Database(path, { readonly: true })
})
afterAll(() => {
  db.close()
  rmSync(folder, { recursive: true, force: true })
})

test.each(Object.entries(VIEWS))('%s has its promised columns in order', (view, columns) => {
  const found = db.prepare(`SELECT * FROM ${view}`).columns()
  expect(found.map((column) => column.name).join(', ')).toBe(columns)
})

test.each(Object.entries(VIEWS))('every column of %s is documented, in order', (view, columns) => {
  const section = page.split(`## ${view}\n`)[1]?.split('\n## ')[0] ?? ''
  const documented = [...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)
  expect(documented.join(', ')).toBe(columns)
})

test('there is a documented query for each view', () => {
  for (const view of Object.keys(VIEWS)) expect(queries.join('\n')).toContain(view)
})

test.each(queries)('the documented query gives rows: %s', (sql) => {
  expect(db.prepare(sql).all()).not.toEqual([])
})

test('counts of a run equal its conversations by outcome', () => {
  const { failed, passed } = db.prepare('SELECT * FROM v_runs').get() as Record<string, number>
  expect({ failed, passed }).toEqual({ failed: 3, passed: 0 })
  expect(
    db.prepare("SELECT count(*) FROM v_conversations WHERE outcome = 'failed'").pluck().get(),
  ).toBe(failed)
})

test('a conversation in the view has its cell, its break and its size', () => {
  const row = db.prepare("SELECT * FROM v_conversations WHERE conversation_id LIKE '%-1'").get()
  expect(row).toEqual({
    conversation_id: 'onboarding-v1-1',
    run_id: 'onboarding-v1',
    scenario: 'open-shop',
    persona: 'anna',
    repeat: 2,
    cell_key: 'open-shop×anna',
    arm: 'straying',
    outcome: 'failed',
    failure: 'stuck',
    fault: 'bot',
    end_state: null,
    break_stage: 'country',
    break_step: 'validate',
    break_turn: 3,
    turns: 4,
    duration_ms: 12.25,
    cost_usd: 0,
  })
})

test('the greeting is turn 0, and messages are counted through from 1', () => {
  const rows = db
    .prepare(
      "SELECT turn, seq, speaker, behaviour, stage, latency_ms FROM v_turns WHERE conversation_id LIKE '%-0' LIMIT 3",
    )
    .raw()
    .all()
  expect(rows).toEqual([
    [0, 1, 'bot', null, 'greet', 1.5],
    [1, 2, 'user', 'answer', 'greet', null],
    [1, 3, 'bot', null, 'country', 1.25],
  ])
})
