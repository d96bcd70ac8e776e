import { describe, expect, it } from 'vitest'
import type { Conversation, Turn, UserNote } from '../../core/conversation.ts'
import type { UserDecision } from '../../core/minimized.ts'
import { Persona } from '../../core/persona.ts'
import { Scenario } from '../../core/scenario.ts'
import { candidateOf, closedUp } from './candidate.ts'
import { decisionsOf } from './decisions-of.ts'

const scenario = Scenario.parse({
  id: 'order',
  title: 'Order',
  chatbot: 'shop',
  goal: 'I want to order.',
  facts: {
    size: { value: 3, alternatives: [4], ask: ['size'] },
    colour: { value: 'red', ask: ['colour'] },
    coupon: { value: 'none', ask: ['coupon'], known: false },
  },
  requests: [{ id: 'price', question: ['How much?'], answeredWhen: { reply: { contains: '$' } } }],
  stages: [{ id: 'size', title: 'Size' }],
  endStates: [{ id: 'ordered', desired: true, when: { endState: 'ordered' } }],
})
const persona = Persona.parse({
  id: 'ann',
  name: 'Ann',
  description: 'Ann orders.',
  style: { typos: 0.1, length: 'long' },
  patience: 4,
  disclosure: 0.3,
})

const turnOf = (turn: number, note: Partial<UserNote>, stage?: string): Turn => ({
  turn,
  user: { text: 'x' },
  note: { behaviour: 'answer', act: 'inform', conveys: {}, event: `size#${turn}`, ...note },
  replies: [{ text: 'y' }],
  latencyMs: 0,
  ...(stage ? { stage } : {}),
})

const held = (turns: Turn[], given: Partial<Conversation> = {}): Conversation => ({
  id: 'r-1',
  greeting: [],
  turns,
  ending: { kind: 'turn_limit' },
  startedAt: '2026-01-02T03:04:05.678Z',
  durationMs: 1,
  ...given,
})

const decisions = (conversation: Conversation): UserDecision[] =>
  decisionsOf(scenario, persona, conversation).flat()

describe('the decisions of a recorded user', () => {
  it('are all that makes it other than the simplest', () => {
    const recorded = held([
      turnOf(1, { act: 'open' }),
      turnOf(2, { behaviour: 'clarify' }),
      turnOf(3, { behaviour: 'change_of_mind', conveys: { size: 4, colour: 'red' } }),
      turnOf(4, { behaviour: 'correction', conveys: { size: 3 }, retracts: { size: 4 } }),
    ])
    expect(decisions(recorded)).toEqual([
      { kind: 'waits', slot: 'size' },
      { kind: 'waits', slot: 'colour' },
      { kind: 'later', id: 'price' },
      { kind: 'straying', behaviour: 'clarify', event: 'size#2' },
      { kind: 'straying', behaviour: 'change_of_mind', event: 'size#3', about: { size: 4 } },
      { kind: 'straying', behaviour: 'correction', event: 'size#4', about: { size: 4 } },
      { kind: 'volunteers' },
      { kind: 'request', id: 'price' },
      { kind: 'fact', slot: 'size' },
      { kind: 'fact', slot: 'colour' },
      { kind: 'alternatives', slot: 'size' },
      { kind: 'style', trait: 'typos' },
      { kind: 'style', trait: 'length' },
      { kind: 'patience', replies: 3 },
      { kind: 'patience', replies: 4 },
    ])
  })

  it('hold a user that left of its own accord, which is no turn', () => {
    const ending = {
      kind: 'user_stopped',
      reason: 'left',
      cause: 'left of its own accord',
    } as const
    const recorded = held([turnOf(1, {}, 'size')], { ending })
    expect(decisions(recorded)).toContainEqual({
      kind: 'straying',
      behaviour: 'abandon',
      event: 'size#2',
    })
  })
})

describe('a candidate', () => {
  const all = decisions(held([turnOf(2, { behaviour: 'clarify' })]))
  const without = (...kinds: UserDecision['kind'][]) =>
    candidateOf(
      scenario,
      persona,
      all,
      all.filter(({ kind }) => !kinds.includes(kind)),
    )

  it('that keeps everything is the recorded user', () => {
    expect(candidateOf(scenario, persona, all, all)).toEqual({
      scenario,
      persona,
      script: {
        strayings: [{ behaviour: 'clarify', event: 'size#2' }],
        toldAtOnce: [],
        askedAtOnce: [],
      },
    })
  })

  it.each<[UserDecision['kind'], object]>([
    ['straying', { script: { strayings: [] } }],
    ['waits', { script: { toldAtOnce: ['size', 'colour'] } }],
    ['later', { script: { askedAtOnce: ['price'] } }],
    ['volunteers', { persona: { disclosure: 0 } }],
    ['request', { scenario: { requests: [] } }],
    ['fact', { scenario: { facts: { size: { known: false }, colour: { known: false } } } }],
    ['alternatives', { scenario: { facts: { size: { alternatives: [] } } } }],
    ['style', { persona: { style: { typos: 0, length: 'short', register: 'neutral' } } }],
    ['patience', { persona: { patience: 2 } }],
  ])('without %s is simpler in that alone', (kind, simpler) => {
    expect(without(kind)).toMatchObject(simpler)
    const others = [...new Set(all.map((one) => one.kind))].filter((one) => one !== kind)
    for (const other of others) expect(without(other)).not.toMatchObject(simpler)
  })

  it('is a valid scenario whatever is gone', () => {
    const simplest = candidateOf(scenario, persona, all, [])
    expect(Scenario.parse(simplest.scenario)).toEqual(simplest.scenario)
    expect(Persona.parse(simplest.persona)).toEqual(simplest.persona)
  })
})

describe('closing up', () => {
  const script = (...events: string[]) => ({
    strayings: events.map((event) => ({ event, behaviour: 'clarify' as const })),
    toldAtOnce: [],
    askedAtOnce: [],
  })
  const visited = held(['size#1', 'size#2'].map((event, at) => turnOf(at + 1, { event })))

  it('moves what was not played to the last visit that is free, and keeps its draws', () => {
    expect(closedUp(script('size#4'), visited)?.strayings).toEqual([
      { event: 'size#2', behaviour: 'clarify', drawnAt: 'size#4' },
    ])
    expect(closedUp(script('size#2', 'size#4'), visited)?.strayings).toMatchObject([
      { event: 'size#2' },
      { event: 'size#1' },
    ])
  })

  it.each([
    ['was all played', 'size#1'],
    ['is of a place that was not visited', 'colour#2'],
  ])('has nothing to move where it %s', (_why, event) => {
    expect(closedUp(script(event), visited)).toBeUndefined()
  })
})
