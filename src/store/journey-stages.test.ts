import { expect, test } from 'vitest'
import { journeyStages } from './journey-stages.ts'
import { sampleScenario } from './sample-run.case.ts'

test('stages of several scenarios are merged in the order of the journey', () => {
  const scenarios = [
    sampleScenario(['greet', 'done']),
    sampleScenario(['greet', 'country', 'done']),
    sampleScenario(['hello', 'greet', 'done', 'survey']),
  ]
  expect(journeyStages(scenarios)).toEqual(['hello', 'greet', 'country', 'done', 'survey'])
})

test('scenarios that contradict each other still give each stage once', () => {
  const scenarios = [sampleScenario(['a', 'b']), sampleScenario(['b', 'a'])]
  expect(journeyStages(scenarios)).toEqual(['a', 'b'])
})
