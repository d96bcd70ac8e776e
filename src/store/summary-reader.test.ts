import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { openStore } from './open-store.ts'
import { pack } from './pack.ts'
import { sampleItem, samplePlan } from './sample-run.case.ts'

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom('json:"', 'json:"x"', '["', '\u0000', 'a\ud800', '\u2028', ''),
)

test.prop([
  fc.array(fc.record({ scenario: text, persona: text, stage: text, step: text, reason: text }), {
    minLength: 2,
    maxLength: 5,
  }),
])('a summary tells what was recorded, and nothing of the conversation before it', (given) => {
  const store = openStore(':memory:')
  const recorder = store.startRun(samplePlan('r1', given.length))
  const items = given.map(({ scenario, persona, ...broken }, at) => {
    const item = sampleItem('r1', at, 3)
    const spec = { ...item.spec, scenario, persona }
    const stagesReached = [broken.stage, broken.reason]
    const outcome = {
      ...item.outcome,
      cause: broken.reason,
      endState: broken.step,
      break: { turn: at, ...broken },
      stagesReached,
    }
    return { ...item, spec, outcome }
  })
  for (const item of items) recorder.record(pack(item))
  recorder.end('finished')
  expect(
    [...store.summaries('r1')].map(({ id, scenario, persona, outcome }) => ({
      id,
      scenario,
      persona,
      outcome,
    })),
  ).toEqual(
    items.map(({ spec: { id, scenario, persona }, outcome }) => ({
      id,
      scenario,
      persona,
      outcome,
    })),
  )
  store.close()
})
