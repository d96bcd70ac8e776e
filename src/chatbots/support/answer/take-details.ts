import type { Broken } from '../defects.ts'
import type { State } from '../state.ts'
import type { ReadDetails } from '../validate/read-details.ts'
import { DETAILS, type Detail } from '../words.ts'

/** What a message taught. */
interface Learnt {
  readonly noted: readonly Detail[]
  readonly changed: readonly Detail[]
}

/** Takes the details over. Those known already teach nothing. */
export function takeDetails(state: State, read: ReadDetails, broken: Broken): Learnt {
  const waiting = state.task !== undefined
  if (!waiting && broken('unsolicited_ignored')) return { noted: [], changed: [] }
  const told = DETAILS.filter((detail) => read[detail] !== undefined)
  const fresh = told.filter((detail) => read[detail] !== state.details[detail])
  const noted = fresh.filter((detail) => state.details[detail] === undefined)
  const changed = fresh.filter((detail) => !noted.includes(detail))
  for (const detail of fresh) {
    const value = read[detail]
    if (value !== undefined) state.details[detail] = value
  }
  if (read.order !== undefined) state.firstOrder ??= read.order
  if (changed.includes('order') && broken('change_clears_all')) {
    delete state.details.email
    delete state.details.address
  }
  // Who mends the other half of a look-up that failed need not say the order number again.
  if (state.doubted !== undefined && told.length > 0) {
    state.details.order ??= state.doubted
    state.doubted = undefined
  }
  return { noted, changed }
}
