import type { State, Task } from '../state.ts'
import type { Detail } from '../words.ts'
import type { Said, Situation } from './decision.ts'
import { type Order, REFUND_DAYS } from './shop.ts'

/** What the shop's books say about the present request. */
export type LookUp =
  /** Nothing stands in the way of asking for a yes. */
  | { readonly values: Readonly<Record<string, string>> }
  /** Dealt with by saying this. */
  | { readonly say: readonly Said[]; readonly settled: string }
  /** Not found: this has to be told again. */
  | { readonly say: readonly Said[]; readonly again: Detail }
  /** A person has to look at it, for this reason. */
  | { readonly say: readonly Said[]; readonly hand: string }

const MOST_LOOK_UPS = 2

/** Looks the order or account up, checks that it is the customer's, and whether what is wanted can be done. */
export function lookUp(situation: Situation, task: Task): LookUp {
  return task === 'cancel_membership' ? membership(situation) : order(situation, task)
}

function membership(situation: Situation): LookUp {
  const { state, shop } = situation
  const email = state.details.email ?? ''
  const values = { email }
  const account = shop.account(email)
  if (account === undefined) return notFound(situation, 'no_account', 'email', values)
  return account.plus ? { values } : { say: [{ line: 'no_plus', values }], settled: 'no_plus' }
}

function order(situation: Situation, task: Exclude<Task, 'cancel_membership'>): LookUp {
  const { state, shop } = situation
  const { order: number = '', email = '' } = state.details
  const found = findOrder(situation, number, email)
  if (found === undefined)
    return notFound(situation, 'not_found', 'order', { order: number, email })
  state.lookupMisses = 0
  const values = valuesOf(found, state, situation)
  if (task === 'warranty') return { say: [{ line: 'claim' }], hand: 'warranty_claim' }
  if (task === 'order_status') {
    return { say: [{ line: `status_${found.status}`, values }], settled: 'order_status' }
  }
  const unchecked = shop.order(number) === undefined
  const obstacle = unchecked ? undefined : obstacleTo(task, found)
  return obstacle === undefined
    ? { values }
    : { say: [{ line: obstacle, values }], settled: obstacle }
}

function findOrder(
  { shop, state, broken }: Situation,
  number: string,
  email: string,
): Order | undefined {
  const found = shop.order(number)
  if (found === undefined) {
    const retried = state.lookupMisses > 0 && broken('second_try_unchecked')
    return retried ? { ...STAND_IN, number, email } : undefined
  }
  const checked = !broken('other_customer') && !broken('verification_skipped')
  return found.email === email || !checked ? found : undefined
}

/** What a planted fault takes an unknown order for. */
const STAND_IN = { item: 'lamp', total: 45, status: 'preparing', days: 3, address: '' } as const

function obstacleTo(
  task: 'refund' | 'change_address' | 'cancel_order',
  { status, days }: Order,
): 'not_delivered_refund' | 'too_late_refund' | 'already_shipped' | undefined {
  if (task !== 'refund') return status === 'preparing' ? undefined : 'already_shipped'
  if (status !== 'delivered') return 'not_delivered_refund'
  return days > REFUND_DAYS ? 'too_late_refund' : undefined
}

function notFound(
  { state, broken }: Situation,
  line: 'not_found' | 'no_account',
  again: 'order' | 'email',
  values: Readonly<Record<string, string>>,
): LookUp {
  state.lookupMisses += 1
  const say = broken('lookup_silent') ? [] : [{ line, values } as const]
  if (state.lookupMisses >= MOST_LOOK_UPS && !broken('retry_forever')) {
    return { say, hand: again === 'order' ? 'order_not_found' : 'account_not_found' }
  }
  if (again === 'order') state.doubted = state.details.order
  delete state.details[again]
  return { say, again }
}

function valuesOf(
  order: Order,
  state: State,
  { pack }: Situation,
): Readonly<Record<string, string>> {
  const { decimal, items } = pack.wording
  return {
    order: order.number,
    item: items[order.item],
    amount: amountIn(order.total, decimal),
    days: String(order.days),
    email: order.email,
    address: state.details.address ?? order.address,
  }
}

/** An amount of euros as the language writes it. */
export function amountIn(total: number, decimal: '.' | ','): string {
  const figure = Number.isInteger(total) ? String(total) : total.toFixed(2).replace('.', decimal)
  return decimal === '.' ? `€${figure}` : `${figure} €`
}
