import type { DefectId } from '../defects.ts'
import type { LineName } from '../languages/wording.ts'
import { isTask, NEEDS, type State, type Task, takeUp } from '../state.ts'
import type { Detail } from '../words.ts'
import { act, isDone } from './act.ts'
import { type Decision, joined, type Said, type Situation } from './decision.ts'
import { handOff } from './endings.ts'
import { findArticle, told } from './knowledge.ts'
import { lookUp } from './look-up.ts'

/** Goes on with what is being dealt with: asks, looks up, asks for a yes; with nothing to do, asks what else there is. */
export function carryOn(situation: Situation): Decision {
  const { state, broken } = situation
  const { task } = state
  if (task === undefined) return nextInLine(situation)
  const missing = NEEDS[task].find((detail) => isMissing(state, task, detail, broken))
  if (missing !== undefined) {
    state.stage = 'details'
    return { say: [askFor(state, missing)] }
  }
  if (broken('email_asked_twice') && state.asked.email === 1) {
    delete state.details.email
    return carryOn(situation)
  }
  const found = lookUp(situation, task)
  if ('hand' in found) return handOff(situation, found.hand, found.say)
  if ('again' in found) {
    state.stage = 'details'
    return joined(found.say, { say: [askFor(state, found.again)] })
  }
  if ('settled' in found) {
    state.answered.push(found.settled)
    takeUp(state, undefined)
    return joined(found.say, nextInLine(situation))
  }
  return readyToAct(situation, task, found.values)
}

function readyToAct(
  situation: Situation,
  task: Task,
  values: Readonly<Record<string, string>>,
): Decision {
  const { state, broken } = situation
  if (isDone(state, task)) {
    if (broken('acts_twice')) return carryOut(situation, task)
    takeUp(state, undefined)
    return joined([{ line: 'already_done' }], nextInLine(situation))
  }
  if (broken('confirm_skipped')) return carryOut(situation, task)
  state.stage = 'confirm'
  const { order = '' } = values
  const shown = broken('confirm_wrong_order') ? { ...values, order: reversed(order) } : values
  return { say: [{ line: `confirm_${task}` as LineName, values: shown }] }
}

/** Another order number, of nobody: a planted fault. */
function reversed(number: string): string {
  return [...number].reverse().join('')
}

/** Does what was agreed on, says so, and goes on. */
export function carryOut(situation: Situation, task: Task): Decision {
  const { say, actions } = act(situation, task)
  delete situation.state.details.order
  takeUp(situation.state, undefined)
  const next = nextInLine(situation)
  return { ...joined(say, next), actions: [...actions, ...(next.actions ?? [])] }
}

/** What was asked besides comes next; then the word is the customer's. */
function nextInLine(situation: Situation): Decision {
  const { state } = situation
  const next = state.queue.shift()
  if (next === undefined) {
    const settled = state.answered.length + state.deeds.length > 0
    state.stage = settled ? 'answered' : 'question'
    return { say: [{ line: settled || state.dropped ? 'what_else' : 'what_is_it' }] }
  }
  const article = findArticle(situation, next)
  if (article === undefined && isTask(next.topic)) {
    takeUp(state, next.topic)
    return carryOn(situation)
  }
  const { say, sources } = told(situation, next, article)
  const then = carryOn(situation)
  return { ...joined(say, then), sources: [...sources, ...(then.sources ?? [])] }
}

function isMissing(
  state: State,
  task: Task,
  detail: Detail,
  broken: (defect: DefectId) => boolean,
): boolean {
  if (state.details[detail] !== undefined) return false
  return !(detail === 'email' && task !== 'cancel_membership' && broken('verification_skipped'))
}

/** The question for a detail; put another way each time. */
function askFor(state: State, detail: Detail): Said {
  const times = state.asked[detail] ?? 0
  state.asked[detail] = times + 1
  return { line: times === 0 ? `ask_${detail}` : `again_${detail}` }
}
