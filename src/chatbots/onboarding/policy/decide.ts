import type { DefectId } from '../defects.ts'
import type { State } from '../state.ts'
import { moveOn } from '../state.ts'
import type { Understanding } from '../understand/understanding.ts'
import { acknowledged, type Decision, type Rule, type Situation } from './decision.ts'
import { answerQuestion, keepChatting, restartOnDigression, stayTrapped } from './digressions.ts'
import { declineBusiness, declineCountry, declineWorried, handOver } from './endings.ts'
import {
  hearAgain,
  hearDenial,
  hearFrustration,
  hearObjection,
  hearVague,
  moveAfterMiss,
} from './hesitations.ts'
import { takeValues } from './take-values.ts'
import { answerOffer, closeOnQuestion, confirmSummary, reopenDenied } from './yes-no.ts'

/** The first rule that applies decides. */
const RULES: readonly Rule[] = [
  handOver,
  declineBusiness,
  declineCountry,
  declineWorried,
  stayTrapped,
  restartOnDigression,
  closeOnQuestion,
  reopenDenied,
  answerOffer,
  confirmSummary,
  answerQuestion,
  hearObjection,
  hearVague,
  hearFrustration,
  keepChatting,
  goOn,
  hearDenial,
  hearAgain,
  greetBack,
  start,
]

/** Decides what to do about a message, and brings the state up to date. */
export function decide(
  state: State,
  heard: Understanding,
  clicked: boolean,
  broken: (defect: DefectId) => boolean,
): Decision {
  if (state.turns === FORGETFUL_TURN && broken('memory_short')) {
    delete state.held.business
    delete state.written.business
  }
  const learnt = takeValues(state, heard.values, broken)
  const situation: Situation = { heard, state, ...learnt, clicked, broken }
  for (const rule of RULES) {
    const decision = rule(situation)
    if (decision) return decision
  }
  return moveAfterMiss(situation)
}

const FORGETFUL_TURN = 10

/** Something was learnt: acknowledge it and ask what is due. */
function goOn(situation: Situation): Decision | undefined {
  const { noted, changed, state } = situation
  if (noted.length + changed.length === 0) return undefined
  state.misses = 0
  moveOn(state)
  return { say: acknowledged(situation), ask: 'question' }
}

function greetBack({ heard, state }: Situation): Decision | undefined {
  const { intents, empty } = heard
  if (empty) {
    moveOn(state)
    return { say: [{ kind: 'empty' }], ask: 'question' }
  }
  const kind = intents.has('greet') ? 'hello' : intents.has('thanks') ? 'welcome' : undefined
  if (kind === undefined) return undefined
  moveOn(state)
  return { say: [{ kind }], ask: 'question' }
}

/** Whatever is said first, the questions start. */
function start({ state }: Situation): Decision | undefined {
  if (state.stage !== 'greet') return undefined
  moveOn(state)
  return { say: [], ask: 'question' }
}
