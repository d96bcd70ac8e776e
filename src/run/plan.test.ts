import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { Persona } from '../core/persona.ts'
import type { ConversationSpec } from '../core/plan.ts'
import { Scenario } from '../core/scenario.ts'
import { buildPlan, type PlanOptions, personasFor, runIdAt } from './plan.ts'

const persona = (id: string, given: Partial<Persona> = {}): Persona =>
  Persona.parse({ id, name: id, description: id, ...given })
const scenario = (id: string, personas: readonly string[] = []): Scenario =>
  Scenario.parse({
    id,
    title: id,
    chatbot: 'shop',
    goal: 'I want to order.',
    stages: [{ id: 'done', title: 'Done' }],
    endStates: [{ id: 'done', desired: true, when: { stage: 'done' } }],
    personas,
  })

const OPTIONS: PlanOptions = {
  runId: 'r1',
  target: 'shop',
  iteration: 'v1',
  seed: '7',
  user: { kind: 'agenda' },
  repeats: 2,
  plainArm: 0.1,
  personas: [persona('anna'), persona('bob')],
  scenarios: [scenario('order'), scenario('return')],
  fingerprints: { personas: 'p', scenarios: 's', user: 'u', simulator: '1' },
}

const short = ({ repeat, scenario: of, persona: who, arm }: ConversationSpec): string =>
  `${repeat} ${of} ${who} ${arm}`

const inArm = (arm: string, given: Partial<PlanOptions>): ConversationSpec[] =>
  buildPlan({ ...OPTIONS, ...given }).conversations.filter((one) => one.arm === arm)

describe('a plan', () => {
  it('holds every cell, repeats outermost, so that a first part covers all cells alike', () => {
    expect(buildPlan(OPTIONS).conversations.map(short)).toEqual([
      '1 order anna straying',
      '1 order anna plain',
      '1 order bob straying',
      '1 order bob plain',
      '1 return anna straying',
      '1 return anna plain',
      '1 return bob straying',
      '1 return bob plain',
      '2 order anna straying',
      '2 order bob straying',
      '2 return anna straying',
      '2 return bob straying',
    ])
  })

  it('numbers its conversations in order, in ids that hold the run', () => {
    const { conversations } = buildPlan(OPTIONS)
    expect(conversations.map(({ index }) => index)).toEqual([...conversations.keys()])
    expect([conversations[0]?.id, conversations.at(-1)?.id]).toEqual(['r1-0001', 'r1-0012'])
  })

  it('keeps what it was made from', () => {
    expect(buildPlan(OPTIONS)).toMatchObject({ ...OPTIONS, repeats: 2, plainArm: 0.1 })
  })

  property.prop([
    fc.integer({ min: 1, max: 30 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0.1, max: 3, noNaN: true }),
  ])(
    'is the same for the same options, with ids that never repeat',
    (repeats, plainArm, weight) => {
      const options = { ...OPTIONS, repeats, plainArm, personas: [persona('anna', { weight })] }
      const plan = buildPlan(options)
      expect(plan).toEqual(buildPlan(options))
      const addresses = plan.conversations.map(short)
      expect(new Set(addresses).size).toBe(addresses.length)
      expect(new Set(plan.conversations.map(({ id }) => id)).size).toBe(addresses.length)
      expect(plan.conversations.filter(({ arm }) => arm === 'straying').length).toBeGreaterThan(0)
    },
  )
})

describe('the deviation-free arm', () => {
  it.each([
    ['at least one a cell', { repeats: 2, plainArm: 0.1 }, 4],
    ['its share of the repeats', { repeats: 30, plainArm: 0.1 }, 12],
    ['nothing when it is switched off', { repeats: 30, plainArm: 0 }, 0],
    ['as many as the straying one at a share of 1', { repeats: 5, plainArm: 1 }, 20],
  ])('holds %s', (_what, given, count) => {
    expect(inArm('plain', given)).toHaveLength(count)
  })
})

describe("a persona's weight", () => {
  it.each([
    [2, 10, 20],
    [0.5, 10, 5],
    [0.01, 10, 1],
    [1.26, 10, 13],
  ])('of %d makes %d repeats %d, and never none', (weight, repeats, count) => {
    const given = {
      repeats,
      personas: [persona('anna', { weight })],
      scenarios: [scenario('order')],
    }
    expect(inArm('straying', given)).toHaveLength(count)
  })
})

describe('the personas of a scenario', () => {
  const personas = [persona('anna', { tags: ['founder'] }), persona('bob'), persona('cid')]
  it.each<[string, string[], string[]]>([
    ['all where it names none', [], ['anna', 'bob', 'cid']],
    ['those it names', ['bob'], ['bob']],
    ['those with a tag it names', ['founder', 'cid'], ['anna', 'cid']],
    ['none where nobody fits', ['robot'], []],
  ])('are %s', (_what, named, found) => {
    expect(personasFor(scenario('order', named), personas).map(({ id }) => id)).toEqual(found)
  })
})

describe("a run's id", () => {
  it('grows with time and can be typed', () => {
    const ids = [1_700_000_000_000.4, 1_700_000_000_001.2, 1_800_000_000_000].map(runIdAt)
    expect(ids).toEqual([...ids].sort())
    expect(new Set(ids).size).toBe(3)
    for (const id of ids) expect(id).toMatch(/^r[0-9a-z]{8}$/)
  })
})
