import type { Turn } from '../../core/conversation.ts'
import { handsOver, wantsPerson } from './hand-off.ts'
import type { Finding, Rule } from './rule.ts'
import { tellsHowToReach } from './wordings.ts'

/** Asked for a person as often as the limit says, the bot neither hands over nor says how to reach one. */
export const noHandOff: Rule<'no_hand_off'> = {
  repairedBy: 'stage',
  find: ({ requests }, view) => {
    const found: Finding[] = []
    let asked = 0
    for (const turn of view.conversation.turns) {
      if (!wantsPerson(turn)) continue
      asked += 1
      if (asked < requests || turn.error || handsOver(turn, view) || tellsWay(turn)) continue
      found.push({
        turn: turn.turn,
        reason: `asked for a person ${asked} times, and none is called`,
      })
    }
    return found
  },
}

const ADDRESS = /@|https?:\/\/|\d{3}/u

function tellsWay({ replies }: Turn): boolean {
  return replies.some(({ text }) => ADDRESS.test(text) && tellsHowToReach(text))
}
