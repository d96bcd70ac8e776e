import { percent } from '../core/figures.ts'
import { visibleLine } from '../core/visible.ts'

/** One line of a plot: a share, its interval, and a wider one where there is one. All are 0 to 1. */
export interface PlottedRate {
  readonly label: string
  /** `undefined` where there is nothing to count. */
  readonly value: number | undefined
  readonly low: number
  readonly high: number
  readonly wide?: { readonly low: number; readonly high: number } | undefined
}

/** Rates that may be read as one line; `title` says what sets them apart from the next. */
export interface PlottedGroup {
  readonly title?: string | undefined
  readonly rates: readonly PlottedRate[]
}

/** Where the scale may end. */
const ENDS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5, 1] as const
/** A label that is longer is cut. */
const LABEL = 24
/** Columns of `100.0 %`. */
const FIGURE = 7
const LEAST_ROOM = 20

/**
 * Rates as marks on a scale, a line each, with whiskers: `─` the wide interval, `━` the narrow one, `●` the rate. Groups
 * stand apart. No line is longer than `width` columns, down to one of 36 and the longest label.
 */
export function intervalPlot(groups: readonly PlottedGroup[], width: number): string[] {
  const rates = groups.flatMap((group) => group.rates)
  const labels = Math.min(LABEL, Math.max(0, ...rates.map(({ label }) => [...clean(label)].length)))
  const room = Math.max(LEAST_ROOM, width - labels - 2 - FIGURE)
  const highest = Math.max(0, ...rates.map(({ high, wide }) => Math.max(high, wide?.high ?? 0)))
  const end = ENDS.find((one) => one >= highest) ?? 1
  const line = (rate: PlottedRate): string => {
    const label = cut(clean(rate.label)).padEnd(labels)
    const figure = rate.value === undefined ? 'nothing' : percent(rate.value)
    return `${label} ${marks(rate, end, room)} ${figure.padStart(FIGURE)}`
  }
  return [
    ...groups.flatMap(({ title, rates: own }, at) => [
      ...(at > 0 ? [''] : []),
      ...(title === undefined ? [] : [visibleLine(title)]),
      ...own.map(line),
    ]),
    `${' '.repeat(labels)} ${scale(end, room)}`,
  ]
}

function marks({ value, low, high, wide }: PlottedRate, end: number, room: number): string {
  const place = (share: number): number =>
    Math.round(Math.min(1, Math.max(0, share / end)) * (room - 1))
  const cells = Array.from({ length: room }, () => ' ')
  if (value === undefined) return cells.join('')
  const fill = (from: number, to: number, mark: string): void => {
    cells.fill(mark, place(from), place(to) + 1)
  }
  if (wide) fill(wide.low, wide.high, '─')
  fill(low, high, '━')
  cells[place(value)] = '●'
  return cells.join('')
}

/** `0 %` at one end, the end of the scale at the other, dots at the quarters. */
function scale(end: number, room: number): string {
  const cells = Array.from({ length: room }, (_, at) =>
    [1, 2, 3].some((quarter) => Math.round((quarter / 4) * (room - 1)) === at) ? '·' : ' ',
  )
  const last = `${Number((end * 100).toFixed(1))} %`
  return `0 %${cells.slice(3, room - last.length).join('')}${last}`
}

function clean(label: string): string {
  return visibleLine(label)
}

function cut(label: string): string {
  const characters = [...label]
  return characters.length > LABEL ? `${characters.slice(0, LABEL - 1).join('')}…` : label
}
