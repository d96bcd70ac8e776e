import { expect, test } from 'vitest'
import { openStore } from './open-store.ts'
import { pack } from './pack.ts'
import { sampleItem, samplePlan } from './sample-run.case.ts'

const store = openStore(':memory:')
const recorder = store.startRun(samplePlan('r1', 2))
const broken = sampleItem('r1', 0, 8)
const whole = sampleItem('r1', 1, 8)
const { break: _, ...passed } = { ...whole.outcome, label: 'passed' as const }
recorder.record(pack(broken))
recorder.record(pack({ ...whole, outcome: passed }))
recorder.end('finished')

test('around its break a conversation is as it was recorded, but for the turns further off and the checks that passed', () => {
  const found = store.aroundBreak('r1-0', 1)
  const all = store.conversation('r1-0')
  expect(found?.conversation.turns).toEqual(broken.conversation.turns.slice(1, 4))
  expect(all?.verdicts.map(({ outcome }) => outcome)).toContain('pass')
  expect({ ...found, conversation: { ...found?.conversation, turns: [] } }).toEqual({
    ...all,
    verdicts: all?.verdicts.filter(({ outcome }) => outcome === 'fail'),
    conversation: { ...all?.conversation, turns: [] },
  })
})

test('a conversation that did not break is read whole, and one that is not stored not at all', () => {
  expect(store.aroundBreak('r1-1', 1)).toEqual(store.conversation('r1-1'))
  expect(store.aroundBreak('r1-9', 1)).toBeUndefined()
})
