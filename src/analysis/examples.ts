import type { Example } from '../core/analysis.ts'
import type { Break, FailureKind } from '../core/outcome.ts'
import type { ConversationSummary } from '../core/records.ts'

/** Examples a report shows at most, and keeps of each kind of failure. */
const SHOWN = 10

/** Picks failing conversations that differ: by stage and kind, the commonest first. */
export interface Examples {
  offer(one: ConversationSummary, failure: FailureKind, broken: Break): void
  pick(): Example[]
}

export function createExamples(): Examples {
  const groups = new Map<string, { count: number; kept: Example[] }>()
  return {
    offer: ({ id, outcome }, failure, { stage, turn }) => {
      const key = `${stage}\u0000${failure}`
      const group = groups.get(key) ?? { count: 0, kept: [] }
      groups.set(key, group)
      group.count += 1
      if (group.kept.length < SHOWN)
        group.kept.push({ id, failure, stage, turn, cause: outcome.cause })
    },
    pick: () => {
      const queues = [...groups.values()].sort((a, b) => b.count - a.count).map(({ kept }) => kept)
      const rounds = Array.from({ length: SHOWN }, (_, round) =>
        queues.flatMap((kept) => kept[round] ?? []),
      )
      return rounds.flat().slice(0, SHOWN)
    },
  }
}
