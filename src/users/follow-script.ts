import { wordKey } from '../core/fold.ts'
import type { AddressedRandom } from '../core/random.ts'
import type { Script } from '../core/user.ts'
import type { BehaviourView } from './behaviours/behaviour.ts'
import { behaviours } from './behaviours/index.ts'
import { openSlots } from './goal.ts'
import { holds } from './spelling.ts'
import { conveyedBy, type Direction, directed, type Stop, type Utterance } from './utterance.ts'

/** Plays a turn as the script says: its straying of this event where that applies now, else the cooperative answer. */
export function followScript(
  { strayings, toldAtOnce }: Script,
  view: BehaviourView,
  { random, event }: { readonly random: AddressedRandom; readonly event: string },
): Direction | Stop {
  if (view.turn === 1) return directed(withTold(view, toldAtOnce), 'answer', event)
  const straying = strayings.find((one) => one.event === event)
  if (!straying) return directed(view.cooperative, 'answer', event)
  const { behaviour: kind, about, drawnAt = event } = straying
  const told = about ? { ...view, about } : view
  if (!behaviours[kind].applies(told)) return directed(view.cooperative, 'answer', event)
  return directed(behaviours[kind].play(told, random.at('play', drawnAt)), kind, event)
}

/** The opening with these facts added, but for those that it tells anyway. */
function withTold({ cooperative, goal }: BehaviourView, slots: readonly string[]): Utterance {
  const said = new Set(conveyedBy(cooperative).map(({ slot }) => slot))
  const words = cooperative.parts.map((part) => (part.kind === 'text' ? wordKey(part.text) : ''))
  const padded = ` ${words.join(' ')} `
  const added = openSlots(goal).filter(
    ({ slot, value }) => slots.includes(slot) && !said.has(slot) && !holds(padded, value),
  )
  const parts = added.map(({ slot, value }) => ({ kind: 'inform', slot, value }) as const)
  return { ...cooperative, parts: [...cooperative.parts, ...parts] }
}
