/** How many patterns are compiled as one. */
const TOGETHER = 10

/**
 * Finds what of a text matches any of the patterns, written for the flag `u`; of several, that of the first patterns.
 * V8 takes twice as long for a hundred alternatives in one as for the same in tens, and looks through a text no quicker.
 */
export function firstHit(patterns: readonly string[]): (text: string) => string | undefined {
  const groups: RegExp[] = []
  for (let at = 0; at < patterns.length; at += TOGETHER) {
    groups.push(new RegExp(patterns.slice(at, at + TOGETHER).join('|'), 'u'))
  }
  return (text) => {
    for (const group of groups) {
      const hit = group.exec(text)
      if (hit) return hit[0]
    }
    return undefined
  }
}
