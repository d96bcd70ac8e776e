import type { SlotState } from '../goal.ts'
import type { Utterance } from '../utterance.ts'
import { answers, type Behaviour, type BehaviourView, replacements } from './behaviour.ts'

/** Replaces a fact said earlier by one of its alternatives; the new value is the user's from then on. */
export const changeOfMind: Behaviour = {
  kind: 'change_of_mind',
  coolDown: 3,
  limit: 1,
  applies: (view) => answers(view.cooperative) && changeable(view).length > 0,
  play: (view, random): Utterance => {
    const state = random.pick(changeable(view))
    const change = [
      { kind: 'line', line: 'changed_mind' },
      { kind: 'inform', slot: state.slot, value: random.pick(replacements(view, state)) },
    ] as const
    const rest = view.cooperative.act === 'affirm' ? [] : view.cooperative.parts
    return { act: 'correct', parts: [...change, ...rest] }
  },
  note: 'Say that you changed your mind about the fact named first, then go on.',
}

/** Facts said, not changed before, not asked for right now, and with another value to take. */
function changeable(view: BehaviourView): SlotState[] {
  const { goal, cooperative } = view
  const now = new Set(
    cooperative.parts.flatMap((part) => (part.kind === 'inform' ? [part.slot] : [])),
  )
  return [...goal.slots.values()].filter(
    (state) =>
      state.status !== 'open' &&
      !state.changed &&
      replacements(view, state).length > 0 &&
      !now.has(state.slot),
  )
}
