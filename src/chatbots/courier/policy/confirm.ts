import type { Deed } from '../api.ts'
import type { ActionName } from '../matters.ts'
import { missingSlot, type State } from '../state.ts'
import { acknowledged, type Decision, type Line, type Situation } from './decision.ts'

/** What was asked for is taken back. */
export function drop({ heard, state }: Situation): Decision | undefined {
  if (!heard.intents.has('cancel') || state.open.length === 0 || heard.actions.length > 0) {
    return undefined
  }
  state.open = []
  state.details = {}
  return { say: [{ kind: 'dropped' }], ask: 'due' }
}

/** A planted fault: acts on the details as soon as they are there. */
export function actAtOnce({ state, opened, noted, broken }: Situation): Decision | undefined {
  const ready = state.open.length > 0 && missingSlot(state) === undefined
  if (!ready || opened.length + noted.length === 0) return undefined
  return broken('confirm_skipped') ? act(state, broken) : undefined
}

/** A planted fault: who doubts or asks has agreed. */
export function actOnDoubt({ heard, state, broken }: Situation): Decision | undefined {
  if (state.asked !== 'confirm' || !broken('hesitation_confirms')) return undefined
  const { intents } = heard
  const doubts =
    heard.question !== '' || intents.has('meaning') || intents.has('vague') || intents.has('no')
  return doubts ? act(state, broken) : undefined
}

/** Yes to the summary: it is done. A new value changes it; a bare no is asked what is wrong. */
export function confirm(situation: Situation): Decision | undefined {
  const { heard, state, opened, noted, changed, broken } = situation
  if (state.asked !== 'confirm' || heard.asks || heard.malformed) return undefined
  if (noted.length + changed.length > 0) return { say: acknowledged(situation), ask: 'due' }
  const { intents } = heard
  if (intents.has('no') || intents.has('revise')) {
    return { say: [], ask: intents.has('revise') && repeats(situation) ? 'due' : 'which_wrong' }
  }
  if (!intents.has('yes') || intents.has('vague') || opened.length > 0) return undefined
  if (broken('confirm_stuck')) return { say: [], ask: 'due' }
  return act(state, broken)
}

/** Who corrects to what is known already sees the summary again. */
function repeats({ heard }: Situation): boolean {
  return Object.keys(heard.told).length > 0
}

/** A further yes after all is done does nothing again. */
export function confirmAgain({ heard, state }: Situation): Decision | undefined {
  if (state.open.length > 0 || state.justDone.length === 0 || !heard.intents.has('yes')) {
    return undefined
  }
  if (heard.asks) return undefined
  return { say: [{ kind: 'done_before' }], ask: 'due' }
}

/** Does everything that is open, each thing once, and says of each only what came of it. */
function act(state: State, broken: Situation['broken']): Decision {
  const actions = state.open
  const details = broken('old_order_written')
    ? { ...state.details, ...(state.firstOrder ? { order: state.firstOrder } : {}) }
    : state.details
  const deeds: Deed[] = []
  const say: Line[] = []
  for (const action of actions) {
    if (broken('claims_not_done')) {
      say.push({ kind: 'deed', action })
      continue
    }
    const result = state.api.carryOut(action, details)
    if (result.outcome === 'done') deeds.push(result.deed)
    const again = broken('acts_twice') ? state.api.carryOut(action, details, 'again') : result
    if (again !== result && again.outcome === 'done') deeds.push(again.deed)
    say.push(lineFor(action, result.outcome))
  }
  finish(state, actions)
  return { say: [...say, { kind: 'after_done' }], ask: 'nothing', deeds }
}

function lineFor(action: ActionName, outcome: 'done' | 'done_before' | 'refused'): Line {
  if (outcome === 'refused') return { kind: 'hand_off', cause: 'unsure' }
  return outcome === 'done' ? { kind: 'deed', action } : { kind: 'done_before' }
}

function finish(state: State, actions: readonly ActionName[]): void {
  state.justDone = actions
  state.open = []
  state.stage = 'done'
  state.asked = 'more'
  state.endState = 'resolved'
}
