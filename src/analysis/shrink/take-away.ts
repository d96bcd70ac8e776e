/** Whether what is left still does what all did. */
export type Suffices<T> = (kept: readonly T[]) => Promise<boolean>

/**
 * Delta debugging (Zeller & Hildebrandt 2002, over complements) in passes: takes away as many items as possible while
 * `suffices` holds, group by group in their order, first all at once, then in halves, and at last one by one over all.
 * Promises, where `suffices` answers alike each time and all of the items suffice: the result suffices, no single item of it
 * can be taken away, items keep their order, and for n items `suffices` is asked at most n² + 4n + 1 times, never twice
 * about the same items. Items are told apart by identity. It stops with the best so far when `suffices` throws `Spent`.
 */
export async function takeAway<T>(
  groups: readonly (readonly T[])[],
  suffices: Suffices<T>,
): Promise<{ kept: readonly T[]; complete: boolean }> {
  const search = createSearch(groups, suffices)
  try {
    await search.without(groups.flatMap((group) => [...group]))
    for (const group of groups) await halves(search, group)
    await oneByOne(search)
    return { kept: search.kept(), complete: true }
  } catch (thrown) {
    if (!(thrown instanceof Spent)) throw thrown
    return { kept: search.kept(), complete: false }
  }
}

/** Thrown by a predicate that may not be asked any more. */
export class Spent extends Error {}

interface Search<T> {
  kept(): readonly T[]
  /** Takes these away where what is left suffices; true where it was so. */
  without(items: readonly T[]): Promise<boolean>
}

function createSearch<T>(groups: readonly (readonly T[])[], suffices: Suffices<T>): Search<T> {
  const all = groups.flatMap((group) => [...group])
  const refused = new Set<string>()
  let kept = all.map((item, place) => ({ item, place }))
  return {
    kept: () => kept.map(({ item }) => item),
    without: async (items) => {
      const gone = new Set(items)
      const left = kept.filter(({ item }) => !gone.has(item))
      const key = left.map(({ place }) => place).join()
      if (left.length === kept.length || refused.has(key)) return false
      if (!(await suffices(left.map(({ item }) => item)))) {
        refused.add(key)
        return false
      }
      kept = left
      return true
    },
  }
}

async function halves<T>(search: Search<T>, group: readonly T[]): Promise<void> {
  let left = group
  for (let size = group.length; size >= 1; size = Math.floor(size / 2)) {
    for (let from = left.length - size; from > -size; from -= size) {
      const items = left.slice(Math.max(0, from), from + size)
      await search.without(items)
    }
    const kept = new Set(search.kept())
    left = left.filter((item) => kept.has(item))
    if (left.length === 0) return
    size = Math.min(size, left.length)
  }
}

/** An item that was needed may not be so any more once a later one is gone. */
async function oneByOne<T>(search: Search<T>): Promise<void> {
  for (let again = true; again; ) {
    again = false
    for (const item of [...search.kept()].reverse()) if (await search.without([item])) again = true
  }
}
