import type { Rate } from './rate.ts'

/** The one way to write a share: `24.8 %`. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}

/** A number of things: `1 case`, `12 cases`. */
export function howMany(count: number, one: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${one}s`
}

/** A share with its interval: `24.8 % [21.2–28.8]`; a dash where there is nothing to count. */
export function interval({ total, value, low, high }: Rate): string {
  return total === 0 ? '–' : `${percent(value)} [${bound(low)}–${bound(high)}]`
}

/** A share that is no plain count, with its interval: `24.8 % [21.2–28.8]`. */
export function estimated({ value, low, high }: Omit<Rate, 'hits' | 'total'>): string {
  return `${percent(value)} [${bound(low)}–${bound(high)}]`
}

/** Agreement beyond chance with its interval: `0.68 [0.50 to 0.85]`. */
export function kappaFigure({ value, low, high }: Omit<Rate, 'hits' | 'total'>): string {
  const figure = (one: number): string => one.toFixed(2).replace('-', '−')
  return `${figure(value)} [${figure(low)} to ${figure(high)}]`
}

/** A share with its interval and what it rests on: `24.8 % [21.2–28.8], 124 of 500`. */
export function counted(rate: Rate): string {
  return rate.total === 0 ? 'nothing to count' : `${interval(rate)}, ${rate.hits} of ${rate.total}`
}

/** A change in percentage points: `+3.1 pp`. */
export function points(change: number): string {
  return `${change > 0 ? '+' : change < 0 ? '−' : '±'}${Math.abs(change * 100).toFixed(1)} pp`
}

function bound(share: number): string {
  return (share * 100).toFixed(1)
}

/** A change with its interval: `+3.1 pp [+0.2 to +6.0]`. */
export function changeInterval({
  value,
  low,
  high,
}: {
  readonly value: number
  readonly low: number
  readonly high: number
}): string {
  return `${points(value)} [${signed(low)} to ${signed(high)}]`
}

/** The chance of a finding among equals: `0.031`, `< 0.001`. */
export function probability(p: number): string {
  return p < 0.001 ? '< 0.001' : p.toFixed(3)
}

function signed(change: number): string {
  return points(change).replace(' pp', '')
}
