import { phrasesFor } from '../../core/facts.ts'
import type { UserRequest } from '../../core/scenario.ts'
import { answers, type Behaviour, type BehaviourView } from './behaviour.ts'
import { hasLine, pickLine } from './pooled.ts'

/** Answers and asks something else in the same message: a request of the scenario, or else a line of the pool. */
export const multiIntent: Behaviour = {
  kind: 'multi_intent',
  coolDown: 2,
  limit: 3,
  applies: (view) =>
    answers(view.cooperative) && (waiting(view) !== undefined || hasLine(view, 'multi_intent')),
  play: (view, random) => {
    const { cooperative, persona } = view
    const request = waiting(view)
    const text = request
      ? random.pick(phrasesFor(request.question, persona.language))
      : pickLine(view, 'multi_intent', random).text
    const from = request ? 'scenario' : 'pool'
    return {
      ...cooperative,
      parts: [...cooperative.parts, { kind: 'text', text, from }],
      ...(request ? { requests: [request.id] } : {}),
    }
  },
  note: 'Answer, and ask the further question in the same message.',
}

/** The first request that was neither put nor answered. */
function waiting({ goal, persona }: BehaviourView): UserRequest | undefined {
  return goal.requests.find(
    ({ request, timesPut, answered }) =>
      timesPut === 0 && !answered && phrasesFor(request.question, persona.language).length > 0,
  )?.request
}
