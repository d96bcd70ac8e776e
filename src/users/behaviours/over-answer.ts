import { openSlots } from '../goal.ts'
import { type Behaviour, type BehaviourView, informs } from './behaviour.ts'

/** Answers and adds one or two facts that nobody asked for. */
export const overAnswer: Behaviour = {
  kind: 'over_answer',
  coolDown: 2,
  limit: 3,
  applies: (view) => informs(view.cooperative) && untold(view).length > 0,
  play: (view, random) => {
    const extra = untold(view).slice(0, random.integer(1, 2))
    const added = extra.map(({ slot, value }) => ({ kind: 'inform', slot, value }) as const)
    return { ...view.cooperative, parts: [...view.cooperative.parts, ...added] }
  },
  note: 'Answer, and add the further facts named without being asked.',
}

function untold({ goal, cooperative }: BehaviourView): ReturnType<typeof openSlots> {
  const now = new Set(
    cooperative.parts.flatMap((part) => (part.kind === 'inform' ? [part.slot] : [])),
  )
  return openSlots(goal).filter(({ slot }) => !now.has(slot))
}
