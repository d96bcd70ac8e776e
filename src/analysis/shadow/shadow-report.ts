import type { ShadowExample, ShadowReport, ShadowTopic } from '../../core/analysis.ts'
import type { ShadowSummary } from '../../core/records.ts'
import type { ShadowComparison, ShadowSpec } from '../../core/shadow.ts'
import { rate } from '../statistics/rate.ts'

/** Examples a report names at most, each of another topic as long as there are any. */
const SHOWN = 5

interface Share {
  hits: number
  total: number
}

interface TopicTally extends Share {
  readonly by: ShadowTopic['by']
  readonly key: string
  readonly examples: ShadowExample[]
}

interface ShadowTallies {
  readonly match: Share
  notCompared: number
  readonly errors: Map<string, number>
  readonly steps: Map<string, Share>
  /** Steps of which the shadow told an output at least once. */
  readonly told: Set<string>
  readonly topics: Map<string, TopicTally>
}

/** The match rate of a run's shadow over its turns, by step and by topic. Pure. */
export function shadowReport(spec: ShadowSpec, turns: Iterable<ShadowSummary>): ShadowReport {
  const tallies: ShadowTallies = {
    match: { hits: 0, total: 0 },
    notCompared: 0,
    errors: new Map(),
    steps: new Map(),
    told: new Set(),
    topics: new Map(),
  }
  for (const turn of turns) count(tallies, turn)
  const { match, notCompared, errors, steps, told, topics } = tallies
  const byTurns = [...topics.values()].sort((a, b) => b.total - a.total || compare(a.key, b.key))
  return {
    ...spec,
    match: rate(match.hits, match.total),
    notCompared,
    errors: [...errors]
      .map(([key, failed]) => ({ key, count: failed }))
      .sort((a, b) => b.count - a.count || compare(a.key, b.key)),
    steps: [...steps].flatMap(([step, { hits, total }]) =>
      told.has(step) ? [{ step, same: rate(hits, total) }] : [],
    ),
    untold: [...steps.keys()].filter((step) => !told.has(step)),
    topics: byTurns.map(({ by, key, hits, total }) => ({ by, key, match: rate(hits, total) })),
    examples: pick(byTurns),
  }
}

function count(tallies: ShadowTallies, summary: ShadowSummary): void {
  const { comparison, error } = summary
  if (error !== undefined) tallies.errors.set(error, (tallies.errors.get(error) ?? 0) + 1)
  if (!comparison) {
    tallies.notCompared += 1
    return
  }
  add(tallies.match, comparison.matched)
  for (const [step, match] of Object.entries(comparison.steps)) {
    const share = tallies.steps.get(step) ?? { hits: 0, total: 0 }
    tallies.steps.set(step, share)
    add(share, match === 'same')
    if (match !== 'missing') tallies.told.add(step)
  }
  for (const topic of topicsOf(comparison)) countTopic(tallies.topics, topic, comparison, summary)
}

function add(share: Share, hit: boolean): void {
  share.total += 1
  if (hit) share.hits += 1
}

type Topic = Pick<TopicTally, 'by' | 'key'>

function topicsOf({ topics, stage = 'unknown' }: ShadowComparison): Topic[] {
  if (topics.length === 0) return [{ by: 'stage', key: stage }]
  return topics.map((key) => ({ by: 'topic', key }))
}

function countTopic(
  topics: Map<string, TopicTally>,
  { by, key }: Topic,
  { matched }: ShadowComparison,
  { conversationId: id, turn }: ShadowSummary,
): void {
  const name = `${by}\u0000${key}`
  const tally = topics.get(name) ?? { by, key, hits: 0, total: 0, examples: [] }
  topics.set(name, tally)
  add(tally, matched)
  if (!matched && tally.examples.length < SHOWN) tally.examples.push({ id, turn, about: key })
}

/** In rounds over the topics, those with most turns first; no turn twice. */
function pick(topics: readonly TopicTally[]): ShadowExample[] {
  const rounds = Array.from({ length: SHOWN }, (_, round) =>
    topics.flatMap(({ examples }) => examples[round] ?? []),
  ).flat()
  const seen = new Set<string>()
  const fresh = rounds.filter(({ id, turn }) => {
    const address = `${id} ${turn}`
    return !seen.has(address) && seen.add(address)
  })
  return fresh.slice(0, SHOWN)
}

/** By code unit: the same in every locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
