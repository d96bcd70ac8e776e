import type { Action } from '../../core/message.ts'
import { type Deed, deedsOf, hasFailed } from './actions.ts'
import type { Finding, Rule } from './rule.ts'

/**
 * The same action with the same arguments a second time, unless the first did not work. Without arguments, an action is
 * only known for the same within one turn.
 */
export const actedTwice: Rule<'acted_twice'> = {
  find: ({ actions }, { conversation }) => {
    const deeds = deedsOf(conversation.turns, actions)
    if (deeds.length < 2) return []
    const done = new Map<string, Deed>()
    const found: Finding[] = []
    for (const deed of deeds) {
      const key = keyOf(deed)
      const first = done.get(key)
      if (first && !hasFailed(first.action)) {
        const reason = `does ${deed.action.name} again, as in turn ${first.turn}`
        found.push({ turn: deed.turn, reason })
      }
      done.set(key, deed)
    }
    return found
  },
}

function keyOf({ turn, action }: Deed): string {
  const told = Object.entries(action.arguments)
  const bare = told.length === 0
  return [action.name, bare ? turn : sorted(action)].join(' ')
}

function sorted({ arguments: told }: Action): string {
  return JSON.stringify(Object.entries(told).sort(([a], [b]) => (a < b ? -1 : 1)))
}
