import type { ConversationSpec, PlannedCell } from './plan.ts'

/** The cells that conversations are in, each once, in the order in which they first come. */
export function plannedCells(conversations: readonly ConversationSpec[]): PlannedCell[] {
  const cells = new Map<string, PlannedCell>()
  for (const { scenario, persona, arm } of conversations) {
    const key = `${scenario}\u0000${persona}\u0000${arm}`
    if (!cells.has(key)) cells.set(key, { scenario, persona, arm })
  }
  return [...cells.values()]
}
