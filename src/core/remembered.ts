/**
 * A pure function of a text that remembers its last results: bots and templates say the same things again and again.
 * Forgets everything when `limit` results are held, so that memory stays bounded whatever comes.
 */
export function remembered<T>(limit: number, make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined || known.has(text)) return found as T
    if (known.size >= limit) known.clear()
    const made = make(text)
    known.set(text, made)
    return made
  }
}
