import { phrasesFor } from '../core/facts.ts'
import { wordKey } from '../core/fold.ts'
import type { AddressedRandom } from '../core/random.ts'
import type { Script } from '../core/script.ts'
import type { BehaviourView } from './behaviours/behaviour.ts'
import { behaviours } from './behaviours/index.ts'
import { openSlots } from './goal.ts'
import { holds } from './spelling.ts'
import { conveyedBy, type Direction, directed, type Stop, type Utterance } from './utterance.ts'

/** Plays a turn as the script says: its straying of this event where that applies now, else the cooperative answer. */
export function followScript(
  script: Script,
  view: BehaviourView,
  { random, event }: { readonly random: AddressedRandom; readonly event: string },
): Direction | Stop {
  if (view.turn === 1) return directed(openingOf(script, view, random), 'answer', event)
  const straying = script.strayings.find((one) => one.event === event)
  if (!straying) return directed(view.cooperative, 'answer', event)
  const { behaviour: kind, about, drawnAt = event } = straying
  const told = about ? { ...view, about } : view
  if (!behaviours[kind].applies(told)) return directed(view.cooperative, 'answer', event)
  return directed(behaviours[kind].play(told, random.at('play', drawnAt)), kind, event)
}

/** The opening with the facts and questions that the script adds, but for facts that it tells anyway. */
function openingOf(
  { toldAtOnce, askedAtOnce }: Script,
  { cooperative, goal, persona }: BehaviourView,
  random: AddressedRandom,
): Utterance {
  const said = new Set(conveyedBy(cooperative).map(({ slot }) => slot))
  const words = cooperative.parts.map((part) => (part.kind === 'text' ? wordKey(part.text) : ''))
  const padded = ` ${words.join(' ')} `
  const told = openSlots(goal)
    .filter(
      ({ slot, value }) => toldAtOnce.includes(slot) && !said.has(slot) && !holds(padded, value),
    )
    .map(({ slot, value }) => ({ kind: 'inform', slot, value }) as const)
  const asked = goal.requests.flatMap(({ request: { id, question } }) => {
    const phrases = phrasesFor(question, persona.language)
    if (!askedAtOnce.includes(id) || phrases.length === 0) return []
    const text = random.at('ask at once', id).pick(phrases)
    return [{ id, part: { kind: 'text', text, from: 'scenario' } as const }]
  })
  return {
    ...cooperative,
    parts: [...cooperative.parts, ...told, ...asked.map(({ part }) => part)],
    ...(asked.length > 0 ? { requests: asked.map(({ id }) => id) } : {}),
  }
}
