/** A function that keeps what it made last, for so many keys: what is asked for again soon is not made again. */
export function lastFew<T>(count: number, make: (key: string) => T): (key: string) => T {
  const kept = new Map<string, T>()
  return (key) => {
    const made = kept.get(key) ?? make(key)
    // The one asked for last goes to the end; the first is the one that nobody asked for longest.
    kept.delete(key)
    kept.set(key, made)
    const [oldest] = kept.keys()
    if (kept.size > count && oldest !== undefined) kept.delete(oldest)
    return made
  }
}
