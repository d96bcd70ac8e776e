import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openStore } from './open-store.ts'
import { pack } from './pack.ts'
import { sampleItem, samplePlan } from './sample-run.case.ts'

it('fills while a run is recorded over another connection, and misses nothing of it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'offscript-search-'))
  const path = join(folder, 'runs.db')
  const [run, review] = [openStore(path), openStore(path)]
  try {
    const recorder = run.startRun(samplePlan('shop-v1', 60))
    for (let index = 0; index < 60; index++) {
      recorder.record(pack(sampleItem('shop-v1', index, 1)))
      if (index % 7 === 0) recorder.flush()
      if (index % 5 === 0) review.indexConversations(4)
    }
    recorder.end('finished')
    while (review.indexConversations(4) > 0);
    expect(run.searchProgress()).toEqual({ indexed: 60, stored: 60 })
    const word = sampleItem('shop-v1', 0, 1).conversation.turns[0]?.user.text.split(' ')[0]
    expect(run.countConversations({ text: word })).toBe(60)
  } finally {
    run.close()
    review.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

it('has nothing to search in an empty store', () => {
  const store = openStore(':memory:')
  expect(store.indexConversations(10)).toBe(0)
  expect(store.searchProgress()).toEqual({ indexed: 0, stored: 0 })
  store.close()
})
