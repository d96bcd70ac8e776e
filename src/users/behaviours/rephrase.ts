import { conveyedBy, informing } from '../utterance.ts'
import { type Behaviour, informs } from './behaviour.ts'

/** Says again in other words what it said last, then answers. */
export const rephrase: Behaviour = {
  kind: 'rephrase',
  coolDown: 2,
  limit: 3,
  applies: ({ cooperative, previous }) =>
    informs(cooperative) &&
    previous !== undefined &&
    conveyedBy(previous).length > 0 &&
    !previous.quickReply,
  play: ({ cooperative, previous, goal }) => {
    const now = new Set(conveyedBy(cooperative).map(({ slot }) => slot))
    const before = (previous ? conveyedBy(previous) : [])
      .filter(({ slot }) => !now.has(slot))
      .flatMap(({ slot }) => goal.slots.get(slot) ?? [])
    const again = informing('inform', before).parts
    return {
      ...cooperative,
      parts: [{ kind: 'line', line: 'rephrase' }, ...again, ...cooperative.parts],
    }
  },
  note: 'First say again in other words what you said last, then answer.',
}
