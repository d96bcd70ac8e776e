import type { Random } from '../../core/random.ts'

/** `count` of the items, each set of so many as likely, in their own order; all of them where there are no more. */
export function sample<T>(items: readonly T[], count: number, random: Random): T[] {
  const places = items.map((_, at) => at)
  const most = Math.min(count, places.length)
  for (let at = 0; at < most; at += 1) {
    const other = random.integer(at, places.length - 1)
    ;[places[at], places[other]] = [places[other] ?? at, places[at] ?? other]
  }
  const drawn = new Set(places.slice(0, most))
  return items.filter((_, at) => drawn.has(at))
}
