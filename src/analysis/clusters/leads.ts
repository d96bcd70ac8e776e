import type { ClusterLead } from '../../core/clusters.ts'
import type { ConversationSummary } from '../../core/records.ts'
import { rate } from '../statistics/rate.ts'

/** Below this number a lift says too little to be read. */
const TOO_FEW = 30
const SHOWN = 3
/** A lift from which on it is worth telling. */
const WORTH_TELLING = 1.5

interface Seen {
  readonly by: ClusterLead['by']
  readonly key: string
  readonly ids: Set<string>
}

/** Which behaviours and personas lead to groups of failures, told from all conversations that passed or failed. */
export interface Leads {
  /** The leads to one group, by the ids of its members; the greatest lift first. */
  to(members: readonly string[]): ClusterLead[]
}

/** Reads the straying conversations that enter a rate; others are passed over. */
export function leadsAmong(summaries: Iterable<ConversationSummary>): Leads {
  const seen = new Map<string, Seen>()
  let all = 0
  const note = (by: Seen['by'], key: string, id: string): void => {
    const name = `${by} ${key}`
    const known = seen.get(name) ?? { by, key, ids: new Set() }
    seen.set(name, known)
    known.ids.add(id)
  }
  for (const { id, persona, behaviours } of summaries) {
    all += 1
    note('persona', persona, id)
    for (const kind in behaviours) note('behaviour', kind, id)
  }
  return {
    to: (members) =>
      [...seen.values()]
        .flatMap((one) => leadOf(one, members, all) ?? [])
        .sort(
          (a, b) =>
            (b.lift ?? Infinity) - (a.lift ?? Infinity) ||
            b.rate.hits - a.rate.hits ||
            (a.key < b.key ? -1 : 1),
        )
        .slice(0, SHOWN),
  }
}

function leadOf(
  { by, key, ids }: Seen,
  members: readonly string[],
  all: number,
): ClusterLead | undefined {
  const hits = members.filter((id) => ids.has(id)).length
  const within = rate(hits, ids.size)
  const without = rate(members.length - hits, all - ids.size)
  if (ids.size < TOO_FEW || without.total < TOO_FEW || hits === 0) return undefined
  // The whole interval must lie above: of many behaviours some would stand out by chance.
  if (within.low <= without.value) return undefined
  if (without.value === 0) return { by, key, rate: within }
  const lift = within.value / without.value
  return lift >= WORTH_TELLING ? { by, key, rate: within, lift } : undefined
}
