import type { SlotValue } from '../core/facts.ts'
import { wordKey } from '../core/fold.ts'

/**
 * Whether a text holds one of a value's spellings at word borders. The text is given as its words between single spaces,
 * with one at each end. `whole` says that the text is all there is of a value: a shortened spelling then counts too.
 */
export function holds(padded: string, value: SlotValue, extent?: 'whole'): boolean {
  return keysOf(value).some(
    (key) =>
      padded.includes(key) || (extent === 'whole' && padded.length > 5 && key.includes(padded)),
  )
}

const keys = new WeakMap<SlotValue, readonly string[]>()

function keysOf(value: SlotValue): readonly string[] {
  const known = keys.get(value)
  if (known) return known
  const made = value.forms.map((form) => ` ${wordKey(form)} `).filter((key) => key.trim() !== '')
  keys.set(value, made)
  return made
}
