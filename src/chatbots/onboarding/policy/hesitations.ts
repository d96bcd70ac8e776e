import { SLOTS } from '../slots.ts'
import { askedSlot, moveOn, type State } from '../state.ts'
import { acknowledged, type Decision, type Line, type Situation } from './decision.ts'
import { end } from './endings.ts'
import { takeEstimate } from './take-values.ts'

/** Who would rather not say is told what the answer is for. */
export function hearObjection(situation: Situation): Decision | undefined {
  const { heard, state } = situation
  if (!heard.intents.has('objection')) return undefined
  const say = [...acknowledged(situation), { kind: 'objection' } as const]
  moveOn(state)
  return { say, ask: 'question' }
}

/**
 * A vague answer is helped along once; the second time a default is taken, where there is a sensible one. Who has no
 * figure for sales gets the default at once.
 */
export function hearVague(situation: Situation): Decision | undefined {
  const { heard, state, broken } = situation
  const slot = askedSlot(state)
  const unsure = heard.intents.has('vague') || heard.intents.has('dont_know')
  if (slot === undefined || !unsure || heard.values[slot] !== undefined) return undefined
  if (broken('vague_loop')) return { say: [], ask: 'same' }
  const say = acknowledged(situation)
  state.vague += 1
  const figure = slot === 'volume' && heard.intents.has('dont_know')
  if (state.vague === 1 && !figure) return { say, ask: 'narrow' }
  if (slot === 'business' || slot === 'country') return insistOn(state, say)
  takeEstimate(state, slot)
  moveOn(state)
  return { say: [...say, { kind: 'estimated', slot }], ask: 'question' }
}

/** Who rules out one of the choices is helped to another. */
export function hearDenial(situation: Situation): Decision | undefined {
  const { heard, state } = situation
  const slot = askedSlot(state)
  if (slot === undefined || state.misses > 0) return undefined
  if (!heard.denied.some((one) => one.slot === slot)) return undefined
  state.misses += 1
  return { say: acknowledged(situation), ask: 'narrow' }
}

/** One short apology, then the question. */
export function hearFrustration(situation: Situation): Decision | undefined {
  const { heard, state } = situation
  if (!heard.intents.has('frustration')) return undefined
  const say = [...acknowledged(situation), { kind: 'apology' } as const]
  moveOn(state)
  return { say, ask: 'question' }
}

const OFFER_AFTER = 3
const GIVE_UP_AFTER = 6

/** What is known already is told again: it is acknowledged, and the question put in other words. */
export function hearAgain({ heard, state }: Situation): Decision | undefined {
  const told = SLOTS.filter((slot) => heard.values[slot] !== undefined)
  if (told.length === 0 || state.misses >= OFFER_AFTER) return undefined
  state.misses += 1
  moveOn(state)
  return { say: [{ kind: 'noted', slots: told }], ask: 'question' }
}

/** Nothing in the message was understood. */
export function moveAfterMiss({ state }: Situation): Decision {
  if (state.stage === 'recommendation' && state.misses >= OFFER_AFTER) {
    state.offer = 'accepted'
    moveOn(state)
    return { say: [{ kind: 'later' }], ask: 'question' }
  }
  const slot = askedSlot(state)
  if (state.misses >= OFFER_AFTER && slot && slot !== 'business' && slot !== 'country') {
    takeEstimate(state, slot)
    moveOn(state)
    return { say: [{ kind: 'estimated', slot }], ask: 'question' }
  }
  return insistOn(state, [])
}

/** What cannot be done without is asked in other words; then a person is offered, then fetched. */
function insistOn(state: State, say: readonly Line[]): Decision {
  state.misses += 1
  if (state.misses > GIVE_UP_AFTER) return end(state, 'handed_off')
  const offer = state.misses === OFFER_AFTER && !state.personOffered
  if (!offer) return { say, ask: 'missed' }
  state.personOffered = true
  return { say: [...say, { kind: 'offer_person' }], ask: 'missed' }
}
