import { AppError } from '../core/errors.ts'
import type { Outcome, OutcomeLabel } from '../core/outcome.ts'
import type { ReplayReport, ReplayTry } from '../core/replay.ts'

/** What a replay may be held to. */
export type Expectation = 'same' | 'passed' | 'failed'

const MEETS = {
  same: (one) => one.sameOutcome && one.sameTranscript,
  passed: ({ outcome }) => outcome.label === 'passed',
  failed: ({ outcome }) => outcome.label === 'failed',
} as const satisfies Record<Expectation, (one: ReplayTry) => boolean>

/** Throws an `AppError` of code `gate_not_met` unless every try is as expected. */
export function checkExpected({ tries }: ReplayReport, expected: Expectation): void {
  const other = tries.filter((one) => !MEETS[expected](one)).length
  if (other === 0) return
  const what = expected === 'same' ? 'the same as the record' : expected
  throw new AppError('gate_not_met', `gate not met\n  ${other} of ${tries.length} not ${what}`)
}

interface Tried {
  readonly before: { readonly outcome: Outcome }
  readonly counts: Readonly<Record<OutcomeLabel, number>>
  readonly tries: readonly { readonly outcome: Outcome }[]
}

/**
 * Throws an `AppError` when more than a share of the tries had to be excluded: they say nothing about the bot. A stored
 * conversation that was excluded itself may be so again.
 */
export function checkReplayed({ before, counts, tries }: Tried, maxExcluded: number): void {
  if (before.outcome.label === 'excluded' || counts.excluded <= maxExcluded * tries.length) return
  const causes = tries.flatMap(({ outcome }) =>
    outcome.label === 'excluded' ? [outcome.cause] : [],
  )
  throw new AppError(
    'too_much_excluded',
    `${counts.excluded} of ${tries.length} are excluded (${[...new Set(causes)].join('; ')}): this says too little about the bot`,
    { hint: 'Mend what excludes them, or raise run.maxExcluded.' },
  )
}
