import { describe, expect, it } from 'vitest'
import type { ConversationSpec } from '../../core/plan.ts'
import type { Sighting } from '../../core/watch.ts'
import { createExplorer, type ExplorerOptions } from './explorer.ts'

const PERSONAS = ['anna', 'bob', 'carl', 'dora', 'emil']
const conversations = [1, 2, 3].flatMap((repeat) =>
  PERSONAS.map(
    (persona, at): ConversationSpec => ({
      id: `r1-${repeat}${at}`,
      index: (repeat - 1) * PERSONAS.length + at,
      scenario: 'order',
      persona,
      repeat,
      arm: 'straying',
    }),
  ),
)
/** Carl's conversations fail, all others pass. */
const fate = ({ persona }: { readonly persona: string }): Sighting['label'] =>
  persona === 'carl' ? 'failed' : 'passed'
const saw = (spec: ConversationSpec): Sighting => ({ ...spec, label: fate(spec) })

function explorer(given: Partial<ExplorerOptions> = {}): ReturnType<typeof createExplorer> {
  const plan = { runId: 'r1', seed: '7', conversations }
  return createExplorer({ plan, count: 100, earlier: [], held: [], ...given })
}

/** Everything chosen, each batch told of before the next. */
function all(one: ReturnType<typeof createExplorer>): ConversationSpec[] {
  const chosen: ConversationSpec[] = []
  for (let batch = one.next(); batch.length > 0; batch = one.next()) {
    chosen.push(...batch)
    for (const spec of batch) one.saw(saw(spec))
  }
  return chosen
}

const shareOf = (persona: string, specs: readonly ConversationSpec[]): number =>
  specs.filter((one) => one.persona === persona).length / specs.length

describe('an explorer', () => {
  it('goes where failures turn out to be', () => {
    expect(shareOf('carl', all(explorer({ count: 200 })))).toBeGreaterThan(0.7)
  })

  it('goes where an earlier run failed from the first choice on', () => {
    const earlier = Array.from({ length: 20 }, () => conversations.map(saw)).flat()
    expect(shareOf('carl', [...explorer({ earlier }).next()])).toBe(1)
  })

  it('goes where nothing is known rather than where much passed', () => {
    const known = conversations.filter(({ persona }) => persona !== 'dora')
    const passed = Array.from({ length: 20 }, () => known).flat()
    const earlier = passed.map((one): Sighting => ({ ...one, label: 'passed' }))
    expect(shareOf('dora', [...explorer({ earlier }).next()])).toBeGreaterThan(0.8)
  })

  it('chooses as many as asked for, with users and ids that nobody had', () => {
    const chosen = all(explorer({ count: 37 }))
    const addresses = [...conversations, ...chosen].map((one) => `${one.persona} ${one.repeat}`)
    expect(chosen).toHaveLength(37)
    expect(new Set(addresses).size).toBe(conversations.length + 37)
    expect(chosen.map(({ index }) => index)).toEqual(chosen.map((_, at) => 15 + at))
    expect(new Set(chosen.map(({ arm }) => arm))).toEqual(new Set(['explored']))
  })

  it.each([0, 5, 16, 30, 100])('goes on alike after %i were held', (done) => {
    const whole = all(explorer())
    const held = whole.slice(0, done).map(saw)
    expect(all(explorer({ held }))).toEqual(whole.slice(done))
  })

  it('chooses otherwise under another seed', () => {
    const other = { runId: 'r1', seed: '8', conversations }
    expect(explorer({ plan: other }).next()).not.toEqual(explorer().next())
  })

  it('learns nothing from conversations that were excluded', () => {
    const one = explorer()
    for (let at = 0; at < 200; at += 1)
      for (const spec of conversations) one.saw({ ...spec, label: 'excluded' })
    expect(one.next()).toEqual(explorer().next())
  })

  it('has nothing to choose where the plan has no straying arm', () => {
    const plain = conversations.map((one) => ({ ...one, arm: 'plain' as const }))
    expect(explorer({ plan: { runId: 'r1', seed: '7', conversations: plain } }).next()).toEqual([])
  })
})
