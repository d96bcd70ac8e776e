import { takeUp } from '../state.ts'
import { carryOn } from './carry-on.ts'
import { type Decision, joined, type Situation, saying } from './decision.ts'
import { declined } from './declining.ts'
import { close, handOff } from './endings.ts'

/**
 * Says goodbye when the customer does, with nothing left to do. Once something was answered "that's it" is plain; before,
 * it may as well end a message that says something else.
 */
export function sayGoodbye(situation: Situation): Decision | undefined {
  const { heard, state, unsure, broken } = situation
  const { intents, held } = heard
  if (state.task !== undefined || held === 'out_of_domain') return undefined
  const read = held === undefined && !unsure
  const answered = state.stage === 'answered' || state.dropped
  const enough = intents.has('no') || intents.has('thanks') || heard.wordless === 'signs'
  const over = (intents.has('closing') && (answered || read)) || (answered && read && enough)
  if (!over) return undefined
  return broken('goodbye_ignored') ? carryOn(situation) : close(situation)
}

/** Who says goodbye in the middle of something has it left as it was. */
export function leaveOpen(situation: Situation): Decision | undefined {
  const { heard, state, unsure } = situation
  const leaves = heard.intents.has('closing') && heard.held === undefined && !unsure
  if (state.task === undefined || !leaves) return undefined
  takeUp(state, undefined)
  return joined(saying('dropped'), close(situation))
}

/** Chit-chat gets a friendly word, what belongs elsewhere is declined; then back to the matter. */
export function keepToTheMatter(situation: Situation): Decision | undefined {
  const { heard, state, broken } = situation
  const { held } = heard
  if (held === undefined || held === 'unclear') return undefined
  if (state.stage === 'details' && broken('digression_restarts')) {
    state.details = {}
    takeUp(state, undefined)
    return carryOn(situation)
  }
  if (held === 'chitchat' && broken('no_return')) return { say: saying('chitchat') }
  if (held === 'out_of_domain') return declined(situation, 'out_of_domain')
  return joined(saying('chitchat'), carryOn(situation))
}

/** A yes to "anything else?", a greeting, a thank-you, or no words at all. */
export function answerKindly(situation: Situation): Decision | undefined {
  const { heard, state } = situation
  const { intents } = heard
  const unread = heard.held !== undefined || situation.unsure
  if (heard.wordless !== undefined) return joined(saying('empty'), carryOn(situation))
  if (unread) return undefined
  if (intents.has('greet')) return joined(saying('hello'), carryOn(situation))
  if (intents.has('thanks')) return joined(saying('welcome'), carryOn(situation))
  if (state.task === undefined && intents.has('yes')) return { say: saying('go_on_then') }
  return intents.has('frustration') ? carryOn(situation) : undefined
}

const OFFER_AFTER = 3
const GIVE_UP_AFTER = 5

/** Nothing that anything can be done with: ask what is missing, then offer a person, then fetch one. */
export function askAgain(situation: Situation): Decision {
  const { state } = situation
  state.misses += 1
  if (state.misses > GIVE_UP_AFTER) return handOff(situation, 'not_understood')
  const offer = state.misses === OFFER_AFTER && !state.personOffered ? saying('offer_person') : []
  state.personOffered ||= offer.length > 0
  if (state.task !== undefined)
    return joined([...saying('unclear_again'), ...offer], carryOn(situation))
  if (state.stage === 'greet') state.stage = 'question'
  return { say: [...saying(state.misses === 1 ? 'unclear' : 'unclear_again'), ...offer] }
}
