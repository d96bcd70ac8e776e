import type { Part } from '../utterance.ts'
import { type Behaviour, type BehaviourView, informs, replacements } from './behaviour.ts'

/** Says a wrong value and takes it back in the same message. */
export const correction: Behaviour = {
  kind: 'correction',
  coolDown: 3,
  limit: 2,
  applies: (view) => informs(view.cooperative) && slippable(view).length > 0,
  play: (view, random) => {
    const slot = random.pick(slippable(view))
    const parts = view.cooperative.parts.map((part): Part => {
      const state =
        part.kind === 'inform' && part.slot === slot ? view.goal.slots.get(slot) : undefined
      return state && part.kind === 'inform'
        ? { kind: 'slip', slot, value: part.value, wrong: random.pick(replacements(view, state)) }
        : part
    })
    return { ...view.cooperative, parts }
  },
  note: 'Say the wrong value first, notice it, and correct yourself in the same message.',
}

/** Facts about to be said for the first time that have another value to slip into. */
function slippable(view: BehaviourView): string[] {
  const { goal, cooperative } = view
  return cooperative.parts.flatMap((part) => {
    const state = part.kind === 'inform' ? goal.slots.get(part.slot) : undefined
    return state && state.status === 'open' && replacements(view, state).length > 0
      ? [state.slot]
      : []
  })
}
