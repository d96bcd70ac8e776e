import { describe, expect, it } from 'vitest'
import type { Authored } from '../authoring/index.ts'
import { Persona } from '../core/persona.ts'
import { Scenario } from '../core/scenario.ts'
import { Settings } from '../core/settings.ts'
import { openStore, type Store } from '../store/index.ts'
import { addedSince, planRun, planToResume, type RunRequest } from './plan-run.ts'

const project: Authored = {
  personas: ['ken', 'mai'].map((id) =>
    Persona.parse({ id, name: id, description: 'd', language: 'ja' }),
  ),
  scenarios: [
    Scenario.parse({
      id: 'order',
      title: 'Order',
      chatbot: 'onboarding',
      goal: 'I want to order.',
      stages: [{ id: 'done', title: 'Done' }],
      endStates: [{ id: 'done', desired: true, when: { stage: 'done' } }],
    }),
  ],
  settings: Settings.parse({ users: { model: { kind: 'llm', model: 'm' } } }),
}

it('a run that a model played is resumed with its personas named, whatever language the offline user lacks', () => {
  const store = openStore(':memory:')
  const asked = { target: 'onboarding', personas: ['ken'] }
  const plan = planRun(
    project,
    { ...asked, user: 'model' },
    { cwd: '/', env: {}, clock: { now: () => 0 } },
  )
  store.startRun(plan)
  expect(planToResume(store, plan.runId, project, asked)).toEqual(plan)
  expect(() => planToResume(store, plan.runId, project, { personas: ['mai'] })).toThrow(
    'persona ken is gone',
  )
})

/** Two Americans and one scenario, with such settings of `run`. */
function english(run: Record<string, unknown> = {}): Authored {
  const personas = ['anna', 'bob'].map((id) =>
    Persona.parse({ id, name: id, description: 'd', tags: [id] }),
  )
  return { ...project, personas, settings: Settings.parse({ run }) }
}

/** A run that was begun with a request, stored. */
function begun(authored: Authored, request: RunRequest = {}): { store: Store; runId: string } {
  const store = openStore(':memory:')
  const surroundings = { cwd: '/', env: {}, clock: { now: () => 0 } }
  const plan = planRun(authored, { target: 'onboarding', ...request }, surroundings)
  store.startRun(plan)
  return { store, runId: plan.runId }
}

describe('settings of the run that changed since', () => {
  it.each([
    [{ seed: '5' }, { seed: '6' }, 'the seed is 6, it was 5'],
    [{ repeats: 2 }, { repeats: 3 }, 'the number of repeats is 3, it was 2'],
    [{ plainArm: 0.5 }, { plainArm: 0 }, 'the share of plain conversations is 0, it was 0.5'],
  ])('are refused, from %j to %j', (then, now, said) => {
    const { store, runId } = begun(english(then))
    expect(() => planToResume(store, runId, english(now))).toThrow(said)
  })

  it.each([
    [{ seed: '5' }, { seed: '6' }],
    [{ repeats: 2 }, { repeats: 3 }],
    [{ plainArm: 0.5 }, { plainArm: 0 }],
  ])('matter not where the command names what it was: %j, not %j', (then, now) => {
    const named = begun(english(now), then)
    expect(planToResume(named.store, named.runId, english(now))).toMatchObject(then)
    expect(planToResume(named.store, named.runId, english())).toMatchObject(then)
    const set = begun(english(then))
    expect(planToResume(set.store, set.runId, english(now), then)).toMatchObject(then)
  })

  it('cannot be told of a plan that was stored before it told what was asked for', () => {
    const { store, runId } = begun(english({ seed: '5' }))
    const { requested: _, ...older } = store.plan(runId) ?? expect.fail()
    store.startRun({ ...older, runId: 'older' })
    expect(planToResume(store, 'older', english({ seed: '6' })).seed).toBe('5')
    expect(addedSince(older, { ...english(), personas: project.personas })).toEqual([])
  })
})

describe('what was added since a run was begun', () => {
  const more = (): Authored => {
    const authored = english()
    const [scenario] = authored.scenarios
    const [anna] = authored.personas
    if (!scenario || !anna) throw new Error('expected some')
    return {
      ...authored,
      personas: [...authored.personas, { ...anna, id: 'cid' }],
      scenarios: [
        ...authored.scenarios,
        { ...scenario, id: 'refund' },
        { ...scenario, id: 'other', chatbot: 'other' },
      ],
    }
  }

  it.each<[string, RunRequest, string[]]>([
    ['is all that its command would take', {}, ['persona cid', 'scenario refund']],
    ['is no persona where those were named', { personas: ['bob'] }, ['scenario refund']],
    ['is no scenario where those were named', { scenarios: ['order'] }, ['persona cid']],
  ])('%s', (_what, request, added) => {
    const { store, runId } = begun(english(), request)
    expect(addedSince(planToResume(store, runId, more()), more())).toEqual(added)
  })
})
