import type { AnalysisReport, Rate } from '../core/analysis.ts'
import { AppError } from '../core/errors.ts'

/** A condition that a run must meet. */
export interface Gate {
  /** As written. */
  readonly source: string
  readonly figure: string
  readonly operator: '<' | '<=' | '>' | '>='
  readonly limit: number
}

/** A gate held against a report. */
export interface GateResult {
  readonly gate: Gate
  /** `undefined` where there is nothing to count: such a gate is not met. */
  readonly value: number | undefined
  readonly met: boolean
}

/** What gates can be set on, by name; `undefined` where there is nothing to count. */
export type Figures<R> = Readonly<Record<string, (report: R) => number | undefined>>

const FIGURES: Figures<AnalysisReport> = {
  failureRate: ({ straying }) => counting(straying.failure)?.value,
  'failureRate.upper': ({ straying }) => counting(straying.failure)?.high,
  completion: ({ straying }) => counting(straying.completion)?.value,
  'completion.lower': ({ straying }) => counting(straying.completion)?.low,
  excluded: ({ counts, scheduled }) => counts.excluded / Math.max(1, scheduled),
  unresolved: ({ counts, scheduled }) => counts.unresolved / Math.max(1, scheduled),
  unverified: ({ counts, scheduled }) => counts.unverified / Math.max(1, scheduled),
  matchRate: ({ shadow }) => shadow && counting(shadow.match)?.value,
  'matchRate.lower': ({ shadow }) => shadow && counting(shadow.match)?.low,
  costUsd: ({ costUsd }) => costUsd,
}

/** A rate over no conversations is no rate: it must not let a run through. */
function counting(rate: Rate): Rate | undefined {
  return rate.total === 0 ? undefined : rate
}

const OPERATORS = {
  '<': (a: number, b: number) => a < b,
  '<=': (a: number, b: number) => a <= b,
  '>': (a: number, b: number) => a > b,
  '>=': (a: number, b: number) => a >= b,
} satisfies Record<Gate['operator'], (a: number, b: number) => boolean>

const FORM = /^\s*([A-Za-z.]+)\s*(<=|>=|<|>)\s*(\d+(?:\.\d+)?)\s*(%)?\s*$/u

/** Reads `failureRate<=0.05`, `failureRate.upper < 8%`, `completion >= 0.9`. Throws an `AppError` for anything else. */
export function parseGate(source: string): Gate {
  return parseGateOn(FIGURES, source)
}

/** The same over figures of another kind. */
export function parseGateOn<R>(figures: Figures<R>, source: string): Gate {
  const [, figure, operator, number, percent] = FORM.exec(source) ?? []
  if (figure === undefined || operator === undefined || !Object.hasOwn(figures, figure)) {
    throw new AppError(
      'user_mistake',
      `gate "${source}" is not of the form FIGURE OPERATOR NUMBER, such as failureRate<=0.05`,
      {
        hint: `Figures: ${Object.keys(figures).join(', ')}. Operators: < <= > >=.`,
      },
    )
  }
  return {
    source,
    figure,
    operator: operator as Gate['operator'],
    limit: Number(number) / (percent === undefined ? 1 : 100),
  }
}

/** Holds gates against a report, in their order. */
export function checkGates(gates: readonly Gate[], report: AnalysisReport): GateResult[] {
  return checkGatesOn(FIGURES, gates, report)
}

function checkGatesOn<R>(figures: Figures<R>, gates: readonly Gate[], report: R): GateResult[] {
  return gates.map((gate) => {
    const value = figures[gate.figure]?.(report)
    return {
      gate,
      value,
      met: value !== undefined && OPERATORS[gate.operator](value, gate.limit),
    }
  })
}

/** Throws an `AppError` naming every gate that a report does not meet. */
export function checkMet(gates: readonly Gate[], report: AnalysisReport): void {
  checkMetOn(FIGURES, gates, report)
}

/** The same over figures of another kind. */
export function checkMetOn<R>(figures: Figures<R>, gates: readonly Gate[], report: R): void {
  const missed = checkGatesOn(figures, gates, report).filter(({ met }) => !met)
  if (missed.length === 0) return
  const lines = missed.map(
    ({ gate, value }) =>
      `${gate.source}: ${value === undefined ? 'there is nothing to count' : `${gate.figure} is ${Number(value.toFixed(4))}`}`,
  )
  throw new AppError('gate_not_met', `gate not met\n  ${lines.join('\n  ')}`)
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
