import { expect, it } from 'vitest'
import { AppError } from '../core/errors.ts'
import { openStore, pack } from '../store/index.ts'
import { sampleItem, samplePlan } from '../store/sample-run.case.ts'
import { clustersFor } from './clusters.ts'

let seconds = 0
const clock = {
  now: () => {
    seconds += 1
    return seconds * 1_000
  },
}
const store = openStore(':memory:', { clock })

/** A run in which all conversations fail alike, but for the reason that is given. */
function hold(runId: string, iteration: string, reason: string): void {
  const recorder = store.startRun(samplePlan(runId, 4, { iteration }))
  for (const at of [0, 1, 2, 3]) {
    const item = sampleItem(runId, at)
    const broken = { turn: 3, stage: 'country', reason }
    recorder.record(pack({ ...item, outcome: { ...item.outcome, break: broken } }))
  }
  recorder.end('finished')
}

hold('r1', 'v1', 'asks for country, which was just said')
hold('r2', 'v2', 'asks for country, which was just said')
hold('r3', 'v3', 'asks for country, which was just said')

it('of a run counts its own failures, and says in which iterations the same were seen', () => {
  const found = clustersFor(store, { run: 'r2' })
  expect(found).toMatchObject({ failures: 4, examined: 4, lookedThrough: ['v1', 'v3'] })
  expect(found.clusters).toMatchObject([
    { share: { hits: 4, total: 4 }, firstSeen: 'v1', lastSeen: 'v3', stage: 'country' },
  ])
})

it('of a target counts the failures of all its iterations', () => {
  const found = clustersFor(store, { target: 'shop' })
  expect(found.runs.map(({ iteration }) => iteration)).toEqual(['v1', 'v2', 'v3'])
  expect(found.clusters.map(({ share }) => share.hits)).toEqual([12])
})

it('of a target that was never run is a mistake of the user', () => {
  expect(() => clustersFor(store, { target: 'other' })).toThrow(AppError)
})
