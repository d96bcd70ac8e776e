import type { ClusterLead } from '../../core/clusters.ts'
import type { ConversationSummary } from '../../core/records.ts'
import { rate } from '../statistics/rate.ts'

/** Below this number a lift says too little to be read. */
const TOO_FEW = 30
const SHOWN = 3
/** A lift from which on it is worth telling. */
const WORTH_TELLING = 1.5

/** One behaviour or persona, and in how many of all conversations it was seen. */
interface Seen {
  readonly by: ClusterLead['by']
  readonly key: string
  count: number
}

/** Which behaviours and personas lead to groups of failures, told from all conversations that passed or failed. */
export interface Leads {
  /** The leads to one group, by the ids of its members; the greatest lift first. */
  to(members: readonly string[]): ClusterLead[]
}

/** Reads the straying conversations that enter a rate; others are passed over. */
export function leadsAmong(summaries: Iterable<ConversationSummary>): Leads {
  const personas = new Map<string, Seen>()
  const behaviours = new Map<string, Seen>()
  const failed = new Map<string, ConversationSummary>()
  let all = 0
  for (const one of summaries) {
    all += 1
    // Only failures are members of a group.
    if (one.outcome.label === 'failed') failed.set(one.id, one)
    count(personas, 'persona', one.persona)
    for (const kind in one.behaviours) count(behaviours, 'behaviour', kind)
  }
  return {
    to: (ids) => {
      const members = ids.flatMap((id) => failed.get(id) ?? [])
      return [...personas.values(), ...behaviours.values()]
        .flatMap((one) => leadOf(one, members, all) ?? [])
        .sort(
          (a, b) =>
            (b.lift ?? Infinity) - (a.lift ?? Infinity) ||
            b.rate.hits - a.rate.hits ||
            (a.key < b.key ? -1 : 1),
        )
        .slice(0, SHOWN)
    },
  }
}

function count(seen: Map<string, Seen>, by: Seen['by'], key: string): void {
  const known = seen.get(key)
  if (known) known.count += 1
  else seen.set(key, { by, key, count: 1 })
}

function leadOf(
  { by, key, count }: Seen,
  members: readonly ConversationSummary[],
  all: number,
): ClusterLead | undefined {
  const hits = members.filter((one) =>
    by === 'persona' ? one.persona === key : key in one.behaviours,
  ).length
  const within = rate(hits, count)
  const without = rate(members.length - hits, all - count)
  if (count < TOO_FEW || without.total < TOO_FEW || hits === 0) return undefined
  // The whole interval must lie above: of many behaviours some would stand out by chance.
  if (within.low <= without.value) return undefined
  if (without.value === 0) return { by, key, rate: within }
  const lift = within.value / without.value
  return lift >= WORTH_TELLING ? { by, key, rate: within, lift } : undefined
}
