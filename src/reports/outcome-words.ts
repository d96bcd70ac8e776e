import type { Outcome } from '../core/outcome.ts'
import type { Steadiness } from '../core/replay.ts'
import type { Section } from './document.ts'

/** What several tries say of one user, as a sentence. */
export const STEADY = {
  always_fails: 'It fails every time.',
  never_fails: 'It does not fail now.',
  flaky: 'It is flaky: it fails some of the time.',
  unknown: 'Nothing passed or failed: there is no rate.',
} as const satisfies Record<Steadiness, string>

/** Several tries by what came of them, commonest first. */
export function outcomes({
  tries,
}: {
  readonly tries: readonly { readonly outcome: Outcome }[]
}): Section {
  const tally = new Map<string, number>()
  for (const { outcome } of tries) {
    const name = outcomeText(outcome)
    tally.set(name, (tally.get(name) ?? 0) + 1)
  }
  return {
    title: 'What came of it',
    head: ['times', 'outcome'],
    figures: [0],
    rows: [...tally].sort((a, b) => b[1] - a[1]).map(([name, count]) => [String(count), name]),
  }
}

/** An outcome on one line. */
export function outcomeText({ label, failure, break: broke, endState }: Outcome): string {
  const kind = failure === undefined ? '' : ` (${failure})`
  const end = endState === undefined ? '' : `, end state ${endState}`
  const where = broke === undefined ? '' : `, broke at ${broke.stage}, turn ${broke.turn}`
  return `${label}${kind}${end}${where}`
}
