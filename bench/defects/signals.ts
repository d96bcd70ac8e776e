import binomialTest from '@stdlib/stats-binomial-test'
import type { Observed } from './observe.ts'

/** What can be said against a bot for one conversation: that it failed, or a check that did. */
export type Signal = string

/** A signal by which a changed bot is told from the clean one. */
export interface Flag {
  readonly signal: Signal
  /** Conversations that have it with the changed bot only, and with the clean one only. */
  readonly appeared: number
  readonly vanished: number
}

/** Level of the paired comparison of failures: a one-sided exact McNemar test. */
const ALPHA = 0.05

/**
 * The signals of one conversation. A user who left, or one cut off, says nothing against the bot. What a scenario expects of
 * the record is a check like any other: it says which value is wrong, where a conversation that fails only may by chance.
 */
export function signalsOf({ outcome, verdicts }: Observed): Set<Signal> {
  const checks = verdicts
    .filter((one) => one.outcome === 'fail' && one.severity !== 'minor')
    .map((one) => one.checkId)
  const lost = outcome.label === 'failed' || outcome.label === 'unverified'
  if (outcome.failure === 'wrong_end_state') checks.push('wrong_record')
  return new Set(lost ? [outcome.label, ...checks] : checks)
}

/**
 * What tells a changed bot from the clean one before the same users: significantly more conversations lost, or a check
 * that fails where it did not. The same rule says what a false alarm is where nothing is wrong with the change.
 */
export function flags(clean: readonly Observed[], changed: readonly Observed[]): Flag[] {
  const before = new Map(clean.map((one) => [one.key, signalsOf(one)]))
  const counts = new Map<Signal, { appeared: number; vanished: number }>()
  const count = (signal: Signal, what: 'appeared' | 'vanished'): void => {
    const known = counts.get(signal) ?? { appeared: 0, vanished: 0 }
    known[what] += 1
    counts.set(signal, known)
  }
  for (const one of changed) {
    const then = before.get(one.key)
    if (!then) continue
    const now = signalsOf(one)
    for (const signal of now) if (!then.has(signal)) count(signal, 'appeared')
    for (const signal of then) if (!now.has(signal)) count(signal, 'vanished')
  }
  return [...counts]
    .map(([signal, both]) => ({ signal, ...both }))
    .filter(isFlag)
    .sort((a, b) => b.appeared - a.appeared)
}

function isFlag({ signal, appeared, vanished }: Flag): boolean {
  if (appeared === 0) return false
  if (signal !== 'failed' && signal !== 'unverified') return appeared > vanished
  const test = binomialTest(appeared, appeared + vanished, { alternative: 'greater' })
  return test.pValue < ALPHA
}
