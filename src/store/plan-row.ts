import type { Plan, PlanOutline } from '../core/plan.ts'
import { plannedCells } from '../core/planned-cells.ts'

/** A row of `plans` in JSON: the outline, and the conversations. */
export interface PlanRow {
  readonly plan: string
  readonly conversations: string
}

export function planRow({ conversations, ...rest }: Plan): PlanRow {
  const outline: PlanOutline = { ...rest, cells: plannedCells(conversations) }
  return { plan: JSON.stringify(outline), conversations: JSON.stringify(conversations) }
}

export function toPlan({ plan, conversations }: PlanRow): Plan {
  const { cells: _, ...rest }: PlanOutline = JSON.parse(plan)
  return { ...rest, conversations: JSON.parse(conversations) }
}
