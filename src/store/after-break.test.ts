import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import type { BehaviourKind } from '../core/behaviour.ts'
import type { JudgedConversation } from '../core/records.ts'
import { migrate } from './migrate.ts'
import { MIGRATIONS } from './migrations/in-order.ts'
import { openStore } from './open-store.ts'
import { pack } from './pack.ts'
import { createReader } from './reader.ts'
import { sampleItem, samplePlan } from './sample-run.case.ts'

/** A conversation of one turn a behaviour, which broke at a turn, if any. */
function played(
  at: number,
  behaviours: readonly (BehaviourKind | 'unknown')[],
  breakTurn?: number,
): JudgedConversation {
  const { conversation, outcome, ...item } = sampleItem('r', at, behaviours.length)
  const turns = conversation.turns.map((turn, index) => ({
    ...turn,
    note: { ...turn.note, behaviour: behaviours[index] ?? 'answer' },
  }))
  const { break: _, ...unbroken } = outcome
  const broken = { turn: breakTurn ?? 0, stage: 'country', reason: 'no progress' }
  return {
    ...item,
    conversation: { ...conversation, turns },
    outcome: breakTurn === undefined ? unbroken : { ...unbroken, break: broken },
  }
}

const ITEMS = [
  played(0, ['answer', 'clarify', 'answer', 'thanks', 'clarify', 'chitchat'], 3),
  played(1, ['answer', 'clarify'], 2),
  played(2, ['answer', 'clarify']),
  played(3, ['clarify', 'unknown', 'clarify'], 0),
]
const LATE = [['thanks', 'chitchat'], undefined, undefined, ['clarify']]

function lateOf(store: Pick<ReturnType<typeof openStore>, 'summaries'>): unknown[] {
  return [...store.summaries('r')].map(({ behavioursAfterBreak }) => behavioursAfterBreak)
}

test('a summary tells what was first played after the turn of the break', () => {
  const store = openStore(':memory:')
  const recorder = store.startRun(samplePlan('r', ITEMS.length))
  for (const item of ITEMS) recorder.record(pack(item))
  recorder.flush()
  expect(lateOf(store)).toEqual(LATE)
  store.close()
})

test('of conversations stored before that was kept, it is found in their messages', () => {
  const db = new Database(':memory:')
  migrate(db, 'x.db', MIGRATIONS.slice(0, 8))
  db.exec(`
    INSERT INTO runs (run_id, target, iteration, seed, status, started_at, scheduled, fingerprints, stages)
    VALUES ('r', 't', 'v1', '1', 'finished', 'now', ${ITEMS.length}, '{}', '[]')`)
  const insert = (table: string, values: readonly unknown[]): void => {
    db.prepare(`INSERT INTO ${table} VALUES (${values.map(() => '?')})`).run(...values)
  }
  for (const [at, item] of ITEMS.entries()) {
    const { conversation, messages } = pack(item)
    const [id, ...rest] = conversation.slice(0, -1)
    insert('conversations', [at + 1, id, 1, ...rest])
    for (const values of messages) insert('messages', [at + 1, ...values])
  }
  migrate(db, 'x.db')
  expect(lateOf(createReader(db, 'x.db'))).toEqual(LATE)
  db.close()
})
