import { describe, expect, it } from 'vitest'
import { createRandom } from '../../core/random.ts'
import type { ConversationSummary } from '../../core/records.ts'
import { brokenAt, summary, times } from '../sample.case.ts'
import { drawnOrder } from './drawn-order.ts'
import { type QueueAsked, queueOf } from './queue-of.ts'

const NONE = { critical: 0, others: 0 }
const ONE = { critical: 0, others: 1 }

const queue = (
  summaries: readonly ConversationSummary[],
  asked: Partial<QueueAsked>,
  found: readonly string[] = [],
) =>
  queueOf(
    { summaries, findings: (id) => (found.includes(id) ? ONE : NONE) },
    { order: 'failing', n: 40, seed: '1', ...asked },
  )
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)

describe('failing first', () => {
  it('holds every failed conversation and no other, without those that were explored', () => {
    const failed = brokenAt('pay')
    const all = [summary(), failed, brokenAt('pay', 'stuck', { arm: 'explored' })]
    expect(ids(queue(all, {}))).toEqual([failed.id])
  })

  it('begins with what is hardest to believe, and says why; equals stay in the order of the plan', () => {
    const sure = brokenAt('pay', 'bot_error', { persona: 'a' })
    const sureToo = brokenAt('pay', 'bot_error', { persona: 'a' })
    const read = brokenAt('pay', 'stuck', { persona: 'b' })
    const hindered = brokenAt('pay', 'stuck', { persona: 'c', rejectedDrafts: 2 })
    const items = queue([sure, read, sureToo, hindered], {}, [sure.id, sureToo.id, read.id])
    expect(ids(items)).toEqual([hindered.id, read.id, sure.id, sureToo.id])
    expect(items.map(({ why }) => why)).toEqual([
      ['simulator_hindered', 'by_reading', 'checks_silent'],
      ['by_reading'],
      [],
      [],
    ])
  })

  it('doubts a lone failure among others of its cell that passed', () => {
    const lone = brokenAt('pay', 'bot_error', { persona: 'b' })
    const all = [...times(2, () => summary({}, { persona: 'b' })), lone]
    expect(queue(all, {}, [lone.id])[0]?.why).toEqual(['alone'])
    expect(queue(all.slice(1), {}, [lone.id])[0]?.why).toEqual([])
  })
})

describe('only where checks disagree', () => {
  it.each<[string, ConversationSummary, boolean, string | undefined]>([
    ['passed, and a check found something', summary(), true, 'passed_despite'],
    ['passed, and none did', summary(), false, undefined],
    ['got stuck, and no check found anything', brokenAt('pay'), false, 'checks_silent'],
    ['got stuck, and a check found something', brokenAt('pay'), true, undefined],
    ['broke down', brokenAt('pay', 'bot_error'), false, undefined],
    ['has the wrong record', brokenAt('pay', 'wrong_end_state'), false, undefined],
    [
      "is excluded as the simulator's, and a check found something",
      summary({ label: 'excluded', fault: 'simulator', desired: false }),
      true,
      'excluded_despite',
    ],
    [
      'is excluded for the network',
      summary({ label: 'excluded', fault: 'infrastructure', desired: false }),
      true,
      undefined,
    ],
  ])('one that %s', (_what, one, found, why) => {
    const items = queue([one], { order: 'disagree' }, found ? [one.id] : [])
    expect(items).toEqual(why === undefined ? [] : [{ id: one.id, why: [why] }])
  })
})

describe('a random sample', () => {
  const run = [...times(60, () => brokenAt('pay')), ...times(300, () => summary())]
  const failed = new Set(ids(run.slice(0, 60)))
  const drawn = (asked: Partial<QueueAsked> = {}) => ids(queue(run, { order: 'sample', ...asked }))

  it('is half failed and half passed, mixed, each once', () => {
    const sample = drawn()
    expect(new Set(sample).size).toBe(40)
    expect(sample.filter((id) => failed.has(id))).toHaveLength(20)
    expect(sample.slice(0, 20).filter((id) => failed.has(id)).length).toBeGreaterThan(4)
    expect(sample.slice(0, 20).filter((id) => failed.has(id)).length).toBeLessThan(16)
  })

  it('is the same for everybody with one seed, and another with another', () => {
    expect(drawn()).toEqual(drawn())
    expect(drawn({ seed: '2' })).not.toEqual(drawn())
  })

  it('that is larger holds the smaller', () => {
    const large = new Set(drawn({ n: 80 }))
    expect(drawn({ n: 20 }).every((id) => large.has(id))).toBe(true)
  })

  it('is made up with the other half where one has too few', () => {
    expect(drawn({ n: 200 }).filter((id) => failed.has(id))).toHaveLength(60)
    expect(drawn({ n: 200 })).toHaveLength(200)
    expect(drawn({ n: 1_000 })).toHaveLength(360)
  })

  it('leaves out the other arms and what neither passed nor failed', () => {
    const others = [
      summary({}, { arm: 'plain' }),
      brokenAt('pay', 'stuck', { arm: 'explored' }),
      summary({ label: 'unresolved', desired: false }),
    ]
    expect(queue(others, { order: 'sample' })).toEqual([])
  })

  it('takes each conversation as often as any other', () => {
    const random = createRandom('seeds')
    const counts = new Map<string, number>()
    const items = times(10, (at) => ({ id: `r-${at}` }))
    const DRAWS = 4_000
    for (let draw = 0; draw < DRAWS; draw += 1)
      for (const { id } of drawnOrder(items, String(random.next())).slice(0, 3))
        counts.set(id, (counts.get(id) ?? 0) + 1)
    for (const { id } of items) expect((counts.get(id) ?? 0) / DRAWS).toBeCloseTo(0.3, 1)
  })
})
