import type { AnalysisReport, Rate } from '../../core/analysis.ts'
import type { Comparison } from '../../core/comparison.ts'
import { AppError } from '../../core/errors.ts'
import type { GateReport, Latency } from '../../core/gate.ts'
import { type Found, type Gate, hold, readGate, type Unit } from './gate-form.ts'

/** What gates are held against. What costs a look into every turn is asked for by the gates that need it alone. */
export interface GateSubject {
  readonly report: AnalysisReport
  latency(): Latency
  /** Conversations that are not excluded and in which a critical check failed. */
  criticalChecks(): number
  /** Throws an `AppError` where there is no such other run. */
  against(run: string): Comparison
}

type Figure = Readonly<
  | { unit: Unit; compares?: false; of: (subject: GateSubject) => Found }
  | { unit: Unit; compares: true; of: (comparison: Comparison) => Found }
>

const FIGURES: Readonly<Record<string, Figure>> = {
  failureRate: { unit: 'share', of: ({ report }) => rateFound(report.straying.failure) },
  'failureRate.upper': { unit: 'share', of: upperFailure },
  completion: { unit: 'share', of: ({ report }) => rateFound(report.straying.completion) },
  'completion.lower': { unit: 'share', of: lowerCompletion },
  newlyBroken: { unit: 'count', compares: true, of: newlyBroken },
  criticalChecks: {
    unit: 'count',
    of: (subject) => ({
      value: held(subject.report) === 0 ? undefined : subject.criticalChecks(),
    }),
  },
  excluded: { unit: 'share', of: (subject) => shareOf(subject, 'excluded') },
  unresolved: { unit: 'share', of: (subject) => shareOf(subject, 'unresolved') },
  unverified: { unit: 'share', of: (subject) => shareOf(subject, 'unverified') },
  'latency.median': { unit: 'ms', of: (subject) => latencyOf(subject, 'median') },
  'latency.p95': { unit: 'ms', of: (subject) => latencyOf(subject, 'p95') },
  'latency.p99': { unit: 'ms', of: (subject) => latencyOf(subject, 'p99') },
  'latency.max': { unit: 'ms', of: (subject) => latencyOf(subject, 'max') },
  costUsd: { unit: 'usd', of: ({ report }) => ({ value: report.costUsd }) },
  matchRate: { unit: 'share', of: ({ report }) => rateFound(report.shadow?.match) },
  'matchRate.lower': {
    unit: 'share',
    of: ({ report: { shadow } }) => ({ value: counting(shadow?.match)?.low }),
  },
}

/** Reads one gate on a run. Throws an `AppError` for what is none. */
export function parseGate(source: string): Gate {
  return readGate(FIGURES, source)
}

/** Holds gates against a run, in their order. */
export function holdGates(gates: readonly Gate[], subject: GateSubject): GateReport[] {
  return gates.map((gate) => {
    const figure = FIGURES[gate.figure]
    if (!figure) throw new Error(`no figure ${gate.figure}`)
    return hold(
      gate,
      figure.compares ? figure.of(subject.against(gate.against ?? '')) : figure.of(subject),
    )
  })
}

/** A rate over no conversations is no rate: it must not let a run through. */
function counting(rate: Rate | undefined): Rate | undefined {
  return rate === undefined || rate.total === 0 ? undefined : rate
}

function rateFound(rate: Rate | undefined): Found {
  const found = counting(rate)
  return found
    ? { value: found.value, note: `${found.hits} of ${found.total}` }
    : { value: undefined }
}

/**
 * The widest bound that holds: of scenarios like these where repeats are alike, of any time where a rule stopped the run.
 * A bound that is too low would let a bot through.
 */
function upperFailure({ report: { straying, clustered, until } }: GateSubject): Found {
  if (!counting(straying.failure)) return { value: undefined }
  return highest([
    { value: straying.failure.high },
    ...(clustered ? [{ value: clustered.failure.high, note: alike(clustered) }] : []),
    ...(until?.met ? [{ value: until.failure.high, note: 'stopped by a rule' }] : []),
  ])
}

function lowerCompletion({ report: { straying, clustered } }: GateSubject): Found {
  if (!counting(straying.completion)) return { value: undefined }
  const { low } = straying.completion
  const other = clustered?.completion?.low
  return clustered && other !== undefined && other < low
    ? { value: other, note: alike(clustered) }
    : { value: low }
}

function highest(found: readonly { value: number; note?: string }[]): Found {
  return found.reduce((most, one) => (one.value > most.value ? one : most))
}

function alike({ clusters, by }: NonNullable<AnalysisReport['clustered']>): string {
  return `repeats are alike within ${clusters} ${by}s`
}

/** Both arms count: what the deviation-free arm newly breaks is broken for everybody. */
function newlyBroken({ a, pairs, differing }: Comparison): Found {
  if (!pairs)
    return { value: undefined, note: `cannot be paired with ${a.runId}: ${differing.join(', ')}` }
  const { straying, plain } = pairs
  const count = [straying, plain].reduce(
    (sum, { both, neither, newlyBroken, newlyFixed }) =>
      sum + both + neither + newlyBroken + newlyFixed,
    0,
  )
  return count === 0
    ? { value: undefined, note: `no pair with ${a.runId} counts` }
    : {
        value: straying.newlyBroken + plain.newlyBroken,
        note: `${count} pairs with ${a.iteration}, run ${a.runId}`,
      }
}

function held({ scheduled, pending }: AnalysisReport): number {
  return scheduled - pending
}

/** Of what was held, not of what was scheduled: an interrupted run must not look better. */
function shareOf({ report }: GateSubject, label: 'excluded' | 'unresolved' | 'unverified'): Found {
  const total = held(report)
  const count = report.counts[label]
  return { value: total === 0 ? undefined : count / total, note: `${count} of ${total}` }
}

function latencyOf(subject: GateSubject, which: Exclude<keyof Latency, 'turns'>): Found {
  const latency = subject.latency()
  return latency.turns === 0
    ? { value: undefined }
    : { value: latency[which], note: `${latency.turns} turns` }
}

/** Throws an `AppError` when more than a share of the held conversations had to be excluded. */
export function checkBelievable(
  { counts, scheduled, pending, setAside }: AnalysisReport,
  maxExcluded: number,
): void {
  const share = counts.excluded / Math.max(1, scheduled - pending)
  if (share <= maxExcluded) return
  const reasons = setAside
    .filter(({ label }) => label === 'excluded')
    .map(({ reason, count }) => `${reason} ${count}`)
  throw new AppError(
    'too_much_excluded',
    `${(share * 100).toFixed(1)} % of the conversations are excluded (${reasons.join(', ')}): the rates say too little about the bot`,
    {
      hint: '`offscript analyze` shows the bounds; mend what excludes them, or raise run.maxExcluded.',
    },
  )
}
