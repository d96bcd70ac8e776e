import { countryNamed } from '../languages/countries.ts'
import type { EndState } from '../slots.ts'
import { moveOn, type State } from '../state.ts'
import { acknowledged, type Decision, type Situation } from './decision.ts'

/** Ends the conversation. */
export function end(state: State, endState: EndState, because?: 'country'): Decision {
  state.endState = endState
  return { say: [{ kind: 'end', endState, because }], ask: 'nothing' }
}

/** The first request for a person is answered by an offer, the second and an insistent one by a hand-off. */
export function handOver(situation: Situation): Decision | undefined {
  const { heard, state, broken } = situation
  if (heard.intents.has('frustration') && broken('frustration_hand_off')) {
    return end(state, 'handed_off')
  }
  if (!heard.intents.has('person')) return undefined
  if (broken('person_ignored')) return { say: [], ask: 'same' }
  if (state.personOffered || heard.intents.has('insist')) return end(state, 'handed_off')
  state.personOffered = true
  moveOn(state)
  return { say: [...acknowledged(situation), { kind: 'offer_person' }], ask: 'question' }
}

/** A business that may not be served is told so at once. */
export function declineBusiness({ heard, state }: Situation): Decision | undefined {
  return heard.forbidden ? end(state, 'declined') : undefined
}

/** So is a country in which no account can be opened. */
export function declineCountry({ heard, state }: Situation): Decision | undefined {
  const { country } = heard.values
  const known = typeof country === 'string' ? countryNamed(country) : undefined
  return known && !known.supported ? end(state, 'declined', 'country') : undefined
}

/** A planted fault: who would rather not say is sent away. */
export function declineWorried({ heard, state, broken }: Situation): Decision | undefined {
  return heard.intents.has('objection') && broken('privacy_declined')
    ? end(state, 'declined')
    : undefined
}
