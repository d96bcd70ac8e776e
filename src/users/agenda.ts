import type { Scenario } from '../core/scenario.ts'
import type { Goal } from './goal.ts'

/** Something the user still means to do of its own accord. */
export type AgendaItem =
  | { readonly kind: 'inform'; readonly slot: string }
  | { readonly kind: 'request'; readonly id: string }
  | { readonly kind: 'close' }

/**
 * The agenda of Schatzmann et al. (2007): a stack with the goodbye at the bottom. Answers to the bot are decided from
 * its message (respond.ts); the stack holds what the user brings up when the bot leaves it the word.
 */
export interface Agenda {
  /** The top item that is still open, without taking it; done items on the way are dropped. */
  top(): AgendaItem
  /** Puts an item on top again, such as a fact that the bot lost. */
  push(item: AgendaItem): void
}

export function createAgenda(scenario: Scenario, goal: Goal): Agenda {
  const informs = Object.keys(scenario.facts).map((slot): AgendaItem => ({ kind: 'inform', slot }))
  const requests = scenario.requests.map(({ id }): AgendaItem => ({ kind: 'request', id }))
  const stack: AgendaItem[] = [{ kind: 'close' }, ...requests.reverse(), ...informs.reverse()]
  return {
    push: (item) => stack.push(item),
    top: () => {
      for (let item = stack.at(-1); item; stack.pop(), item = stack.at(-1)) {
        if (item.kind === 'close' || isOpen(goal, item)) return item
      }
      return { kind: 'close' }
    },
  }
}

const PUT_AT_MOST = 2

function isOpen(goal: Goal, item: Exclude<AgendaItem, { kind: 'close' }>): boolean {
  if (item.kind === 'inform') {
    const state = goal.slots.get(item.slot)
    return state?.fact.known === true && state.status === 'open'
  }
  const state = goal.requests.find(({ request }) => request.id === item.id)
  return state !== undefined && !state.answered && state.timesPut < PUT_AT_MOST
}
