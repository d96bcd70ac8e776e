import type { Action } from '../../../core/message.ts'
import type { LineName } from '../languages/wording.ts'
import type { State, Task } from '../state.ts'
import type { Said, Situation } from './decision.ts'
import { amountIn } from './look-up.ts'

type Doable = Exclude<Task, 'order_status' | 'warranty'>

/** What each request does in the shop's systems. */
const ACTIONS: Readonly<Record<Doable, string>> = {
  refund: 'start_refund',
  change_address: 'change_address',
  cancel_order: 'cancel_order',
  cancel_membership: 'cancel_membership',
}

/** What a request is done to. */
function aboutOf(state: State, task: Task): string {
  return (task === 'cancel_membership' ? state.details.email : state.details.order) ?? ''
}

/** Whether the very same was done before. */
export function isDone(state: State, task: Task): boolean {
  const about = aboutOf(state, task)
  return state.deeds.some((deed) => deed.task === task && deed.about === about)
}

/** Does it, writes it down, and says so. */
export function act(
  { state, shop, pack, broken }: Situation,
  task: Task,
): { say: readonly Said[]; actions: readonly Action[] } {
  if (task === 'order_status' || task === 'warranty') return { say: [], actions: [] }
  const { email = '', address = '' } = state.details
  const shown = aboutOf(state, task)
  const order = broken('change_not_written') ? (state.firstOrder ?? shown) : shown
  const total = shop.order(shown)?.total ?? 0
  const amount = amountIn(total, pack.wording.decimal)
  const say = [
    { line: `done_${task}` as LineName, values: { order: shown, email, address, amount } },
  ]
  state.answered.push(task)
  if (broken('claims_not_done')) return { say, actions: [] }
  const written = writtenFor(task, { order, email, address, amount: total })
  state.written[task] = written
  state.deeds.push({ task, about: shown })
  return { say, actions: [{ name: ACTIONS[task], arguments: written }] }
}

function writtenFor(
  task: Doable,
  {
    order,
    email,
    address,
    amount,
  }: { order: string; email: string; address: string; amount: number },
): Readonly<Record<string, string | number>> {
  const forms = {
    refund: { order, amount },
    change_address: { order, address },
    cancel_order: { order },
    cancel_membership: { email },
  }
  return forms[task]
}
