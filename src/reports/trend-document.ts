import { changeInterval, interval, percent, points, probability } from '../core/figures.ts'
import type { Trend, TrendChange, TrendRow } from '../core/trend.ts'
import { trendSentence } from '../core/trend-sentence.ts'
import type { Document, Section } from './document.ts'
import { intervalPlot, type PlottedGroup, type PlottedRate } from './interval-plot.ts'

/** One row an iteration, oldest first: the rates drawn, then in figures, then what changed. */
export function trendDocument({ target, rows, warnings }: Trend): Document {
  return {
    title: `${target}: failure over iterations`,
    lead: rows.length === 0 ? [] : [trendSentence({ rows })],
    sections: [
      ...(rows.length === 0 ? [] : [plotSection(rows)]),
      ratesSection(rows),
      changesSection('Change to the one before', rows, ({ toPrevious }) => toPrevious),
      changesSection('Change to the best before', rows, best),
      newSection(rows),
    ].filter((section, at) => at < 2 || (section.rows?.length ?? 0) > 0),
    warnings,
  }
}

/** Columns of a plot at most: on more the eye loses the line. */
const WIDEST = 96

function plotSection(rows: readonly TrendRow[]): Section {
  const wide = rows.some(({ clustered }) => clustered)
  return {
    title: 'Failure rate',
    notes: [`━ 95 % for these scenarios${wide ? ', ─ for other scenarios like these' : ''}`],
    drawing: (width) => intervalPlot(plotted(rows), Math.min(width, WIDEST)),
  }
}

/** Neighbours that met the same users stand together; a gap and a word stand where others were met. */
function plotted(rows: readonly TrendRow[]): PlottedGroup[] {
  const groups: { title?: string; rates: PlottedRate[] }[] = []
  for (const [at, row] of rows.entries()) {
    const apart = row.group !== rows[at - 1]?.group
    if (apart && at > 0)
      groups.push({ title: `not the same users: ${row.notComparable}`, rates: [] })
    else if (apart) groups.push({ rates: [] })
    const { total, value, low, high } = row.failure
    groups.at(-1)?.rates.push({
      label: row.iteration,
      value: total === 0 ? undefined : value,
      low,
      high,
      wide: row.clustered?.failure,
    })
  }
  return groups
}

function ratesSection(rows: readonly TrendRow[]): Section {
  return {
    title: 'Iterations',
    head: [
      'iteration',
      'run',
      'conversations',
      'set aside',
      'failure rate',
      'change',
      'completion',
      'broke most at',
    ],
    figures: [2, 3, 4, 5, 6],
    rows: rows.map((row) => [
      row.iteration,
      row.runId,
      String(row.scheduled),
      String(row.setAside),
      interval(row.failure),
      pairedChange(row),
      interval(row.completion),
      row.topBreakStage ?? '',
    ]),
  }
}

/** Over the pairs, as the next table has it; nothing where the row before met other users. */
function pairedChange({ toPrevious, notComparable }: TrendRow): string {
  return toPrevious && notComparable === undefined ? points(toPrevious.difference.value) : ''
}

/** Only where it is another than the one before: else the table above says it. */
function best({ toBest, toPrevious }: TrendRow): TrendChange | undefined {
  return toBest?.runId === toPrevious?.runId ? undefined : toBest
}

const FINDINGS = { better: 'better', worse: 'worse', none: 'not shown' } as const

function changesSection(
  title: string,
  rows: readonly TrendRow[],
  changeOf: (row: TrendRow) => TrendChange | undefined,
): Section {
  return {
    title,
    notes: ['The same users on both sides, pair by pair; p of the exact McNemar test.'],
    head: ['iteration', 'from', 'difference', 'newly broken', 'newly fixed', 'p', 'finding'],
    figures: [2, 3, 4, 5],
    rows: rows.flatMap((row) => {
      const change = changeOf(row)
      if (!change) return []
      const { iteration, difference, newlyBroken, newlyFixed, p, finding } = change
      return [
        [
          row.iteration,
          iteration,
          changeInterval(difference),
          String(newlyBroken),
          String(newlyFixed),
          probability(p),
          FINDINGS[finding],
        ],
      ]
    }),
  }
}

function newSection(rows: readonly TrendRow[]): Section {
  return {
    title: 'New kinds of failure',
    notes: ['Kinds that the iteration before it, with the same users, did not show.'],
    head: ['iteration', 'failure', 'conversations', 'of', 'share', 'for example'],
    figures: [2, 3, 4],
    rows: rows.flatMap(({ iteration, newFailures, failure }) =>
      newFailures.map(({ key, count, example }) => [
        iteration,
        key,
        String(count),
        String(failure.total),
        percent(count / Math.max(1, failure.total)),
        example ?? '',
      ]),
    ),
  }
}
