import { isChoice, type Slot } from '../matters.ts'
import { askedSlot, type State } from '../state.ts'
import { acknowledged, type Decision, type Line, type Situation } from './decision.ts'
import { handOff } from './endings.ts'

/** A detail told in a form that cannot be right is said to be so, and why. */
export function refuseMalformed(situation: Situation): Decision | undefined {
  const { malformed } = situation.heard
  if (malformed === undefined || situation.state.details[malformed.slot] !== undefined) {
    return undefined
  }
  return { say: [...acknowledged(situation), { kind: 'malformed', malformed }], ask: 'due' }
}

/** A vague answer is helped along once; the second time, the choice "other" is taken where there is one. */
export function hearVague(situation: Situation): Decision | undefined {
  const { heard, state, broken } = situation
  const slot = askedSlot(state)
  if (!heard.intents.has('vague') || heard.asks) return undefined
  if (slot === undefined) {
    if (state.asked === 'confirm')
      return { say: [{ kind: 'meaning', about: 'confirm' }], ask: 'due' }
    return { say: [{ kind: 'abilities' }], ask: 'due' }
  }
  if (heard.told[slot] !== undefined) return undefined
  if (broken('details_loop')) return { say: [], ask: 'same' }
  state.vague += 1
  if (state.vague === 1) return { say: acknowledged(situation), ask: 'easier' }
  return isChoice(slot) ? takeOther(state, slot) : insist(situation, [])
}

/** One short apology, then what is due; a person is offered to who complains again and again. */
export function hearFrustration(situation: Situation): Decision | undefined {
  const { heard, state, broken } = situation
  if (!heard.intents.has('frustration')) return undefined
  if (broken('apologises_only')) return { say: [{ kind: 'excuses' }], ask: 'nothing' }
  const lines: Line[] = [
    ...acknowledged(situation),
    { kind: broken('blames_courier') ? 'blame' : 'apology' },
  ]
  const offer = (state.said['apology'] ?? 0) >= PATIENCE && !state.personOffered
  if (offer) state.personOffered = true
  return { say: offer ? [...lines, { kind: 'offer_person' }] : lines, ask: 'due' }
}

const PATIENCE = 2
const EASIER_AFTER = 2
const OFFER_AFTER = 3
const LOST_AFTER = 5

/** Nothing in the message was understood. */
export function miss(situation: Situation): Decision {
  const { state, broken } = situation
  if (broken('early_hand_off')) return handOff(situation, 'lost')
  const slot = askedSlot(state)
  if (slot !== undefined && isChoice(slot) && state.misses + 1 >= OFFER_AFTER) {
    return takeOther(state, slot)
  }
  const lines: Line[] = [{ kind: 'missed' }]
  if (slot === undefined && state.asked !== 'confirm') lines.push({ kind: 'abilities' })
  return insist(situation, lines)
}

/** What cannot be done without is asked in easier words; then a person is offered, then fetched. */
function insist(situation: Situation, lines: readonly Line[]): Decision {
  const { state } = situation
  state.misses += 1
  if (state.misses > LOST_AFTER) return handOff(situation, 'lost')
  const offer = state.misses >= OFFER_AFTER && !state.personOffered
  if (offer) state.personOffered = true
  const say = offer ? [...lines, { kind: 'offer_person' } as const] : lines
  return { say, ask: state.misses >= EASIER_AFTER ? 'easier' : 'due' }
}

function takeOther(state: State, slot: Slot & ('reason' | 'issue' | 'pay_reason')): Decision {
  state.details[slot] = 'other'
  state.misses = 0
  state.vague = 0
  return { say: [{ kind: 'took_other', slot }], ask: 'due' }
}
