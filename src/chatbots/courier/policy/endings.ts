import type { HandOffCause } from '../languages/wording.ts'
import { MOST_PAY } from '../matters.ts'
import { missingSlot } from '../state.ts'
import { acknowledged, type Decision, type Situation } from './decision.ts'

/** A person takes over, and is told what there is to know. */
export function handOff(
  { state, broken }: Pick<Situation, 'state' | 'broken'>,
  cause: HandOffCause,
  before: Decision['say'] = [],
): Decision {
  state.endState = 'handed_off'
  if (state.stage === 'greet') state.stage = 'issue'
  const { language, open, query, details } = state
  const issue = [...open, query].filter((part) => part !== '').join('; ')
  state.handOver = broken('hand_off_forgets')
    ? { language, issue: '' }
    : { language, issue, ...(details.order === undefined ? {} : { order: details.order }) }
  return { say: [...before, { kind: 'hand_off', cause }], ask: 'nothing' }
}

/**
 * A request for a person is met at once where nothing is under way; else it is answered by an offer first, and met when it
 * comes again or insists.
 */
export function handOver(situation: Situation): Decision | undefined {
  const { heard, state, broken } = situation
  const insists = heard.intents.has('insist')
  if (!heard.intents.has('person') && !(insists && state.personOffered)) return undefined
  if (broken('person_ignored')) return { say: [], ask: 'same' }
  if (state.personOffered || state.open.length === 0 || insists) {
    return handOff(situation, 'asked')
  }
  state.personOffered = true
  return { say: [...acknowledged(situation), { kind: 'offer_person' }], ask: 'due' }
}

/** Some matters are for a person alone. */
export function handOverSerious(situation: Situation): Decision | undefined {
  const { state, candidates, serious } = situation
  const [best] = candidates
  if (best === undefined || !serious) return undefined
  state.answered.push(best.article)
  state.query = situation.heard.question
  return handOff(situation, 'serious', [{ kind: 'answer' }])
}

/** So are pay requests above what may be passed on here. */
export function handOverLimit(situation: Situation): Decision | undefined {
  const { state } = situation
  const { amount } = state.details
  if (!state.open.includes('adjust_pay') || amount === undefined || amount <= MOST_PAY) {
    return undefined
  }
  return missingSlot(state) === undefined
    ? handOff(situation, 'limit', acknowledged(situation))
    : undefined
}

const INSISTED = 2

/** What may not be given is refused; who wants nothing else and insists is told so for good. */
export function keepBounds(situation: Situation): Decision | undefined {
  const { heard, state, broken } = situation
  if (!heard.intents.has('bounds')) {
    state.outOfBounds = 0
    return undefined
  }
  if (broken('other_courier_shown')) return { say: [{ kind: 'other_courier' }], ask: 'due' }
  state.outOfBounds += 1
  const nothingElse = state.open.length === 0 && state.answered.length === 0
  if (state.outOfBounds >= INSISTED && nothingElse) {
    state.endState = 'declined'
    return { say: [{ kind: 'declined' }], ask: 'nothing' }
  }
  return { say: [...acknowledged(situation), { kind: 'bounds' }], ask: 'due' }
}

/** Whoever needs nothing more is let go. */
export function close({ heard, state, broken }: Situation): Decision | undefined {
  const { intents } = heard
  if (state.open.length > 0 || heard.asks || heard.actions.length > 0) return undefined
  const no = state.asked === 'more' && intents.has('no') && heard.question === ''
  if (!no && !intents.has('enough')) return undefined
  if (broken('never_ends')) return { say: [], ask: 'due' }
  state.endState = 'resolved'
  state.stage = 'done'
  return { say: [{ kind: 'closing' }], ask: 'nothing' }
}
