import type { FailureCluster } from '../../core/clusters.ts'
import { createRandom } from '../../core/random.ts'
import { rate } from '../statistics/rate.ts'
import { communitiesOf } from './communities.ts'
import type { FailureSeen } from './failure-seen.ts'
import { vectorsOf } from './features.ts'
import type { Leads } from './leads.ts'
import { tellingWords } from './telling-words.ts'
import { product, type Vector } from './tf-idf.ts'
import { withoutQuotes, wordsOf } from './tokens.ts'

/** Failures that are grouped at most, so that the time is bounded: about two seconds. */
export const MOST_FAILURES = 1_000

/** A failure with where it was met. */
export interface MetFailure extends FailureSeen {
  /** Position of its iteration among those looked at, the oldest first. */
  readonly iteration: number
  /** Of a run whose failures are grouped, not of one looked through for the same. */
  readonly own: boolean
  /** Of an explored conversation, which enters no rate. */
  readonly explored: boolean
}

/** What failures are grouped with. */
export interface GroupOptions {
  readonly seed: string
  /** Names of the iterations, the oldest first. */
  readonly iterations: readonly string[]
  readonly leads: Leads
}

/**
 * Groups failures by kind, stage and wording; groups without any of the runs' own are left out. Pure: the same failures in
 * any order give the same groups under a seed.
 */
export function clusterFailures(
  failures: readonly MetFailure[],
  options: GroupOptions,
): FailureCluster[] {
  const sorted = [...failures].sort((a, b) => (a.id < b.id ? -1 : 1))
  const vectors = vectorsOf(sorted)
  const groups = communitiesOf(vectors, createRandom(`${options.seed}\u0000clusters`))
  const words = tellingWords(
    groups.map((group) => group.map((at) => wordsIn(sorted[at])).filter((all) => all.length > 0)),
  )
  const counted = sorted.filter(({ own, explored }) => own && !explored).length
  return groups
    .map((group, at) => {
      const members = byTypicality(group, vectors).flatMap((one) => sorted[one] ?? [])
      return clusterOf(members, words[at] ?? [], counted, options)
    })
    .filter(({ share, explored }) => share.hits + explored > 0)
    .sort((a, b) => b.share.hits - a.share.hits || b.explored - a.explored)
}

function clusterOf(
  members: readonly MetFailure[],
  words: string[],
  counted: number,
  { iterations, leads }: GroupOptions,
): FailureCluster {
  const own = members.filter((one) => one.own)
  const counting = own.filter(({ explored }) => !explored)
  const seen = members.map(({ iteration }) => iteration)
  const [typical] = members
  return {
    words,
    failure: commonest(members.map(({ failure }) => failure)) ?? 'stuck',
    stage: commonest(members.map(({ stage }) => stage)) ?? 'unknown',
    reason: commonest(members.map(({ reason }) => withoutQuotes(reason))) ?? typical?.reason ?? '',
    share: rate(counting.length, counted),
    explored: own.length - counting.length,
    perIteration: iterations.flatMap((iteration, at) => {
      const count = counting.filter((one) => one.iteration === at).length
      return count === 0 ? [] : [{ iteration, count }]
    }),
    examples: own.slice(0, 3).map(({ id }) => id),
    leads: leads.to(counting.map(({ id }) => id)),
    firstSeen: iterations[Math.min(...seen)] ?? '',
    lastSeen: iterations[Math.max(...seen)] ?? '',
  }
}

function wordsIn(one: FailureSeen | undefined): string[] {
  return one ? wordsOf(`${withoutQuotes(one.reason)} ${one.botWords}`) : []
}

/** Members nearest to the middle of their group first. */
function byTypicality(group: readonly number[], vectors: readonly Vector<number>[]): number[] {
  const middle = new Map<number, number>()
  for (const at of group)
    for (const [token, weight] of vectors[at] ?? [])
      middle.set(token, (middle.get(token) ?? 0) + weight)
  return group
    .map((at) => ({ at, near: product(vectors[at] ?? new Map(), middle) }))
    .sort((a, b) => b.near - a.near || a.at - b.at)
    .map(({ at }) => at)
}

/** Of equally many, the one that comes first. */
function commonest<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
