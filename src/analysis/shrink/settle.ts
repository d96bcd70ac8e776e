/** Holds of one candidate at most, and how many of them must fail in the same way. */
export const HOLDS = 5
export const NEEDED = 4

/** What a candidate's holds came to so far. */
export interface Tally {
  /** Failed in the same way as the original. */
  readonly same: number
  readonly other: number
}

/** Whether a candidate still fails in the same way; undefined while its holds leave that open. */
export function settled({ same, other }: Tally): boolean | undefined {
  if (same >= NEEDED) return true
  return other > HOLDS - NEEDED ? false : undefined
}

/** The fewest further holds that could settle it: so many may be held at a time without one in vain. */
export function holdsToSettle({ same, other }: Tally): number {
  return Math.min(NEEDED - same, HOLDS - NEEDED + 1 - other)
}
