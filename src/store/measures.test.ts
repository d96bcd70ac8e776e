import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Outcome } from '../core/outcome.ts'
import type { JudgedConversation } from '../core/records.ts'
import type { Verdict } from '../core/verdict.ts'
import { openStore, type Store } from './open-store.ts'
import { pack } from './pack.ts'
import { sampleItem, samplePlan } from './sample-run.case.ts'

const EXCLUDED: Outcome = {
  label: 'excluded',
  fault: 'simulator',
  cause: 'role_flip',
  desired: false,
  stagesReached: [],
}
const critical = (given: Partial<Verdict> = {}): Verdict => ({
  checkId: 'no-promises',
  outcome: 'fail',
  severity: 'critical',
  reason: 'said so',
  ...given,
})

let store: Store
beforeEach(() => {
  store = openStore(':memory:')
})
afterEach(() => store.close())

/** Stores conversations of two turns each; `change` makes something else of one. */
function held(
  runId: string,
  changes: readonly ((item: JudgedConversation) => JudgedConversation)[],
) {
  const recorder = store.startRun(samplePlan(runId, changes.length))
  for (const [index, change] of changes.entries())
    recorder.record(pack(change(sampleItem(runId, index, 2))))
  recorder.end('finished')
}

const lasting =
  (...ms: number[]) =>
  (item: JudgedConversation): JudgedConversation => ({
    ...item,
    conversation: {
      ...item.conversation,
      turns: item.conversation.turns.map((turn, at) => ({ ...turn, latencyMs: ms[at] ?? 0 })),
    },
  })

describe('latencies', () => {
  it('are one a turn, the least first', () => {
    held('r', [lasting(30, 10), lasting(20, 40)])
    expect(store.latencies('r')).toEqual([10, 20, 30, 40])
  })

  it('count turns in which the bot failed, and messages in a row once', () => {
    held('r', [
      (item) => {
        const waited = lasting(30_000, 7)(item)
        const [first, second] = waited.conversation.turns
        if (!first || !second) throw new Error('two turns')
        const failed = { ...first, replies: [], error: { kind: 'timeout', message: 'no reply' } }
        const spoken = { ...second, user: { text: 'a\nb', messages: ['a', 'b'] } }
        return { ...waited, conversation: { ...waited.conversation, turns: [failed, spoken] } }
      },
    ])
    expect(store.latencies('r')).toEqual([7, 30_000])
  })

  it('leave out excluded conversations, and other runs', () => {
    held('r', [lasting(1, 2), (item) => ({ ...lasting(8, 9)(item), outcome: EXCLUDED })])
    held('s', [lasting(3, 4)])
    expect(store.latencies('r')).toEqual([1, 2])
    expect(store.latencies('none')).toEqual([])
  })
})

describe('critical checks', () => {
  it.each<[string, Verdict[], number]>([
    ['one that failed', [critical()], 1],
    ['one that failed twice in a conversation, once', [critical(), critical({ turn: 2 })], 1],
    ['none that passed', [critical({ outcome: 'pass' })], 0],
    ['none that could not be judged', [critical({ outcome: 'error' })], 0],
    ['none that is less than critical', [critical({ severity: 'major' })], 0],
  ])('count %s', (_what, verdicts, count) => {
    held('r', [(item) => ({ ...item, verdicts })])
    expect(store.criticalChecks('r')).toBe(count)
  })

  it('leave out excluded conversations, and other runs', () => {
    const item = (one: JudgedConversation) => ({ ...one, verdicts: [critical()] })
    held('r', [item, item, (one) => ({ ...item(one), outcome: EXCLUDED })])
    held('s', [item])
    expect(store.criticalChecks('r')).toBe(2)
  })
})
