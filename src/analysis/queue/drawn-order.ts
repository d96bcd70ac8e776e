import { createRandom } from '../../core/random.ts'

/**
 * Conversations in the order in which a seed draws them: each has a draw of its own, by its id. So the order is the same for
 * everybody, the first n of it are a random sample of any size, a larger sample holds the smaller ones, and conversations that a
 * run adds later push nobody out of the order.
 */
export function drawnOrder<T extends { readonly id: string }>(
  items: readonly T[],
  seed: string,
): T[] {
  return items
    .map((item) => ({ item, draw: createRandom(`review\u0000${seed}\u0000${item.id}`).next() }))
    .sort((a, b) => a.draw - b.draw)
    .map(({ item }) => item)
}
