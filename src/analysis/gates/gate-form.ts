import { AppError } from '../../core/errors.ts'
import type { GateReport } from '../../core/gate.ts'

/** What a figure is counted in. */
export type Unit = GateReport['unit']

/** A condition that a run must meet. */
export interface Gate {
  /** As written. */
  readonly source: string
  readonly figure: string
  readonly operator: '<' | '<=' | '>' | '>='
  /** In the figure's unit: a share 0 to 1, milliseconds, US dollars or a number. */
  readonly limit: number
  readonly unit: Unit
  /** The run to compare with, where the figure is one of a comparison. */
  readonly against?: string
}

/** What gates can be set on, by name. */
export type GateTable = Readonly<
  Record<string, { readonly unit: Unit; readonly compares?: boolean }>
>

const FORM =
  /^\s*([A-Za-z0-9.]+)\s*(<=|>=|<|>)\s*(\d+(?:\.\d+)?)\s*(%|pp|ms|s|usd|\$)?(?:\s+against\s+(\S+))?\s*$/iu

/** Unit of a figure → what may stand after its number, and how much of the unit that is; '' is nothing. */
const SUFFIXES = {
  share: { '': 1, '%': 0.01, pp: 0.01 },
  count: { '': 1 },
  ms: { ms: 1, s: 1_000 },
  usd: { '': 1, usd: 1, $: 1 },
} as const satisfies Record<Unit, Record<string, number>>

/** An example of a limit in each unit. */
const LIMITS = { share: '5%', count: '0', ms: '2 s', usd: '1.50' } as const satisfies Record<
  Unit,
  string
>

/**
 * Reads `failureRate <= 5%`, `latency.p95 <= 2 s`, `newlyBroken <= 0 against main`. Throws an `AppError` that says what is
 * wrong with anything else.
 */
export function readGate(table: GateTable, source: string): Gate {
  const [, figure = '', operator, number, suffix = '', against] = FORM.exec(source) ?? []
  const form = Object.hasOwn(table, figure) ? table[figure] : undefined
  if (operator === undefined || !form)
    throw malformed(table, source, operator === undefined ? '' : figure)
  const factors: Readonly<Record<string, number>> = SUFFIXES[form.unit]
  const factor = Object.hasOwn(factors, suffix.toLowerCase())
    ? factors[suffix.toLowerCase()]
    : undefined
  if (factor === undefined)
    throw mistake(
      source,
      `${figure} is a ${NAMES[form.unit]}: write it like ${figure}${operator}${LIMITS[form.unit]}`,
    )
  // 95 % is 0.95, not 0.9500000000000001.
  const limit = Number((Number(number) * factor).toPrecision(12))
  if (form.unit === 'share' && limit > 1)
    throw mistake(
      source,
      `${figure} is a share, at most 100%, got ${Number((limit * 100).toPrecision(12))}%: write it like ${figure}${operator}${LIMITS.share}`,
    )
  if (form.compares && against === undefined)
    throw mistake(source, `${figure} needs a run to compare with: ${source.trim()} against RUN`)
  if (!form.compares && against !== undefined)
    throw mistake(source, `${figure} is no figure of a comparison: leave out "against ${against}"`)
  return {
    source: source.trim(),
    figure,
    operator: operator as Gate['operator'],
    limit,
    unit: form.unit,
    ...(against === undefined ? {} : { against }),
  }
}

const NAMES = {
  share: 'share',
  count: 'number',
  ms: 'time',
  usd: 'sum of US dollars',
} as const satisfies Record<Unit, string>

function malformed(table: GateTable, source: string, figure: string): AppError {
  const unknown = figure === '' ? '' : `: there is no figure ${figure}`
  return new AppError(
    'user_mistake',
    `gate "${source}" is not of the form FIGURE OPERATOR NUMBER, such as ${example(table)}${unknown}`,
    { hint: `Figures: ${Object.keys(table).join(', ')}. Operators: < <= > >=.` },
  )
}

function example(table: GateTable): string {
  const [first = '', form] = Object.entries(table)[0] ?? []
  return `${first}<=${form?.unit === 'share' ? '0.05' : LIMITS[form?.unit ?? 'count']}`
}

function mistake(source: string, what: string): AppError {
  return new AppError('user_mistake', `gate "${source}": ${what}`)
}

const OPERATORS = {
  '<': (a: number, b: number) => a < b,
  '<=': (a: number, b: number) => a <= b,
  '>': (a: number, b: number) => a > b,
  '>=': (a: number, b: number) => a >= b,
} satisfies Record<Gate['operator'], (a: number, b: number) => boolean>

/** A figure as it was found. */
export interface Found {
  /** `undefined` where there is nothing to count. */
  readonly value: number | undefined
  readonly note?: string | undefined
}

/** A gate held against a figure: one with nothing to count is not met. */
export function hold(gate: Gate, { value, note }: Found): GateReport {
  const said = note ?? (value === undefined ? 'there is nothing to count' : undefined)
  return {
    gate: gate.source,
    figure: gate.figure,
    met: value !== undefined && OPERATORS[gate.operator](value, gate.limit),
    ...(value === undefined ? {} : { value }),
    limit: gate.limit,
    unit: gate.unit,
    ...(said === undefined ? {} : { note: said }),
  }
}

/** Throws an `AppError` naming every gate that is not met. */
export function checkMet(held: readonly GateReport[]): void {
  const missed = held.filter(({ met }) => !met)
  if (missed.length === 0) return
  const lines = missed.map(({ gate, figure, value, note }) =>
    value === undefined
      ? `${gate}: ${note}`
      : `${gate}: ${figure} is ${Number(value.toFixed(4))}${note === undefined ? '' : ` (${note})`}`,
  )
  throw new AppError('gate_not_met', `gate not met\n  ${lines.join('\n  ')}`)
}
