import { Scenario } from '../core/scenario.ts'
import { namedState } from './end-states.ts'
import type { Survey } from './survey.ts'

/** What a scenario is known by that was made of a log. */
export const PLAIN_GOAL = 'Whatever the people of the log wanted.'

/** A log may name as many stages as it likes; no journey has more. */
const MOST = 200

/** A scenario made of what a log tells, where no authored one is given: its stages and end states, no facts. */
export function plainScenario(
  survey: Pick<Survey, 'stages' | 'endStates' | 'outcomes'>,
  chatbot: string,
): Scenario {
  const stages = survey.stages.slice(0, MOST)
  const ends = survey.endStates.slice(0, MOST).map(namedState)
  const resolved = { id: 'resolved', desired: true, when: { endState: 'resolved' } }
  return Scenario.parse({
    id: 'observed',
    title: 'As observed',
    chatbot,
    goal: PLAIN_GOAL,
    stages: (stages.length > 0 ? stages : ['unknown']).map((id) => ({
      id,
      title: id || 'unnamed',
    })),
    endStates: ends.some(({ desired }) => desired) ? ends : [...ends, resolved],
  })
}
