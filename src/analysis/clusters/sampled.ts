import { createRandom } from '../../core/random.ts'

/** At most so many of them, drawn under a seed; the same ids in any order give the same draw. */
export function sampled(ids: readonly string[], most: number, seed: string): string[] {
  if (ids.length <= most) return [...ids]
  return ids
    .map((id) => ({ id, draw: createRandom([seed, 'sample', id].join('\u0000')).next() }))
    .sort((a, b) => a.draw - b.draw)
    .slice(0, most)
    .map(({ id }) => id)
}
