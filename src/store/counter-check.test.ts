import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { OutcomeLabel } from '../core/outcome.ts'
import type { Arm } from '../core/plan.ts'
import type { PackedConversation } from '../core/records.ts'
import { openStore } from './open-store.ts'
import { pack } from './pack.ts'
import { sampleItem, samplePlan } from './sample-run.case.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offscript-counters-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function conversation(at: number, label: OutcomeLabel, arm: Arm = 'straying'): PackedConversation {
  const { spec, outcome, ...rest } = sampleItem('r', at, 2)
  const { break: _, failure: _f, ...other } = outcome
  return pack({ ...rest, spec: { ...spec, arm }, outcome: { ...other, label } })
}

const HELD = [
  conversation(0, 'passed'),
  conversation(1, 'failed', 'plain'),
  conversation(2, 'excluded'),
  conversation(3, 'unresolved'),
  conversation(4, 'unverified'),
  conversation(5, 'failed', 'explored'),
]

/** A run of these conversations whose row somebody then changes, ended. */
function ended(change: string, status: 'finished' | 'interrupted' = 'finished'): string {
  const path = join(folder, 'runs.db')
  const store = openStore(path)
  const recorder = store.startRun(samplePlan('r', 6))
  for (const one of HELD) recorder.record(one)
  recorder.flush()
  const db = new Database(path)
  db.exec(change)
  db.close()
  try {
    recorder.end(status)
    return store.run('r')?.status ?? 'none'
  } catch (error) {
    return `${store.run('r')?.status}: ${error instanceof Error ? error.message : ''}`
  } finally {
    store.close()
  }
}

it('a run ends where its counters are what its conversations add up to', () => {
  expect(ended('')).toBe('finished')
})

it.each<[string, string, 'finished' | 'interrupted']>([
  ['UPDATE runs SET failed = 0', 'failed 0, stored 1', 'finished'],
  ['UPDATE runs SET explored = 2', 'explored 2, stored 1', 'interrupted'],
  [
    'UPDATE runs SET passed = 0, unresolved = 2',
    'passed 0, stored 1; unresolved 2, stored 1',
    'finished',
  ],
])('a run is not ended after "%s": %s', (change, said, status) => {
  expect(ended(change, status)).toBe(`running: the counters of run r do not add up: ${said}`)
})
