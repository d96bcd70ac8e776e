import { type ActionName, type Details, isOrderNumber, MOST_PAY, NEEDS } from './matters.ts'

/** One thing that was done, as the operations system has it. */
export interface Deed {
  readonly id: string
  readonly action: ActionName
  readonly details: Details
}

/** Why the operations system refused. */
export type ApiRefusal = 'invalid_order' | 'invalid_amount' | 'missing_detail'

/** What came of a call: done, done before with the same details, or refused. */
export type ApiResult =
  | { readonly outcome: 'done' | 'done_before'; readonly deed: Deed }
  | { readonly outcome: 'refused'; readonly why: ApiRefusal }

/** The operations system of one session, in memory: what couriers ask for ends here. */
export interface CourierApi {
  /** Carries out an action. The same action with the same details is done once; `again` forgoes that. */
  carryOut(action: ActionName, details: Details, again?: 'again'): ApiResult
  /** Everything done so far, oldest first. */
  readonly deeds: readonly Deed[]
}

/** An empty operations system. */
export function createApi(): CourierApi {
  const deeds: Deed[] = []
  return {
    deeds,
    carryOut(action, details, again) {
      const own = detailsOf(action, details)
      const why = refusalOf(action, own)
      if (why !== undefined) return { outcome: 'refused', why }
      const before = deeds.find((deed) => deed.action === action && isSame(deed.details, own))
      if (before && again === undefined) return { outcome: 'done_before', deed: before }
      const deed = { id: `R${deeds.length + 1}`, action, details: own }
      deeds.push(deed)
      return { outcome: 'done', deed }
    },
  }
}

/** Those details that an action needs. */
export function detailsOf(action: ActionName, details: Details): Details {
  return Object.fromEntries(
    NEEDS[action].flatMap((slot) =>
      details[slot] === undefined ? [] : [[slot, details[slot]] as const],
    ),
  )
}

function refusalOf(action: ActionName, details: Details): ApiRefusal | undefined {
  if (NEEDS[action].some((slot) => details[slot] === undefined)) return 'missing_detail'
  if (!isOrderNumber(details.order ?? '')) return 'invalid_order'
  const { amount } = details
  if (amount !== undefined && (amount <= 0 || amount > MOST_PAY)) return 'invalid_amount'
  return undefined
}

function isSame(one: Details, other: Details): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
