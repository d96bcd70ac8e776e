import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore } from './open-store.ts'
import { pack } from './pack.ts'
import { sampleItem, sampleMinimized, samplePlan, sampleShadowTurn } from './sample-run.case.ts'

const VIEWS = {
  v_runs:
    'run_id, iteration, target, seed, started_at, ended_at, status, scheduled, passed, failed, excluded, unresolved, unverified, shadow, explored, kind',
  v_conversations:
    'conversation_id, run_id, scenario, persona, repeat, cell_key, arm, outcome, failure, fault, end_state, break_stage, break_step, break_turn, turns, duration_ms, cost_usd',
  v_turns: 'conversation_id, turn, seq, speaker, text, behaviour, stage, latency_ms',
  v_verdicts: 'conversation_id, check_id, outcome, severity, turn, reason',
  v_shadow_turns:
    'conversation_id, turn, text, error, matched, similarity, topics, stage, latency_ms',
  v_shadow_steps: 'conversation_id, turn, step, output',
  v_minimized:
    'conversation_id, run_id, target, iteration, started_at, ended_at, failure, break_stage, turns_before, turns_after, needs, reproduced, complete, runs',
  v_labels: 'conversation_id, run_id, reviewer, at, judgement, failure, stage, note, stands, undo',
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
  const shadow = { target: 'onboarding', iteration: 'v2', step: 'topic', threshold: 0.8 }
  const recorder = store.startRun(samplePlan(runId, 3, { target: 'onboarding', shadow }))
  for (let index = 0; index < 3; index++) {
    const item = sampleItem(runId, index, 4)
    recorder.record(pack({ ...item, shadow: [sampleShadowTurn(1), sampleShadowTurn(2)] }))
  }
  recorder.end('finished')
  const shortest = sampleMinimized(runId)
  store.shrinkLedger(shortest, 'setup')
  store.keepMinimized(shortest)
  const ada = { conversation: `${runId}-1`, reviewer: 'ada' }
  store.addLabel({ ...ada, judgement: 'bot', failure: 'stuck', stage: 'country', note: 'loops' })
  store.addLabel({ ...ada, judgement: 'simulator' })
  store.undoLabel(ada)
  store.addLabel({ ...ada, reviewer: 'bob', judgement: 'not_a_failure' })
  store.undoLabel({ ...ada, reviewer: 'bob' })
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

test('a run says which shadow listened', () => {
  expect(db.prepare('SELECT shadow FROM v_runs').pluck().get()).toBe('onboarding@v2:topic')
})

test("a shadow's turn in the view has its text, its match and what it is about", () => {
  const row = db.prepare("SELECT * FROM v_shadow_turns WHERE conversation_id LIKE '%-1'").get()
  expect(row).toEqual({
    conversation_id: 'onboarding-v1-1',
    turn: 1,
    text: 'Which country is it?',
    error: null,
    matched: 0,
    similarity: 0.5,
    topics: '["country"]',
    stage: 'country',
    latency_ms: 2.5,
  })
})

test("a shadow's steps in the view have one row each", () => {
  const rows = db
    .prepare(
      "SELECT turn, step, output FROM v_shadow_steps WHERE conversation_id LIKE '%-1' ORDER BY 1, 2",
    )
    .raw()
    .all()
  expect(rows).toEqual([
    [1, 'answer', 'same'],
    [1, 'topic', 'different'],
    [2, 'answer', 'same'],
    [2, 'topic', 'different'],
  ])
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

test('a shortest form in the view has both lengths and what the failure needs', () => {
  expect(db.prepare('SELECT * FROM v_minimized').get()).toMatchObject({
    conversation_id: 'onboarding-v1-0',
    target: 'shop',
    failure: 'stuck',
    break_stage: 'country',
    turns_before: 4,
    turns_after: 3,
    needs: 'Fails only when the user asks back.',
    reproduced: 5,
    complete: 1,
    runs: 18,
  })
})

test('labels in the view are a history, of which the newest of each reviewer stands unless taken back', () => {
  const rows = db.prepare('SELECT reviewer, judgement, note, stands, undo FROM v_labels').raw()
  expect(rows.all()).toEqual([
    ['ada', 'bot', 'loops', 0, 0],
    ['ada', 'simulator', null, 0, 0],
    ['ada', 'bot', 'loops', 1, 1],
    ['bob', 'not_a_failure', null, 0, 0],
    ['bob', null, null, 0, 1],
  ])
})
