import type { LineName } from '../languages/wording.ts'
import { askedDetail, type State } from '../state.ts'
import type { Detail } from '../words.ts'
import { carryOn } from './carry-on.ts'
import { type Decision, joined, type Situation, saying } from './decision.ts'
import { handOff } from './endings.ts'

/** Who asks what is meant, why, or what becomes of the data is told, and asked again in other words. */
export function explain(situation: Situation): Decision | undefined {
  const { heard, state, broken } = situation
  const { intents } = heard
  const detail = askedDetail(state)
  if (intents.has('privacy')) {
    const why = detail === undefined ? [] : [`why_${detail}` as const]
    return joined(saying('privacy', ...why), carryOn(situation))
  }
  if (!intents.has('clarify') && !intents.has('why')) return undefined
  if (broken('clarify_ignored') && state.lastText !== '') return { say: [], again: true }
  return joined(saying(explanation(situation)), carryOn(situation))
}

function explanation({ heard, state }: Situation): LineName {
  const detail = askedDetail(state)
  if (detail !== undefined) {
    return heard.intents.has('clarify') ? `explain_${detail}` : `why_${detail}`
  }
  return state.stage === 'confirm' ? 'explain_confirm' : 'explain_question'
}

const MOST_UNKNOWNS = 2
/** Times that a detail is not known or cannot be right, taken together. */
const MOST_STUMBLES = 3

/** A detail that the customer has not at hand: where to find it; the second time a person helps. */
export function helpFind(situation: Situation): Decision | undefined {
  const { heard, state, noted, changed } = situation
  const detail = askedDetail(state)
  if (noted.length + changed.length > 0) return undefined
  const { intents } = heard
  if (!intents.has('dont_know') && !intents.has('vague')) return undefined
  if (detail === undefined) return hesitant(situation)
  if (intents.has('dont_know')) state.unknowns += 1
  if (state.unknowns >= MOST_UNKNOWNS || stumbles(state))
    return handOff(situation, trouble(state, detail))
  const line =
    detail === 'order' && intents.has('dont_know') ? 'without_order' : `explain_${detail}`
  return joined(saying(line as LineName), carryOn(situation))
}

function stumbles({ unknowns, oddities }: State): boolean {
  return unknowns + oddities >= MOST_STUMBLES
}

/** Why a person helps: the detail was never right, told but not found, or never known. */
function trouble(state: State, detail: Detail): string {
  const { oddities, doubted, details } = state
  if (detail === 'order' && doubted !== undefined) {
    details.order = doubted
    return 'order_not_found'
  }
  return oddities > 0 ? `${detail}_invalid` : `${detail}_unknown`
}

/** Who hesitates where no detail was asked for is told what can be done here. */
function hesitant(situation: Situation): Decision | undefined {
  if (situation.unsure) return undefined
  return joined(saying(explanation(situation)), carryOn(situation))
}

/** A detail that cannot be right: what is wrong with it, then the question again; in the end a person helps. */
export function mendDetail(situation: Situation): Decision | undefined {
  const { heard, state, broken } = situation
  const { badOrder, badEmail } = heard.details
  if (badOrder === undefined && badEmail === undefined) return undefined
  state.oddities += 1
  if (stumbles(state) && !broken('retry_forever')) {
    return handOff(situation, trouble(state, badOrder === undefined ? 'email' : 'order'))
  }
  if (badOrder !== undefined) {
    return joined([{ line: 'bad_order', values: { given: badOrder } }], carryOn(situation))
  }
  return joined(saying('bad_email'), carryOn(situation))
}

/** Something was told: acknowledge it, and go on. */
export function takeIn(situation: Situation): Decision | undefined {
  const { noted, changed, state, pack, heard, acknowledges } = situation
  if (noted.length + changed.length === 0) {
    const told = heard.details.order ?? heard.details.email ?? heard.details.address
    return told !== undefined && state.task !== undefined ? carryOn(situation) : undefined
  }
  state.misses = 0
  state.unknowns = 0
  state.oddities = 0
  const [detail] = changed
  const value = detail && state.details[detail]
  const changedLine =
    detail !== undefined && value !== undefined
      ? [{ line: 'changed', values: { label: pack.wording.details[detail], value } } as const]
      : []
  const thanks = acknowledges && changed.length === 0 ? saying('noted') : []
  const unanswered = heard.asks ? saying('no_information') : []
  return joined([...changedLine, ...thanks, ...unanswered], carryOn(situation))
}
