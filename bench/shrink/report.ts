import { quantile } from '../../src/analysis/statistics/quantile.ts'
import { rate } from '../../src/analysis/statistics/rate.ts'
import type { Shrunk } from './measure.ts'

/** Originals of more turns than this are long. */
const LONG = 6

/** The figures of a benchmark as lines of Markdown. */
export function linesOf(all: readonly Shrunk[], failures: number, seconds: number): string[] {
  const groups = [...new Set(all.map(({ bot, change }) => groupOf(bot, change)))]
  return [
    `${all.length} of ${failures} failures, spread evenly over each bot's, in ${seconds.toFixed(0)} s.`,
    '',
    '| failures of | shrunk | longer than 6 turns | turns before | turns after | cut, median | fails again | strayings left | holds a shrink |',
    '| --- | --: | --: | --: | --: | --: | --: | --: | --: |',
    ...groups.map((name) =>
      row(
        name,
        all.filter((one) => groupOf(one.bot, one.change) === name),
      ),
    ),
    row('all', all),
  ]
}

function groupOf(bot: string, change: string): string {
  return /^v\d+$/.test(change) ? `${bot} ${change}` : `${bot}, one defect each`
}

function row(name: string, some: readonly Shrunk[]): string {
  const reports = some.flatMap(({ report }) => (report ? [report] : []))
  const long = reports.filter(({ before }) => before.turns > LONG)
  const cuts = long.map(({ before, after }) => 1 - after.turns / before.turns)
  const again = rate(some.filter((one) => one.again).length, some.length)
  const median = (values: readonly number[]): string =>
    values.length === 0 ? '' : String(quantile(sorted(values), 0.5))
  const cells = [
    name,
    `${reports.length} of ${some.length}`,
    String(long.length),
    median(long.map(({ before }) => before.turns)),
    median(long.map(({ after }) => after.turns)),
    cuts.length === 0 ? '' : percent(quantile(sorted(cuts), 0.5)),
    again.value === undefined ? '' : `${percent(again.value)} of ${some.length}`,
    median(reports.map(({ kept }) => kept.filter(({ kind }) => kind === 'straying').length)),
    median(reports.map(({ runs }) => runs)),
  ]
  return `| ${cells.join(' | ')} |`
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}

function sorted(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b)
}
