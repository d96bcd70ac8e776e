import { firstDraws } from '../../core/first-draw.ts'

/** At most so many of them, drawn under a seed; the same ids in any order give the same draw. */
export function sampled(ids: readonly string[], most: number, seed: string): string[] {
  if (ids.length <= most) return [...ids]
  const draws = Float64Array.from(ids, firstDraws([seed, 'sample', ''].join('\u0000')))
  // Numbers alone are sorted in a fraction of the time; of the ids, only those that may be drawn.
  const last = draws.slice().sort()[most] ?? Infinity
  return ids
    .flatMap((id, at) => {
      const draw = draws[at] ?? Infinity
      return draw <= last ? [{ id, draw }] : []
    })
    .sort((a, b) => a.draw - b.draw)
    .slice(0, most)
    .map(({ id }) => id)
}
