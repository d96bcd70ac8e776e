import type { Hold } from '../hold.ts'

/** Holds each conversation where the fewest are under way. */
export function spread(holds: readonly Hold[]): Hold {
  const places = holds.map((hold) => ({ hold, underWay: 0 }))
  return async (spec, signal) => {
    const place = places.reduce((best, one) => (one.underWay < best.underWay ? one : best))
    place.underWay += 1
    try {
      return await place.hold(spec, signal)
    } finally {
      place.underWay -= 1
    }
  }
}
