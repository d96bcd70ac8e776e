import { createRandom } from '../../core/random.ts'

/** At most so many of them, drawn under a seed; the same ids in any order give the same draw. */
export function sampled(ids: readonly string[], most: number, seed: string): string[] {
  if (ids.length <= most) return [...ids]
  const left = [...ids].sort()
  const random = createRandom([seed, 'sample'].join('\u0000'))
  return Array.from({ length: most }, () => {
    const at = random.integer(0, left.length - 1)
    const drawn = left[at] ?? ''
    left[at] = left.at(-1) ?? ''
    left.pop()
    return drawn
  })
}
