import { describe, expect, it } from 'vitest'
import { AppError } from '../core/errors.ts'
import { Persona } from '../core/persona.ts'
import type { Plan } from '../core/plan.ts'
import { Scenario } from '../core/scenario.ts'
import type { ShadowSpec } from '../core/shadow.ts'
import { buildPlan } from './plan.ts'
import { checkResumable, type ResumeRequest, remaining } from './resume.ts'

const anna = Persona.parse({ id: 'anna', name: 'Anna', description: 'd' })
const order = Scenario.parse({
  id: 'order',
  title: 'Order',
  chatbot: 'shop',
  goal: 'I want to order.',
  stages: [{ id: 'done', title: 'Done' }],
  endStates: [{ id: 'done', desired: true, when: { stage: 'done' } }],
})
const fingerprints = { personas: 'p', scenarios: 's', user: 'u', simulator: '1' }
const plan: Plan = buildPlan({
  runId: 'r1',
  target: 'shop',
  iteration: 'v1',
  seed: '7',
  user: { kind: 'agenda' },
  repeats: 3,
  plainArm: 0,
  personas: [anna],
  scenarios: [order],
  fingerprints,
})
const SAME: ResumeRequest = { personas: [anna], scenarios: [order], fingerprints }

const V2: ShadowSpec = { target: 'shop', iteration: 'v2', threshold: 0.8 }

const refusal = (now: ResumeRequest, begun = plan): string => {
  try {
    checkResumable(begun, now)
  } catch (error) {
    if (error instanceof AppError && error.code === 'user_mistake') return error.message
  }
  throw new Error('expected to be refused')
}

describe('what remains of a plan', () => {
  it.each<[string, string[], string[]]>([
    ['is all of it before the first', [], ['r1-0001', 'r1-0002', 'r1-0003']],
    ['is what is not finished, in the order of the plan', ['r1-0002'], ['r1-0001', 'r1-0003']],
    ['is nothing after the last', ['r1-0003', 'r1-0001', 'r1-0002'], []],
    ['does not mind strangers', ['r9-0001'], ['r1-0001', 'r1-0002', 'r1-0003']],
  ])('%s', (_what, finished, left) => {
    expect(remaining(plan, new Set(finished)).map(({ id }) => id)).toEqual(left)
  })
})

describe('a run that is to go on', () => {
  it('may go on with the same users, seed given or not', () => {
    expect(() => checkResumable(plan, SAME)).not.toThrow()
    expect(() => checkResumable(plan, { ...SAME, seed: '7' })).not.toThrow()
  })

  it.each<[string, Partial<ResumeRequest>, string]>([
    ['seed', { seed: '8' }, 'the seed is 8, it was 7'],
    ['target', { target: 'bakery' }, 'the target is bakery, it was shop'],
    ['iteration', { iteration: 'v2' }, 'the iteration is v2, it was v1'],
    ['number of repeats', { repeats: 9 }, 'the number of repeats is 9, it was 3'],
    ['plain arm', { plainArm: 0.5 }, 'the share of plain conversations is 0.5, it was 0'],
  ])('is refused another %s, both shown', (_what, asked, said) => {
    expect(refusal({ ...SAME, ...asked })).toContain(said)
  })

  it.each<[string, Record<string, string>, string]>([
    ['changed', { kind: 'k', url: 'other' }, 'the settings of target shop changed: url'],
    ['gone', { kind: 'k' }, 'the settings of target shop changed: url'],
    ['new', { kind: 'k', url: 'u', body: 'b' }, 'the settings of target shop changed: body'],
  ])('is refused a target of which a setting is %s', (_what, targetSettings, said) => {
    const begun = { ...plan, targetSettings: { kind: 'k', url: 'u' } }
    expect(refusal({ ...SAME, targetSettings }, begun)).toContain(said)
  })

  it('may go on where it is not known what its target was', () => {
    expect(() => checkResumable(plan, { ...SAME, targetSettings: { kind: 'k' } })).not.toThrow()
  })

  it('is refused a persona that it was begun without', () => {
    const personas = [anna, { ...anna, id: 'bea' }]
    const change = { ...fingerprints, personas: 'other' }
    expect(refusal({ ...SAME, personas, fingerprints: change })).toContain('persona bea is new')
  })

  it('is refused a changed persona, each changed field shown before and after', () => {
    const message = refusal({
      ...SAME,
      personas: [{ ...anna, patience: 9, tags: ['new'] }],
      fingerprints: { ...fingerprints, personas: 'other' },
    })
    expect(message.split('\n').map((line) => line.trim())).toEqual([
      'run r1 cannot be resumed:',
      'the personas changed',
      'persona anna: patience was 4, is 9',
      'persona anna: tags was [], is ["new"]',
    ])
  })

  it.each<[string, ShadowSpec | undefined, ShadowSpec | undefined, string]>([
    ['another shadow', V2, { ...V2, iteration: 'v3' }, 'the shadow is shop@v3, it was shop@v2'],
    ['another step of it', V2, { ...V2, step: 'topic' }, 'shop@v2:topic, it was shop@v2'],
    ['a shadow where it had none', undefined, V2, 'the shadow is shop@v2, it had none'],
  ])('is refused %s', (_what, then, now, said) => {
    const begun = { ...plan, ...(then ? { shadow: then } : {}) }
    expect(refusal({ ...SAME, shadow: now }, begun)).toContain(said)
  })

  it('may go on with its shadow, named again or not', () => {
    const begun = { ...plan, shadow: V2 }
    expect(() => checkResumable(begun, SAME)).not.toThrow()
    expect(() => checkResumable(begun, { ...SAME, shadow: V2 })).not.toThrow()
  })

  it('is refused a persona that is gone', () => {
    const change = { ...fingerprints, personas: 'other' }
    expect(refusal({ ...SAME, personas: [], fingerprints: change })).toContain(
      'persona anna is gone',
    )
  })

  it('is refused a changed scenario, a long value cut', () => {
    const goal = 'I want '.repeat(50)
    const message = refusal({
      ...SAME,
      scenarios: [{ ...order, goal }],
      fingerprints: { ...fingerprints, scenarios: 'other' },
    })
    expect(message).toContain('scenario order: goal was "I want to order.", is "I want I want')
    expect(Math.max(...message.split('\n').map((line) => line.length))).toBeLessThan(200)
  })

  it.each([
    ['user', 'the user settings changed'],
    ['simulator', 'the simulator itself changed'],
  ])('is refused another %s', (part, said) => {
    const change = { ...fingerprints, [part]: 'other' }
    expect(refusal({ ...SAME, fingerprints: change })).toContain(said)
  })
})
