import { describe, expect, it } from 'vitest'
import type { MinimizedReport } from '../core/minimized.ts'
import type { Trial } from '../core/trial.ts'
import { openStore, type Store } from './open-store.ts'
import { pack } from './pack.ts'
import { sampleItem, sampleMinimized, samplePlan } from './sample-run.case.ts'

const key = { conversationId: 'r-0', target: 'shop', iteration: 'v1' }
const trial: Trial = {
  suffices: true,
  turns: 3,
  runs: 2,
  script: {
    strayings: [{ event: 'country#1', behaviour: 'clarify' }],
    toldAtOnce: ['goods'],
    askedAtOnce: [],
  },
}

function stored(clock = { now: () => 0 }): Store {
  const store = openStore(':memory:', { clock })
  const recorder = store.startRun(samplePlan('r', 1))
  recorder.record(pack(sampleItem('r', 0)))
  recorder.end('finished')
  return store
}

const reportOf = (given: Partial<MinimizedReport> = {}): MinimizedReport =>
  sampleMinimized('r', given)

describe('the shortest form of a failure', () => {
  it('is given back as it was kept', () => {
    const store = stored()
    store.shrinkLedger(key, 'setup')
    expect(store.minimized(key)).toBeUndefined()
    store.keepMinimized(reportOf())
    expect(store.minimized(key)).toEqual(reportOf())
    expect(store.newestMinimized('r-0')).toEqual(reportOf())
  })

  it('is one for each iteration of a target, of which the newest is shown', () => {
    let now = 0
    const store = stored({ now: () => now })
    for (const iteration of ['v2', 'v1']) {
      now += 1_000
      store.shrinkLedger({ ...key, iteration }, 'setup')
      store.keepMinimized(reportOf({ iteration }))
    }
    expect(store.minimized({ ...key, iteration: 'v2' })?.iteration).toBe('v2')
    expect(store.newestMinimized('r-0')?.iteration).toBe('v1')
    expect(store.newestMinimized('r-1')).toBeUndefined()
  })

  it('keeps what was tried, for a search of the same setup only', () => {
    const store = stored()
    store.shrinkLedger(key, 'setup').note('0,2', trial)
    const again = store.shrinkLedger(key, 'setup')
    expect(again.find('0,2')).toEqual(trial)
    expect(again.find('0')).toBeUndefined()
    expect(store.shrinkLedger(key, 'another setup').find('0,2')).toBeUndefined()
  })

  it('is forgotten with what was tried for it', () => {
    const store = stored()
    store.shrinkLedger(key, 'setup').note('0', trial)
    store.keepMinimized(reportOf())
    store.forgetMinimized(key)
    expect(store.minimized(key)).toBeUndefined()
    expect(store.shrinkLedger(key, 'setup').find('0')).toBeUndefined()
  })
})
