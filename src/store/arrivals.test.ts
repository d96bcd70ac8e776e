import { afterEach, beforeEach, expect, it } from 'vitest'
import type { JudgedConversation } from '../core/records.ts'
import { openStore, type Store } from './open-store.ts'
import { pack } from './pack.ts'
import { sampleItem, samplePlan } from './sample-run.case.ts'

let store: Store
beforeEach(() => {
  store = openStore(':memory:')
})
afterEach(() => store.close())

const passing = (item: JudgedConversation): JudgedConversation => ({
  ...item,
  outcome: { label: 'passed', cause: 'reached opened', desired: true, stagesReached: ['greet'] },
})
const plain = (item: JudgedConversation): JudgedConversation => ({
  ...item,
  spec: { ...item.spec, arm: 'plain' },
})

it('tells only what came since the last look, of the straying arm of that run', () => {
  const recorder = store.startRun(samplePlan('r', 6))
  const other = store.startRun(samplePlan('other', 1))
  recorder.record(pack(sampleItem('r', 0)))
  recorder.record(pack(passing(sampleItem('r', 1))))
  recorder.flush()
  const first = store.arrivals('r', 0, 10)
  expect(first.straying).toEqual({ passed: 1, failed: 1 })
  recorder.record(pack(plain(sampleItem('r', 2))))
  recorder.record(pack(sampleItem('r', 3)))
  other.record(pack(sampleItem('other', 0)))
  recorder.flush()
  other.flush()
  const second = store.arrivals('r', first.upto, 10)
  expect(second.straying).toEqual({ passed: 0, failed: 1 })
  expect(second.failures.map(({ id }) => id)).toEqual(['r-3'])
})

it('tells the newest failures first, and no more than asked for', () => {
  const recorder = store.startRun(samplePlan('r', 3))
  for (const index of [0, 1, 2]) recorder.record(pack(sampleItem('r', index)))
  recorder.flush()
  const { failures, straying } = store.arrivals('r', 0, 2)
  expect(failures.map(({ id }) => id)).toEqual(['r-2', 'r-1'])
  expect(failures[0]).toMatchObject({ failure: 'stuck', stage: 'country', scenario: 'open-shop' })
  expect(straying.failed).toBe(3)
})

it('stays where it was while nothing comes', () => {
  store.startRun(samplePlan('r', 1))
  expect(store.arrivals('r', 7, 5)).toEqual({
    upto: 7,
    straying: { passed: 0, failed: 0 },
    failures: [],
  })
})
