import binomialTest from '@stdlib/stats-binomial-test'
import padjust from '@stdlib/stats-padjust'
import type { Observed } from './observe.ts'

/** Something that can be said of a conversation: how it came out, or a check that failed. */
export type Signal = string

/** What two bots' conversations with the same users differ in. */
export interface Difference {
  readonly signal: Signal
  /** Conversations that have it with the changed bot only, and with the other only. */
  readonly appeared: number
  readonly vanished: number
  /** One-sided exact McNemar test, adjusted after Holm for all signals looked at. */
  readonly p: number
}

/** An unchanged bot is blamed in at most this share of comparisons. */
const ALPHA = 0.01

/** The signals of one conversation; passing has none. */
export function signalsOf({ outcome, verdicts }: Observed): Set<Signal> {
  const failed = verdicts.filter((one) => one.outcome === 'fail').map((one) => one.checkId)
  return new Set([...(outcome.label === 'passed' ? [] : [outcome.label]), ...failed])
}

/** Signals that the changed bot shows significantly more often, by the same users' conversations with both. */
export function differences(
  unchanged: readonly Observed[],
  changed: readonly Observed[],
): Difference[] {
  const before = new Map(unchanged.map((one) => [one.key, signalsOf(one)]))
  const counts = new Map<Signal, { appeared: number; vanished: number }>()
  const count = (signal: Signal, what: 'appeared' | 'vanished'): void => {
    const known = counts.get(signal) ?? { appeared: 0, vanished: 0 }
    known[what] += 1
    counts.set(signal, known)
  }
  for (const one of changed) {
    const then = before.get(one.key)
    const now = signalsOf(one)
    if (!then) continue
    for (const signal of now) if (!then.has(signal)) count(signal, 'appeared')
    for (const signal of then) if (!now.has(signal)) count(signal, 'vanished')
  }
  const found = [...counts]
  const adjusted = padjust(
    found.map(([, { appeared, vanished }]) => signTest(appeared, appeared + vanished)),
    'holm',
  )
  return found
    .map(([signal, both], at) => ({ signal, ...both, p: adjusted[at] ?? 1 }))
    .filter(({ p }) => p < ALPHA)
    .sort((a, b) => a.p - b.p)
}

function signTest(appeared: number, discordant: number): number {
  return binomialTest(appeared, discordant, { alternative: 'greater' }).pValue
}
