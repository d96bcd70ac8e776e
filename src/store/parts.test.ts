import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ConversationFilter } from '../core/conversation-list.ts'
import type { JudgedConversation } from '../core/records.ts'
import { openStore, type Store } from './open-store.ts'
import { pack } from './pack.ts'
import { sampleItem, samplePlan } from './sample-run.case.ts'

let store: Store
beforeEach(() => {
  store = openStore(':memory:')
})
afterEach(() => store.close())

type Change = (item: JudgedConversation) => JudgedConversation

function held(changes: readonly Change[]): void {
  const recorder = store.startRun(samplePlan('r', changes.length))
  for (const [index, change] of changes.entries())
    recorder.record(pack(change(sampleItem('r', index, 2))))
  recorder.end('finished')
}

const same: Change = (item) => item
const passed: Change = (item) => ({
  ...item,
  outcome: { label: 'passed', cause: 'reached opened', desired: true, stagesReached: ['greet'] },
})
const plain: Change = (item) => ({ ...item, spec: { ...item.spec, arm: 'plain' } })
const excluded: Change = (item) => ({
  ...item,
  outcome: { label: 'excluded', fault: 'simulator', cause: 'x', desired: false, stagesReached: [] },
})
const erring: Change = (item) => ({
  ...item,
  conversation: {
    ...item.conversation,
    turns: item.conversation.turns.map((turn) => ({
      ...turn,
      replies: turn.replies.map((reply) => ({
        ...reply,
        steps: [
          { name: 'topic', status: 'ok' },
          { name: 'answer', status: 'error' },
        ],
      })),
    })),
  },
})
const counted = (filter: object): number =>
  store.countConversations(ConversationFilter.parse({ run: ['r'], ...filter }))

describe('behaviours by stage', () => {
  it('count each conversation once in a pair, and only those that enter the rate', () => {
    held([same, passed, plain, excluded])
    const counts = store.playedCounts('r')
    expect(counts.length).toBeGreaterThan(0)
    expect(counts.every(({ total }) => total === 2)).toBe(true)
    expect(counts.every(({ failed }) => failed === 1)).toBe(true)
  })

  it('are as many as the list shows for the pair', () => {
    held([same, passed, same])
    const [first] = store.playedCounts('r')
    const pair = `${first?.behaviour}@${first?.stage ?? ''}`
    expect(counted({ played: [pair] })).toBe(first?.total)
    expect(counted({ played: ['no_such@greet'] })).toBe(0)
  })
})

describe('steps', () => {
  it('say how often they were told, erred and broke the conversation', () => {
    held([erring, erring, (item) => plain(erring(item))])
    const { steps, oneOf } = store.steps('r')
    expect(oneOf).toBe(1)
    const told =
      sampleItem('r', 0, 2).conversation.turns.flatMap(({ replies }) => replies).length * 2
    expect(steps).toContainEqual({ step: 'answer', told, erred: told, broke: 0 })
    expect(steps).toContainEqual({ step: 'topic', told, erred: 0, broke: 0 })
    expect(steps[0]).toMatchObject({ step: 'validate', broke: 2 })
  })
})

describe('the list', () => {
  it('finds those that came to a stage', () => {
    held([same, passed])
    expect(counted({ reached: ['greet'] })).toBe(2)
    expect(counted({ reached: ['country'] })).toBe(1)
    expect(counted({ reached: ['done'] })).toBe(0)
  })

  it('finds those that a step broke', () => {
    held([same, passed])
    expect(counted({ step: ['validate'] })).toBe(1)
    expect(counted({ step: ['tone'] })).toBe(0)
  })
})
