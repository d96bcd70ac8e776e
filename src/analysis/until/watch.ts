import type { Until } from '../../core/analysis.ts'
import type { ConversationSummary } from '../../core/records.ts'
import type { Sighting, Watch } from '../../core/watch.ts'
import { confidenceSequence, ENOUGH, pairEValue } from '../statistics/e-values.ts'

/** A watch that also says how things stand. */
export interface ReportingWatch extends Watch {
  report(): Until
}

/** What a rule adds to counting: whether it is met, and by what. */
interface Rule {
  saw(one: Sighting, failed: boolean): void
  standing(failed: number, valid: number): Omit<Until, 'rule'>
}

/** Stops once the failure rate of the straying arm is known within a margin, 0 to 1, either way. */
export function watchPrecision(source: string, margin: number): ReportingWatch {
  return watching(source, {
    saw: () => undefined,
    standing: (failed, valid) => {
      const failure = confidenceSequence(failed, valid)
      return { met: (failure.high - failure.low) / 2 <= margin, failure }
    },
  })
}

/** Stops once this run's straying arm is shown to fail more or less often than an earlier run with the same users. */
export function watchDifference(
  source: string,
  earlier: Iterable<ConversationSummary>,
): ReportingWatch {
  const before = new Map<string, boolean>()
  for (const { outcome, ...one } of earlier) {
    const failed = fateOf(outcome.label)
    if (failed !== undefined) before.set(addressOf(one), failed)
  }
  let newlyBroken = 0
  let newlyFixed = 0
  return watching(source, {
    saw: (one, failed) => {
      const then = before.get(addressOf(one))
      if (then === false && failed) newlyBroken += 1
      if (then === true && !failed) newlyFixed += 1
    },
    standing: (failed, valid) => {
      const eValue = pairEValue(newlyBroken, newlyFixed)
      const failure = confidenceSequence(failed, valid)
      return { met: eValue >= ENOUGH, failure, pairs: { eValue, newlyBroken, newlyFixed } }
    },
  })
}

/** The straying arm alone counts, as in every headline. */
function watching(source: string, rule: Rule): ReportingWatch {
  let round = 0
  let failures = 0
  let valid = 0
  const report = (): Until => ({ rule: source, ...rule.standing(failures, valid) })
  return {
    saw: (one) => {
      round = Math.max(round, one.repeat)
      const failed = fateOf(one.label)
      if (one.arm !== 'straying' || failed === undefined) return
      valid += 1
      if (failed) failures += 1
      rule.saw(one, failed)
    },
    get round() {
      return round
    },
    enough: () => report().met,
    report,
  }
}

/** Whether it failed; undefined where it enters no rate. */
function fateOf(label: Sighting['label']): boolean | undefined {
  if (label === 'failed') return true
  return label === 'passed' ? false : undefined
}

function addressOf({
  scenario,
  persona,
  arm,
  repeat,
}: Pick<Sighting, 'scenario' | 'persona' | 'arm' | 'repeat'>): string {
  return [scenario, persona, arm, repeat].join('\u0000')
}
