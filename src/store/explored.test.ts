import { expect, test } from 'vitest'
import { openStore } from './open-store.ts'
import { pack } from './pack.ts'
import { sampleItem, samplePlan } from './sample-run.case.ts'

test('explored conversations are stored and read back, and enter no count but their own', () => {
  const store = openStore(':memory:')
  const recorder = store.startRun(samplePlan('r1', 2))
  const items = [0, 1, 2, 3, 4].map((at) => sampleItem('r1', at))
  for (const [at, item] of items.entries()) {
    const arm = at < 2 ? item.spec.arm : 'explored'
    recorder.record(pack({ ...item, spec: { ...item.spec, arm } }))
  }
  recorder.end('finished')
  expect(store.run('r1')).toMatchObject({ scheduled: 2, counts: { failed: 2 }, explored: 3 })
  const arms = [...store.summaries('r1')].map(({ arm }) => arm)
  expect(arms).toEqual(['straying', 'straying', 'explored', 'explored', 'explored'])
  expect(store.criticalChecks('r1')).toBe(0)
  expect(store.played('r1').length).toBeGreaterThan(0)
  store.close()
})

test('a run that explores nothing says nothing of it', () => {
  const store = openStore(':memory:')
  store.startRun(samplePlan('r1', 1)).end('finished')
  expect(store.run('r1')).not.toHaveProperty('explored')
  store.close()
})
