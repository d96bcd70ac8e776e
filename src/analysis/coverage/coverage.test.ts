import { test as property } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Persona } from '../../core/persona.ts'
import type { Arm, ConversationSpec } from '../../core/plan.ts'
import { plannedCells } from '../../core/planned-cells.ts'
import { Scenario } from '../../core/scenario.ts'
import { summary } from '../sample.case.ts'
import { coverFirst } from './cover-first.ts'
import { coverageOf, expectedCoverage } from './coverage.ts'

const persona = (id: string, behaviours = {}): Persona =>
  Persona.parse({ id, name: id, description: 'd', behaviours: { quick_reply: 0, ...behaviours } })
const scenario = (id: string, stages: readonly string[]): Scenario =>
  Scenario.parse({
    id,
    title: id,
    chatbot: 'shop',
    goal: 'g',
    stages: stages.map((stage) => ({ id: stage, title: stage })),
    endStates: [{ id: 'done', desired: true, when: { endState: 'done' } }],
  })
const personas = [
  persona('anna', { clarify: 0.5 }),
  persona('bob'),
  persona('carl', { off_topic: 0.3, clarify: 0.1 }),
]
const scenarios = [
  scenario('order', ['greet', 'pay', 'done']),
  scenario('return', ['greet', 'done']),
]
const specs = (repeats: number, arm: Arm = 'straying'): ConversationSpec[] =>
  Array.from({ length: repeats }, (_, at) => at + 1)
    .flatMap((repeat) =>
      scenarios.flatMap((one) =>
        personas.map((who) => ({ scenario: one.id, persona: who.id, repeat, arm })),
      ),
    )
    .map((one, index) => ({ id: `r1-${index}`, index, ...one }))
const plan = { personas, scenarios, conversations: specs(3), seed: '7' }
const outline = { personas, scenarios, cells: plannedCells(plan.conversations) }

describe('coverage', () => {
  it('counts what can meet: behaviours that a persona has, stages in which a user speaks', () => {
    const { kinds } = coverageOf(outline, [], [])
    expect(kinds.map(({ between, possible }) => [between, possible])).toEqual([
      ['behaviour × stage', 6],
      ['persona × behaviour', 6],
      ['persona × scenario', 6],
      ['persona × stage', 9],
      ['scenario × behaviour', 6],
      ['scenario × stage', 5],
    ])
  })

  it('counts what met, and names what did not', () => {
    const outcome = { stagesReached: ['greet', 'pay', 'done'] }
    const found = coverageOf(
      outline,
      [summary(outcome, { persona: 'anna', scenario: 'order', behaviours: { clarify: 1 } })],
      [{ behaviour: 'clarify', stage: 'pay' }],
    )
    const of = (between: string) => found.kinds.find((one) => one.between === between)
    expect(of('persona × scenario')).toMatchObject({ covered: 1, possible: 6 })
    expect(of('behaviour × stage')).toMatchObject({ covered: 1 })
    expect(of('behaviour × stage')?.missing).not.toContain('clarify × pay')
    expect(of('scenario × stage')?.missing).toEqual(['return × done', 'return × greet'])
    expect(found.covered).toBe(1 + 1 + 1 + 3 + 1 + 3)
  })

  it('counts who spoke where, also where no stage was told', () => {
    const met = (turns: number): number =>
      coverageOf(outline, [summary({ stagesReached: [] }, { turns, behaviours: {} })], []).covered
    expect([met(0), met(1)]).toEqual([0, 1])
  })

  it('does not count what cannot meet', () => {
    const played = [{ behaviour: 'clarify', stage: 'done' }]
    const bob = summary({}, { persona: 'bob', behaviours: { clarify: 1 } })
    const none = coverageOf(outline, [], []).possible
    expect(coverageOf(outline, [bob], played).possible).toBe(none)
  })
})

describe('the coverage that a plan promises', () => {
  it('grows with the repeats, and never beyond what is possible', () => {
    const few = expectedCoverage({ ...plan, conversations: specs(1) })
    const many = expectedCoverage({ ...plan, conversations: specs(50) })
    expect(few.all).toBe(few.firstRound)
    expect(many.firstRound).toBeCloseTo(few.all, 9)
    expect(many.all).toBeGreaterThan(few.all)
    expect(many.all / many.possible).toBeGreaterThan(0.99)
    expect(many.all).toBeLessThanOrEqual(many.possible)
  })

  it('leaves out what the deviation-free arm never does', () => {
    const plain = expectedCoverage({ ...plan, conversations: specs(1, 'plain') })
    expect(plain.possible).toBeLessThan(expectedCoverage(plan).possible)
  })
})

describe('the order that covers first', () => {
  it('changes nothing but the order', () => {
    const ordered = coverFirst(plan)
    expect([...ordered].sort((a, b) => a.index - b.index)).toEqual(plan.conversations)
    expect(ordered).not.toEqual(plan.conversations)
  })

  it('holds every cell once before any is held again', () => {
    expect(coverFirst(plan).map(({ repeat }) => repeat)).toEqual(
      plan.conversations.map(({ repeat }) => repeat),
    )
  })

  it('begins with what brings most pairs together, then with what is new', () => {
    const [first, second] = coverFirst(plan)
    expect(first).toMatchObject({ scenario: 'order' })
    expect(['anna', 'carl']).toContain(first?.persona)
    expect(second?.persona).not.toBe(first?.persona)
  })

  it('is no worse after any number of conversations than the order of the files', () => {
    const covered = (conversations: readonly ConversationSpec[]): number =>
      expectedCoverage({ ...plan, conversations: [...conversations] }).all
    const ordered = coverFirst(plan)
    for (let count = 1; count <= 6; count += 1)
      expect(covered(ordered.slice(0, count))).toBeGreaterThanOrEqual(
        covered(plan.conversations.slice(0, count)) - 1e-9,
      )
  })

  property.prop([fc.shuffledSubarray(plan.conversations, { minLength: 18 })])(
    'is the same however the plan is sorted, and another under another seed',
    (conversations) => {
      expect(coverFirst({ ...plan, conversations }).map(({ id }) => id)).toEqual(
        coverFirst(plan).map(({ id }) => id),
      )
      expect(coverFirst({ ...plan, seed: '8' })).not.toEqual(coverFirst(plan))
    },
  )
})
