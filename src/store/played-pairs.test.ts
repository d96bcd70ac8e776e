import { describe, expect, it } from 'vitest'
import type { JudgedConversation } from '../core/records.ts'
import { openStore, type Store } from './open-store.ts'
import { pack } from './pack.ts'
import { sampleItem, samplePlan } from './sample-run.case.ts'

/** A conversation in which every user's message was played in a stage of this name. */
function playedIn(stage: string, at: number): JudgedConversation {
  const item = sampleItem('r1', at)
  const turns = item.conversation.turns.map((turn) => ({ ...turn, stage }))
  return { ...item, conversation: { ...item.conversation, turns } }
}

const stagesIn = (store: Store): Set<string | undefined> =>
  new Set(store.played('r1').map(({ stage }) => stage))

describe('what was played where', () => {
  it('is told while a run goes on, and the same once it has ended', () => {
    const store = openStore(':memory:')
    const recorder = store.startRun(samplePlan('r1', 2))
    recorder.record(pack(playedIn('pay', 0)))
    recorder.record(pack(playedIn('greet', 1)))
    recorder.flush()
    const running = store.played('r1')
    recorder.end('finished')
    expect(stagesIn(store)).toEqual(new Set(['pay', 'greet']))
    expect(store.played('r1')).toEqual(running)
    store.close()
  })

  it('has what was added to a run that had ended', () => {
    const store = openStore(':memory:')
    const recorder = store.startRun(samplePlan('r1', 2))
    recorder.record(pack(playedIn('pay', 0)))
    recorder.end('finished')
    const resumed = store.resumeRun('r1')
    resumed.record(pack(playedIn('greet', 1)))
    resumed.flush()
    expect(stagesIn(store)).toEqual(new Set(['pay', 'greet']))
    resumed.end('finished')
    expect(stagesIn(store)).toEqual(new Set(['pay', 'greet']))
    store.close()
  })

  it('is nothing for a run without a conversation, and for no run', () => {
    const store = openStore(':memory:')
    store.startRun(samplePlan('r1', 1)).end('finished')
    expect(store.played('r1')).toEqual([])
    expect(store.played('no such')).toEqual([])
    store.close()
  })
})
