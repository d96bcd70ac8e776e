import type { ReplyInput } from '../../core/message.ts'
import type { DefectId } from './defects.ts'
import { type Course, type Held, newState, type State } from './state.ts'

/** What a session may see of another one: nothing, but for a planted fault. */
export interface Neighbour {
  business?: Held | undefined
}

type Broken = (defect: DefectId) => boolean

/** A planted fault: the message with which a session is forgotten. */
const EXPIRES_WITH = 9

/** Faults planted in the order of the questions. */
export function courseOf(broken: Broken): Course {
  return {
    unasked: broken('country_unasked') ? 'country' : undefined,
    integrationFirst: broken('steps_swapped'),
  }
}

/** A planted fault: what the customer before told is taken for this one's. */
export function inherit(state: State, { business }: Neighbour, broken: Broken): void {
  if (business === undefined || !broken('session_shared')) return
  state.held.business = business
  state.written.business = business.value
}

/** A planted fault: after a while nobody knows what was said, but for the language. */
export function expire(state: State, broken: Broken): void {
  if (state.turns !== EXPIRES_WITH - 1 || !broken('session_expires')) return
  const { language, settled, spoken, turns, course, lastText } = state
  Object.assign(state, newState(course), { language, settled, spoken, turns, lastText })
}

/** Faults planted on the way of a reply to the user. Throws where the server is down. */
export function beset(replies: ReplyInput[], state: State, broken: Broken): ReplyInput[] {
  state.down ||= broken('server_down')
  if (state.down) throw new Error('503 Service Unavailable')
  if (broken('reply_lost')) return replies.map((one) => ({ ...one, text: '', quickReplies: [] }))
  const doubled = state.stage === 'country' && broken('reply_doubled')
  return doubled ? [...replies, ...replies] : replies
}
