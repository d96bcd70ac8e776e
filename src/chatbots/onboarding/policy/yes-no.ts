import { moveOn } from '../state.ts'
import { acknowledged, type Decision, type Situation } from './decision.ts'
import { end } from './endings.ts'

/** A planted fault: asking about the summary counts as agreeing to it. */
export function closeOnQuestion({ heard, state, broken }: Situation): Decision | undefined {
  if (state.stage !== 'confirm' || heard.question === undefined) return undefined
  return broken('question_confirms') ? end(state, 'onboarded') : undefined
}

/** Yes to the offer goes on; the first no gets a smaller offer, the second the smaller one for now. */
export function answerOffer(situation: Situation): Decision | undefined {
  const { heard, state, noted } = situation
  if (state.stage !== 'recommendation' || heard.question !== undefined) return undefined
  const { intents } = heard
  const denies = intents.has('no') && !intents.has('yes') && noted.length === 0
  if (denies && state.offer === 'open') {
    state.offer = 'basic'
    return { say: acknowledged(situation), ask: 'other_offer' }
  }
  const wavers = denies || intents.has('vague') || intents.has('dont_know')
  if (!wavers && !intents.has('yes') && !noted.includes('integration')) return undefined
  state.offer = 'accepted'
  moveOn(state)
  const later = wavers ? [{ kind: 'later' } as const] : []
  return { say: [...acknowledged(situation), ...later], ask: 'question' }
}

/** Who says that a noted value is not it, and not what it is instead, is asked for it. */
export function reopenDenied(situation: Situation): Decision | undefined {
  const { heard, state, noted, changed } = situation
  if (heard.question !== undefined) return undefined
  const wrong = heard.denied.find(
    ({ slot, value }) => state.held[slot]?.value === value && !changed.includes(slot),
  )
  if (wrong === undefined || noted.includes(wrong.slot)) return undefined
  state.reopened = wrong.slot
  moveOn(state)
  return { say: acknowledged(situation), ask: 'question' }
}

/** Yes to the summary ends well; a new value changes it; a bare no is asked what is wrong. */
export function confirmSummary(situation: Situation): Decision | undefined {
  const { heard, state, noted, changed, broken } = situation
  if (state.stage !== 'confirm') return undefined
  if (noted.length + changed.length > 0) {
    return { say: acknowledged(situation), ask: 'question' }
  }
  if (heard.question !== undefined) return undefined
  const { intents } = heard
  const [named] = heard.named
  if (named !== undefined && (intents.has('no') || intents.has('revise'))) {
    if (heard.values[named] !== undefined) return { say: [], ask: 'question' }
    state.reopened = named
    moveOn(state)
    return { say: [], ask: 'question' }
  }
  if (intents.has('no') || intents.has('revise')) return { say: [], ask: 'which_wrong' }
  if (!intents.has('yes')) return undefined
  const ended = end(state, 'onboarded')
  if (broken('done_without_account') && state.personOffered) state.written = {}
  else state.stage = 'done'
  return ended
}
