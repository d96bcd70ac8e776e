import { UndirectedGraph } from 'graphology'
import louvainModule from 'graphology-communities-louvain'
import type { Random } from '../../core/random.ts'
import { mergeAlike } from './merge-alike.ts'
import { neighboursOf } from './neighbours.ts'
import type { Vector } from './tf-idf.ts'

/** It exports the function itself, which its types tell as a `default`. */
const louvain = louvainModule as unknown as typeof louvainModule.default

/** Above 1, so that the graph falls into small pure groups; those that are alike are put together afterwards. */
const RESOLUTION = 2

/**
 * Groups vectors of length 1 by position: communities of the graph of nearest neighbours (Blondel et al. 2008), then
 * those that are alike on average put together. The same vectors in the same order give the same groups under a seed.
 * The largest first.
 */
export function communitiesOf<Token>(
  vectors: readonly Vector<Token>[],
  random: Random,
): number[][] {
  if (vectors.length === 0) return []
  const graph = new UndirectedGraph<object, { weight: number }>()
  for (const at of vectors.keys()) graph.addNode(String(at))
  for (const { a, b, cosine } of neighboursOf(vectors))
    graph.addEdge(String(a), String(b), { weight: cosine })
  const community = louvain(graph, { rng: random.next, resolution: RESOLUTION })
  const groups = new Map<number, number[]>()
  for (const at of vectors.keys()) {
    const id = community[String(at)] ?? -1
    groups.set(id, [...(groups.get(id) ?? []), at])
  }
  return mergeAlike([...groups.values()], vectors).sort(
    (x, y) => y.length - x.length || (x[0] ?? 0) - (y[0] ?? 0),
  )
}
