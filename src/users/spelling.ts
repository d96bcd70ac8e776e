import { type SlotValue, spellingKeys } from '../core/facts.ts'
import { wordKey } from '../core/fold.ts'

/**
 * Whether a text holds one of a value's spellings at word borders. The text is given as its words between single spaces,
 * with one at each end. `whole` says that the text is all there is of a value: a shortened spelling then counts too.
 */
export function holds(padded: string, value: SlotValue, extent?: 'whole'): boolean {
  for (const key of spellingKeys(value)) {
    if (padded.includes(key)) return true
    if (extent === 'whole' && padded.length > 5 && key.includes(padded)) return true
  }
  return false
}

/** Whether an option names a value. */
export function mentions(option: string, value: SlotValue): boolean {
  return holds(` ${wordKey(option)} `, value)
}
