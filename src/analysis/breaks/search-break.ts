/** Where a conversation broke for good: the first turn after which nobody passes any more. */
export type FoundBreak =
  | { readonly finding: 'located'; readonly turn: number }
  | { readonly finding: 'from_start' | 'never' | 'unsure' }

/** Whether a cooperative user that takes over after so many turns, 0 to all, still passes; nothing where that is open. */
export type AskPasses = (after: number) => Promise<boolean | undefined>

/**
 * The first of `turns` after which a cooperative user passes no more, whenever it takes over. Halves the way as long as
 * passing once means passing before, and looks at a turn on either side to see that it does; where it does not, goes back
 * turn by turn from the last. Asks about each turn once at most; at least one turn.
 */
export async function searchBreak(turns: number, asked: AskPasses): Promise<FoundBreak> {
  const ask = once(asked)
  const [first, last] = [await ask(0), await ask(turns)]
  if (first === undefined || last === undefined) return { finding: 'unsure' }
  if (last) return { finding: 'never' }
  const edge = first ? await halve(turns, ask) : { passes: -1, fails: 0 }
  if (edge === undefined) return { finding: 'unsure' }
  const smooth = await isSmooth(edge, turns, ask)
  const passes = smooth ? edge.passes : await lastPassing(turns, ask)
  if (passes === undefined) return { finding: 'unsure' }
  return passes < 0 ? { finding: 'from_start' } : { finding: 'located', turn: passes + 1 }
}

interface Edge {
  readonly passes: number
  readonly fails: number
}

function once(ask: AskPasses): AskPasses {
  const known = new Map<number, Promise<boolean | undefined>>()
  return (after) => {
    const answer = known.get(after) ?? ask(after)
    known.set(after, answer)
    return answer
  }
}

/** Two neighbours, given that it passes after 0 turns and not after all. */
async function halve(turns: number, ask: AskPasses): Promise<Edge | undefined> {
  let [passes, fails] = [0, turns]
  while (fails - passes > 1) {
    const middle = Math.floor((passes + fails) / 2)
    const answer = await ask(middle)
    if (answer === undefined) return undefined
    if (answer) passes = middle
    else fails = middle
  }
  return { passes, fails }
}

/** Whether a turn halfway to either end fares as it must where passing once means passing before. */
async function isSmooth({ passes, fails }: Edge, turns: number, ask: AskPasses): Promise<boolean> {
  const before = Math.floor(passes / 2)
  const after = Math.ceil((fails + turns) / 2)
  const asItMust = passes < 0 || (await ask(before)) === true
  return asItMust && (await ask(after)) === false
}

/** The last turn after which it passes; −1 where there is none, nothing where one after it is open. */
async function lastPassing(turns: number, ask: AskPasses): Promise<number | undefined> {
  for (let after = turns; after >= 0; after -= 1) {
    const answer = await ask(after)
    if (answer === undefined) return undefined
    if (answer) return after
  }
  return -1
}
