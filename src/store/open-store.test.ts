import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { AppError } from '../core/errors.ts'
import type { OutcomeLabel } from '../core/outcome.ts'
import { plannedCells } from '../core/planned-cells.ts'
import { openStore } from './open-store.ts'
import { pack } from './pack.ts'
import { inTwoArms, sampleItem, samplePlan, sampleScenario } from './sample-run.case.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offscript-store-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const noon = { now: () => Date.UTC(2026, 0, 2, 12) }

describe('a run', () => {
  test('is listed with its counts, times and the stages of its journey', () => {
    const store = openStore(':memory:', { clock: noon })
    const plan = samplePlan('r', 3, { scenarios: [sampleScenario(['greet', 'done'])] })
    const recorder = store.startRun(plan)
    recorder.record(pack(withLabel('r', 0, 'passed')))
    recorder.record(pack(withLabel('r', 1, 'failed')))
    recorder.record(pack(withLabel('r', 2, 'unverified')))
    recorder.end('finished')
    expect(store.runs()).toEqual([
      {
        runId: 'r',
        target: 'shop',
        iteration: 'v1',
        seed: '7',
        status: 'finished',
        startedAt: '2026-01-02T12:00:00.000Z',
        endedAt: '2026-01-02T12:00:00.000Z',
        scheduled: 3,
        counts: { passed: 1, failed: 1, excluded: 0, unresolved: 0, unverified: 1 },
        fingerprints: plan.fingerprints,
        stages: ['greet', 'done'],
      },
    ])
  })

  test('gives its plan back exactly', () => {
    const store = openStore(':memory:')
    const plan = samplePlan('r', 5)
    store.startRun(plan)
    expect(store.plan('r')).toEqual(plan)
    expect(store.plan('other')).toBeUndefined()
    expect(store.run('other')).toBeUndefined()
  })

  test('is listed oldest first, and by target', () => {
    let now = 1_000
    const store = openStore(':memory:', { clock: { now: () => now } })
    store.startRun(samplePlan('late', 1))
    now = 500
    store.startRun(samplePlan('early', 1))
    store.startRun(samplePlan('elsewhere', 1, { target: 'bank' }))
    expect(store.runs().map((run) => run.runId)).toEqual(['early', 'elsewhere', 'late'])
    expect(store.runs({ target: 'shop' }).map((run) => run.runId)).toEqual(['early', 'late'])
  })

  test('cannot be started twice under one id', () => {
    const store = openStore(':memory:')
    store.startRun(samplePlan('r', 1))
    expect(() => store.startRun(samplePlan('r', 1))).toThrow('run r is stored in :memory: already')
  })

  test('that does not exist cannot be resumed, and those that do are named', () => {
    const store = openStore(':memory:')
    store.startRun(samplePlan('spring', 1))
    const thrown = errorOf(() => store.resumeRun('autumn'))
    expect(thrown.message).toBe('there is no run autumn in :memory:')
    expect(thrown.hint).toBe('The latest runs there: spring.')
  })
})

describe('a recorder', () => {
  test('writes nothing before it is flushed', () => {
    const store = openStore(':memory:')
    const recorder = store.startRun(samplePlan('r', 1))
    recorder.record(pack(sampleItem('r', 0)))
    expect(store.finishedIds('r')).toEqual(new Set())
    expect(recorder.flush()).toBe(1)
    expect(store.finishedIds('r')).toEqual(new Set(['r-0']))
    expect(recorder.flush()).toBe(0)
  })

  test('stores a conversation once, however often it is recorded, and counts it once', () => {
    const store = openStore(':memory:')
    const first = store.startRun(samplePlan('r', 2))
    first.record(pack(withLabel('r', 0, 'passed')))
    first.record(pack(withLabel('r', 0, 'passed')))
    expect(first.flush()).toBe(1)
    const second = store.resumeRun('r')
    second.record(pack(withLabel('r', 0, 'failed')))
    second.record(pack(withLabel('r', 1, 'failed')))
    expect(second.flush()).toBe(1)
    expect(store.run('r')?.counts).toMatchObject({ passed: 1, failed: 1 })
    expect(store.conversation('r-0')?.outcome.label).toBe('passed')
  })

  test('refuses more conversations than the run has scheduled', () => {
    const store = openStore(':memory:')
    const recorder = store.startRun(samplePlan('r', 1))
    recorder.record(pack(sampleItem('r', 0)))
    recorder.record(pack(sampleItem('r', 1)))
    expect(() => recorder.flush()).toThrow('CHECK constraint failed')
    expect(store.finishedIds('r').size).toBe(0)
  })

  test('opens an interrupted run again until it ends', () => {
    const store = openStore(':memory:', { clock: noon })
    store.startRun(samplePlan('r', 1)).end('interrupted')
    expect(store.run('r')).toMatchObject({ status: 'interrupted' })
    const recorder = store.resumeRun('r')
    expect(store.run('r')).toMatchObject({ status: 'running' })
    expect(store.run('r')).not.toHaveProperty('endedAt')
    recorder.end('finished')
    expect(store.run('r')).toMatchObject({ status: 'finished' })
  })

  test('keeps how many were scheduled, unless a rule ended the run sooner', () => {
    const store = openStore(':memory:')
    const recorder = store.startRun(samplePlan('r', 3, { until: 'failure within 2pp' }))
    recorder.record(pack(sampleItem('r', 0)))
    recorder.end('interrupted')
    expect(store.run('r')).toMatchObject({ scheduled: 3 })
    store.resumeRun('r').end('finished', 1)
    expect(store.run('r')).toMatchObject({ scheduled: 1, status: 'finished' })
    expect(store.outline('r')?.until).toBe('failure within 2pp')
  })

  test('knows no rule of a run that has none', () => {
    const store = openStore(':memory:')
    store.startRun(samplePlan('r', 1))
    expect([store.outline('r')?.until, store.outline('nothing')?.until]).toEqual([
      undefined,
      undefined,
    ])
  })

  test('tells the outline of a plan as it is, and of its conversations the cells', () => {
    const store = openStore(':memory:')
    const plan = inTwoArms(samplePlan('r', 40))
    store.startRun(plan)
    const { conversations, ...rest } = plan
    expect(store.outline('r')).toEqual({ ...rest, cells: plannedCells(conversations) })
    expect(store.plan('r')).toEqual(plan)
    expect(store.outline('nothing')).toBeUndefined()
  })

  test('flushes what it holds when the run ends', () => {
    const store = openStore(':memory:')
    const recorder = store.startRun(samplePlan('r', 1))
    recorder.record(pack(sampleItem('r', 0)))
    recorder.end('finished')
    expect(store.finishedIds('r').size).toBe(1)
  })
})

describe('summaries', () => {
  test('come in the order of the plan, whatever the order of finishing', () => {
    const store = openStore(':memory:')
    const recorder = store.startRun(samplePlan('r', 2_500))
    for (let index = 2_499; index >= 0; index--) recorder.record(pack(sampleItem('r', index, 1)))
    recorder.flush()
    const ids = [...store.summaries('r')].map((summary) => summary.id)
    expect(ids).toEqual(samplePlan('r', 2_500).conversations.map((spec) => spec.id))
  })

  test('tell what the analysis needs, and cost of user and bot together', () => {
    const store = openStore(':memory:')
    const recorder = store.startRun(samplePlan('r', 1))
    const item = sampleItem('r', 0, 3)
    const usage = { calls: 1, inputTokens: 5, outputTokens: 5, costUsd: 0.25 }
    const conversation = {
      ...item.conversation,
      usage,
      greeting: [{ text: 'Hello', usage }],
      rejected: [{ text: 'As an AI', fault: 'role_flip' as const, detail: 'speaks as a model' }],
    }
    recorder.record(pack({ ...item, conversation }))
    recorder.flush()
    expect([...store.summaries('r')]).toEqual([
      {
        id: 'r-0',
        scenario: 'open-shop',
        persona: 'anna',
        repeat: 1,
        arm: 'straying',
        outcome: item.outcome,
        turns: 3,
        durationMs: 12.25,
        costUsd: 0.5,
        behaviours: { answer: 2, clarify: 1 },
        rejectedDrafts: 1,
      },
    ])
  })

  test('of one run hold no other run, can be walked twice, and may be left early', () => {
    const store = openStore(':memory:')
    for (const run of ['a', 'b']) {
      const recorder = store.startRun(samplePlan(run, 2))
      recorder.record(pack(sampleItem(run, 0)))
      recorder.record(pack(sampleItem(run, 1)))
      recorder.flush()
    }
    const summaries = store.summaries('b')
    for (const summary of summaries) {
      expect(summary.id).toBe('b-0')
      break
    }
    expect([...summaries].map((summary) => summary.id)).toEqual(['b-0', 'b-1'])
    expect([...store.summaries('none')]).toEqual([])
  })

  test('can be walked while conversations are read and written', () => {
    const store = openStore(':memory:')
    const recorder = store.startRun(samplePlan('r', 2))
    recorder.record(pack(sampleItem('r', 0)))
    recorder.flush()
    for (const summary of store.summaries('r')) {
      expect(store.conversation(summary.id)?.spec.index).toBe(0)
      recorder.record(pack(sampleItem('r', 1)))
      expect(recorder.flush()).toBe(1)
    }
  })
})

describe('opening', () => {
  test('makes the folder and the file, in write-ahead mode with foreign keys', () => {
    const path = join(folder, 'a', 'b', 'runs.db')
    openStore(path).close()
    const db = new Database(path)
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal')
    expect(db.pragma('foreign_key_check')).toEqual([])
    db.close()
  })

  test('an existing store keeps what is in it', () => {
    const path = join(folder, 'runs.db')
    const before = openStore(path)
    before.startRun(samplePlan('r', 1))
    before.close()
    const after = openStore(path)
    expect(after.run('r')?.scheduled).toBe(1)
    after.close()
  })

  test('an empty file makes it a store', () => {
    const path = join(folder, 'empty.db')
    writeFileSync(path, '')
    const store = openStore(path)
    expect(store.runs()).toEqual([])
    store.close()
  })

  test('a file that is not a database is refused', () => {
    const path = join(folder, 'notes.txt')
    writeFileSync(path, 'Dear diary, '.repeat(100))
    expect(errorOf(() => openStore(path)).message).toContain(`${path} is not a SQLite database`)
  })

  test("another program's database is refused and left as it is", () => {
    const path = join(folder, 'other.db')
    const other = new Database(path)
    other.exec('CREATE TABLE recipes (name TEXT)')
    other.close()
    expect(errorOf(() => openStore(path)).message).toBe(`${path} is a database of another program`)
    const again = new Database(path)
    expect(again.prepare('SELECT name FROM sqlite_schema').pluck().all()).toEqual(['recipes'])
    again.close()
  })

  test('a store of a newer version is refused', () => {
    const path = join(folder, 'runs.db')
    openStore(path).close()
    const db = new Database(path)
    db.pragma('user_version = 99')
    db.close()
    expect(errorOf(() => openStore(path)).message).toContain(`${path} has version 99`)
  })

  test('a folder instead of a file is refused', () => {
    const path = join(folder, 'runs.db')
    mkdirSync(path)
    expect(errorOf(() => openStore(path)).message).toContain(`${path} cannot be opened`)
  })

  test('a path below a file is refused', () => {
    writeFileSync(join(folder, 'file'), '')
    const path = join(folder, 'file', 'runs.db')
    expect(errorOf(() => openStore(path)).message).toContain(`${path} cannot be made`)
  })

  test('for reading only needs a file that is there', () => {
    const path = join(folder, 'none.db')
    expect(errorOf(() => openStore(path, { readonly: true })).message).toContain('does not exist')
  })

  test('for reading only reads and never writes', () => {
    const path = join(folder, 'runs.db')
    const writer = openStore(path)
    writer.startRun(samplePlan('r', 1))
    const reader = openStore(path, { readonly: true })
    expect(reader.run('r')?.runId).toBe('r')
    expect(errorOf(() => reader.startRun(samplePlan('s', 1))).message).toContain(
      `${path} cannot be written to`,
    )
    reader.close()
    writer.close()
  })
})

function withLabel(runId: string, index: number, label: OutcomeLabel) {
  const item = sampleItem(runId, index, 1)
  return { ...item, outcome: { ...item.outcome, label } }
}

function errorOf(work: () => unknown): AppError {
  try {
    work()
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}
