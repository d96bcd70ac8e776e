import { expect, test } from 'vitest'
import { carryOut, loadProject, openStore, planRun } from '../../src/app.ts'
import { systemClock } from '../../src/core/clock.ts'
import { Settings } from '../../src/core/settings.ts'

const surroundings = { cwd: process.cwd(), env: {}, clock: systemClock }
const never = new AbortController().signal

test.each(['1', '4711'])(
  'the clean iteration of the onboarding chatbot fails none of some hundred conversations (seed %s)',
  async (seed) => {
    const settings = Settings.parse({})
    const folders = { personas: 'personas', scenarios: 'scenarios' }
    const project = { ...(await loadProject(folders, surroundings)), settings }
    const request = { target: 'onboarding', iteration: 'v4', repeats: 2, seed }
    const plan = planRun(project, request, surroundings)
    const store = openStore(':memory:')
    const options = { store, concurrency: 16, baseDir: process.cwd(), stop: never, drop: never }
    await carryOut(plan, settings, options, surroundings)
    const held = plan.conversations.flatMap(({ id }) => store.conversation(id) ?? [])
    store.close()
    const failed = held.filter(({ outcome }) => outcome.label === 'failed')
    expect(held.length).toBeGreaterThanOrEqual(300)
    expect(failed.map(({ spec, outcome }) => [spec.scenario, spec.persona, outcome])).toEqual([])
    expect(held.filter(({ outcome }) => outcome.label === 'passed').length).toBeGreaterThan(290)
  },
)
