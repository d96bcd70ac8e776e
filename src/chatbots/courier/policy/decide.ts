import type { DefectId } from '../defects.ts'
import { articleOf } from '../knowledge/help-centre.ts'
import type { Candidate } from '../retrieve/retrieve.ts'
import type { State } from '../state.ts'
import type { Heard } from '../understand/heard.ts'
import { absorb } from './absorb.ts'
import { actAtOnce, actOnDoubt, confirm, confirmAgain, drop } from './confirm.ts'
import {
  acknowledged,
  type Decision,
  dueKey,
  type Rule,
  type Situation,
  toldAgain,
} from './decision.ts'
import {
  admitIgnorance,
  answerQuestion,
  explain,
  invite,
  keepInstructions,
  reassure,
} from './digressions.ts'
import { close, handOver, handOverLimit, handOverSerious, keepBounds } from './endings.ts'
import { hearFrustration, hearVague, miss, refuseMalformed } from './hesitations.ts'

/** The first rule that applies decides. */
const RULES: readonly Rule[] = [
  hearNothing,
  keepInstructions,
  keepBounds,
  handOver,
  handOverSerious,
  drop,
  endEarly,
  handOverLimit,
  actAtOnce,
  actOnDoubt,
  explain,
  reassure,
  confirm,
  confirmAgain,
  close,
  answerQuestion,
  refuseMalformed,
  hearVague,
  hearFrustration,
  goOn,
  invite,
  admitIgnorance,
  greetBack,
]

/** What was found for a message. */
export interface Found {
  readonly candidates: readonly Candidate[]
  /** Whether the help centre has to do with the question at all, though nothing answers it. */
  readonly related: boolean
}

/** A person is called for what is plainly meant, not for a word in passing. */
const SERIOUS_SCORE = 4.2

/** Decides what to do about a message, and brings the state up to date. */
export function decide(
  state: State,
  heard: Heard,
  found: Found,
  broken: (defect: DefectId) => boolean,
): Decision {
  const learnt = absorb(state, heard, broken)
  const [best] = found.candidates
  const serious =
    best !== undefined && articleOf(best.article).person === true && best.score >= SERIOUS_SCORE
  const looksUp = heard.asks || state.open.length === 0 || serious
  const candidates = looksUp ? found.candidates : []
  const situation: Situation = { heard, state, ...found, candidates, serious, ...learnt, broken }
  for (const rule of RULES) {
    const decision = rule(situation)
    if (decision) return settled(state, decision, broken)
  }
  return settled(state, miss(situation), broken)
}

/** The stage follows from what is asked. */
function settled(
  state: State,
  decision: Decision,
  broken: (defect: DefectId) => boolean,
): Decision {
  if (state.endState !== undefined || decision.ask === 'nothing') return decision
  if (decision.ask === 'same') return decision
  if (dueKey(state) === 'confirm' && !state.askedTwice && broken('order_asked_twice')) {
    state.askedTwice = true
    delete state.details.order
  }
  const due = dueKey(state)
  state.asked = due
  if (due === 'matter') state.stage = 'issue'
  else if (due === 'confirm') state.stage = 'confirm'
  else if (due === 'more') state.stage = state.justDone.length > 0 ? 'done' : 'answered'
  else state.stage = 'details'
  return decision
}

function hearNothing({ heard }: Situation): Decision | undefined {
  if (!heard.wordless) return undefined
  return { say: heard.empty ? [{ kind: 'empty' }] : [], ask: 'due' }
}

/** A planted fault: the order number alone closes the case. */
function endEarly({ state, noted, broken }: Situation): Decision | undefined {
  if (!noted.includes('order') || state.open.length === 0 || !broken('ends_early')) return undefined
  state.endState = 'resolved'
  return { say: [{ kind: 'closing' }], ask: 'nothing' }
}

/** Something was learnt, or is told again: acknowledge it and ask what is due. */
function goOn(situation: Situation): Decision | undefined {
  const { opened, noted, changed } = situation
  if (opened.length + noted.length + changed.length > 0) {
    return { say: acknowledged(situation), ask: 'due' }
  }
  const again = toldAgain(situation)
  return again.length > 0 ? { say: [{ kind: 'noted', slots: again }], ask: 'due' } : undefined
}

function greetBack({ heard }: Situation): Decision | undefined {
  const { intents, asks } = heard
  if (asks) return undefined
  if (intents.has('thanks')) return { say: [{ kind: 'welcome' }], ask: 'due' }
  if (intents.has('greet')) return { say: [{ kind: 'hello' }], ask: 'due' }
  return intents.has('yes') ? { say: [], ask: 'due' } : undefined
}
