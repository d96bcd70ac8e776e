import type { Script } from '../core/script.ts'
import type { Store } from '../store/index.ts'
import type { Origin } from './find-conversation.ts'

/** A failure in its shortest form, as `offscript minimize` stored it last, in place of the original; undefined where it has not. */
export function minimizedOf(
  store: Store,
  origin: Origin,
): (Origin & { readonly script: Script }) | undefined {
  const { stored } = origin
  const found = store.newestMinimized(stored.spec.id)
  if (!found) return undefined
  const { shortest: conversation, after, scenario, persona, script } = found
  return {
    ...origin,
    stored: { ...stored, conversation, outcome: after.outcome },
    scenario,
    persona,
    script,
  }
}
