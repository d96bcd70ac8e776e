/** Tries of one fork at most. */
export const TRIES = 5
/** Tries that must agree. */
const MOST = 3

/** How several tries came out; those that say nothing are in neither. */
export interface Passes {
  readonly passed: number
  readonly not: number
}

/** Whether most of five pass; undefined while that is open. */
export function mostPass({ passed, not }: Passes): boolean | undefined {
  if (passed >= MOST) return true
  return not >= MOST ? false : undefined
}

/**
 * Tries until most of five pass or do not, as many at a time as must be held whatever comes of them. `attempt` gets a
 * number from 1 to 5 and says nothing of a try that does not count; five such tries may leave it open.
 */
export async function tryFive(
  attempt: (number: number) => Promise<boolean | undefined>,
): Promise<Passes> {
  let tally: Passes = { passed: 0, not: 0 }
  let begun = 0
  while (begun < TRIES && mostPass(tally) === undefined) {
    const needed = MOST - Math.max(tally.passed, tally.not)
    const count = Math.min(needed, TRIES - begun)
    const first = begun
    begun += count
    const came = await Promise.all(
      Array.from({ length: count }, (_, at) => attempt(first + at + 1)),
    )
    tally = {
      passed: tally.passed + came.filter((one) => one === true).length,
      not: tally.not + came.filter((one) => one === false).length,
    }
  }
  return tally
}
