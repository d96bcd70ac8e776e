/** One line of the table. */
export interface Figure {
  readonly what: string
  /** The median, with what it is counted in. */
  readonly measured: string
  /** Least and most of the runs. */
  readonly spread: string
  readonly target: string
  /** What a bare loop with the same calls and writes reaches in the same run. */
  readonly limit: string
}

/** The middle of some numbers; of an even count the lower of the two. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN
}

/** What is said of a figure besides its values. */
interface Aside {
  readonly target?: string
  readonly limit?: readonly number[]
  /** Turns a number into text; with two decimals below 10 by default. */
  readonly as?: (value: number) => string
}

/** A line from the values of all rounds. */
export function figure(what: string, values: readonly number[], aside: Aside = {}): Figure {
  const { target = '', limit = [], as = plain } = aside
  const spread = values.length > 1 ? `${as(Math.min(...values))} to ${as(Math.max(...values))}` : ''
  return {
    what,
    measured: as(median(values)),
    spread,
    target,
    limit: limit.length === 0 ? '' : as(median(limit)),
  }
}

/** A number to three figures or so. */
export function plain(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 })
}

export const mb = (value: number): string => `${plain(value)} MB`
export const ms = (value: number): string => `${plain(value)} ms`
export const percent = (value: number): string => `${(value * 100).toFixed(1)} %`
export const perSecond = (value: number): string => `${plain(value)}/s`
