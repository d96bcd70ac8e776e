import { describe, expect, test } from 'vitest'
import { carryOut, loadProject, openStore, planRun } from '../../src/app.ts'
import { systemClock } from '../../src/core/clock.ts'
import type { StoredConversation } from '../../src/core/records.ts'
import { Settings } from '../../src/core/settings.ts'

const surroundings = { cwd: process.cwd(), env: {}, clock: systemClock }
const never = new AbortController().signal

async function hold(iteration: string, seed: string): Promise<StoredConversation[]> {
  const paths = { personas: 'personas', scenarios: 'scenarios/support' }
  const project = { ...(await loadProject(paths, surroundings)), settings: Settings.parse({}) }
  const plan = planRun(project, { target: 'support', iteration, seed, repeats: 2 }, surroundings)
  const store = openStore(':memory:')
  const options = { store, concurrency: 4, baseDir: process.cwd(), stop: never, drop: never }
  await carryOut(plan, project.settings, options, surroundings)
  const held = plan.conversations.map(({ id }) => store.conversation(id))
  store.close()
  return held.flatMap((one) => one ?? [])
}

const told = ({ spec, outcome }: StoredConversation): string =>
  `${spec.scenario} × ${spec.persona} (${spec.arm}, repeat ${spec.repeat}): ${outcome.cause}`

/** Some thousand conversations each, on whatever machine. */
describe('every support scenario, played by every persona that fits', { timeout: 120_000 }, () => {
  test.each([
    ['generative', '11'],
    ['classifying', '12'],
  ])('never fails with the %s bot', async (iteration, seed) => {
    const held = await hold(iteration, seed)
    const labels = held.map(({ outcome }) => outcome.label)
    expect(held.filter(({ outcome }) => outcome.label === 'failed').map(told)).toEqual([])
    expect(held.filter(({ outcome }) => outcome.label === 'excluded').map(told)).toEqual([])
    expect(labels.filter((label) => label === 'passed').length).toBeGreaterThan(500)
  })

  test('often fails with the first bot, which has planted faults', async () => {
    const held = await hold('first', '13')
    const failed = held.filter(({ outcome }) => outcome.label === 'failed')
    expect(failed.length / held.length).toBeGreaterThan(0.2)
  })
})
