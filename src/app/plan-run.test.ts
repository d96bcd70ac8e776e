import { expect, it } from 'vitest'
import type { Authored } from '../authoring/index.ts'
import { Persona } from '../core/persona.ts'
import { Scenario } from '../core/scenario.ts'
import { Settings } from '../core/settings.ts'
import { openStore } from '../store/index.ts'
import { planRun, planToResume } from './plan-run.ts'

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
