import { createGoal, type Goal, noteSaid } from '../goal.ts'
import { personaWith, shop } from '../shop.case.ts'
import { informing, type Utterance } from '../utterance.ts'
import type { BehaviourView } from './behaviour.ts'

/** An utterance that says these slots as the user holds them. */
export function saying(goal: Goal, ...slots: string[]): Utterance {
  return informing(
    'inform',
    slots.flatMap((slot) => goal.slots.get(slot) ?? []),
  )
}

/** A turn in which every behaviour applies: two facts asked for, one told before, one untold, buttons then and now. */
export function viewAt(turn: number): BehaviourView {
  const goal = createGoal(shop, 'en')
  const previous = saying(goal, 'goods')
  noteSaid(goal, previous)
  return {
    turn,
    reading: { acts: [{ kind: 'ask', slot: 'country', score: 1 }], echoes: [], key: 'ask:country' },
    goal,
    quickReplies: [
      { label: 'Austria', value: 'at' },
      { label: 'Germany', value: 'de' },
    ],
    offered: [
      [
        { label: 'Shoes', value: 'shoes' },
        { label: 'Bags', value: 'bags' },
      ],
    ],
    persona: personaWith({ otherLanguages: ['es'] }),
    cooperative: saying(goal, 'country', 'volume'),
    previous,
  }
}
