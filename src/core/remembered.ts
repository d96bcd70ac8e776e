/** Longer texts hardly come twice, and many of them would fill the memory. */
const LONGEST = 2_000

/** Wrapped, so that one look tells a result of nothing from none. */
interface Made<T> {
  readonly result: T
}

/**
 * A pure function of a text that remembers its last results: bots and templates say the same things again and again.
 * Holds at most `limit` results, so that memory stays bounded whatever comes: when half of them are new, those that nobody
 * asked for meanwhile are forgotten.
 */
export function remembered<T>(limit: number, make: (text: string) => T): (text: string) => T {
  const most = Math.max(1, Math.floor(limit / 2))
  let recent = new Map<string, Made<T>>()
  let before = new Map<string, Made<T>>()
  return (text) => {
    const known = recent.get(text)
    if (known) return known.result
    const made = before.get(text) ?? { result: make(text) }
    if (text.length > LONGEST) return made.result
    if (recent.size >= most) {
      before = recent
      recent = new Map()
    }
    recent.set(text, made)
    return made.result
  }
}

/** The same for a function of a text and an object: results are held as long as the object, `limit` for each. */
export function rememberedFor<K extends object, T>(
  limit: number,
  make: (text: string, key: K) => T,
): (text: string, key: K) => T {
  const known = new WeakMap<K, (text: string) => T>()
  return (text, key) => {
    let of = known.get(key)
    if (of === undefined) {
      of = remembered(limit, (one) => make(one, key))
      known.set(key, of)
    }
    return of(text)
  }
}
