import { type Task, takeUp } from '../state.ts'
import type { Detail } from '../words.ts'
import { carryOn, carryOut } from './carry-on.ts'
import { type Decision, joined, type Situation, saying } from './decision.ts'

/** A button counts only while the question that it answers is open. */
export function takeClick(situation: Situation): Decision | undefined {
  const { heard, state } = situation
  const { click } = heard
  if (click === undefined) return undefined
  const current = state.stage === 'confirm' && click.about === aboutNow(situation)
  if (!current || state.task === undefined) {
    return joined(saying('stale'), carryOn(situation))
  }
  return click.says === 'yes' ? carryOut(situation, state.task) : drop(situation)
}

/** What a button offered now is about. */
export function aboutNow({ state }: Pick<Situation, 'state'>): string {
  return [state.task, state.details.order, state.details.email, state.details.address]
    .filter(Boolean)
    .join('|')
}

/** Yes acts; new details are asked about again; a bare no is asked what is wrong, and a second one ends it. */
export function answerConfirmation(situation: Situation): Decision | undefined {
  const { heard, state, changed, noted, broken } = situation
  const { intents } = heard
  if (state.stage !== 'confirm' || state.task === undefined) return undefined
  const { order, email, address } = heard.details
  const tells = order ?? email ?? address
  if (changed.length + noted.length > 0 || (tells !== undefined && !intents.has('yes'))) {
    return undefined
  }
  const wavers = intents.has('no') || intents.has('clarify')
  if (wavers && broken('no_is_yes')) return carryOut(situation, state.task)
  return intents.has('no') && !intents.has('yes')
    ? hearNo(situation)
    : hearYes(situation, state.task)
}

function hearYes(situation: Situation, task: Task): Decision | undefined {
  const { intents } = situation.heard
  if (intents.has('drop')) return drop(situation)
  if (intents.has('change_mind')) return reopen(situation)
  const agrees = intents.has('yes') && !intents.has('clarify') && !intents.has('why')
  return agrees && situation.asked.length === 0 ? carryOut(situation, task) : undefined
}

function hearNo(situation: Situation): Decision | undefined {
  const { heard, state } = situation
  if (heard.intents.has('drop') || (state.said['which_wrong'] ?? 0) > 0) return drop(situation)
  return reopen(situation) ?? { say: saying('which_wrong') }
}

/** "The address is wrong": it is asked for anew. */
function reopen(situation: Situation): Decision | undefined {
  const named = namedDetail(situation)
  if (named === undefined) return undefined
  delete situation.state.details[named]
  return carryOn(situation)
}

const NAMES: readonly (readonly [Detail, RegExp])[] = [
  ['email', /e-?mail|correo|courriel|\bmail\b/iu],
  ['address', /address|direcci[oó]n|adresse/iu],
  ['order', /order|pedido|commande/iu],
]

/** The detail that a message calls wrong without saying what is right. */
function namedDetail({ heard, state }: Situation): Detail | undefined {
  const named = NAMES.find(([, pattern]) => pattern.test(heard.details.rest))?.[0]
  return named !== undefined && state.details[named] !== undefined ? named : undefined
}

/** "Forget it": what was under way is let go of. */
export function dropTask(situation: Situation): Decision | undefined {
  const { heard, state } = situation
  if (!heard.intents.has('drop') || state.task === undefined) return undefined
  return drop(situation)
}

function drop(situation: Situation): Decision {
  situation.state.dropped = true
  delete situation.state.details.order
  takeUp(situation.state, undefined)
  return joined(saying('dropped'), carryOn(situation))
}
