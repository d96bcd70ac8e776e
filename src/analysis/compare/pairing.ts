import type { Fate, Pair } from './fate.ts'

/** Both runs' conversations laid beside each other. */
export interface Pairing {
  /** Both passed or failed. */
  readonly pairs: readonly Pair[]
  /** Why others enter no figure, commonest first. */
  readonly leftOut: readonly { readonly reason: string; readonly count: number }[]
}

/** Pairs by scenario, persona, arm and repeat, in A's order. What has no partner, or one that does not count, is counted by reason. */
export function pairUp(a: readonly Fate[], b: readonly Fate[]): Pairing {
  const partners = new Map(b.map((fate) => [addressOf(fate), fate]))
  const reasons = new Map<string, number>()
  const leave = (reason: string): void => {
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  }
  const pairs: Pair[] = []
  for (const fate of a) {
    const address = addressOf(fate)
    const partner = partners.get(address)
    partners.delete(address)
    const reason = partner ? reasonAgainst(fate, partner) : 'held in A only'
    if (partner && reason === undefined) pairs.push({ a: fate, b: partner })
    else leave(reason ?? '')
  }
  for (const _alone of partners) leave('held in B only')
  return {
    pairs,
    leftOut: [...reasons]
      .map(([reason, count]) => ({ reason, count }))
      .sort(
        (one, other) => other.count - one.count || one.reason.localeCompare(other.reason, 'en'),
      ),
  }
}

function addressOf({ scenario, persona, arm, repeat }: Fate): string {
  return [scenario, persona, arm, repeat].join('\u0000')
}

function reasonAgainst(a: Fate, b: Fate): string | undefined {
  if (a.valid && b.valid) return undefined
  if (a.valid) return `${b.label} in B`
  if (b.valid) return `${a.label} in A`
  return a.label === b.label ? `${a.label} in both` : `${a.label} in A, ${b.label} in B`
}
