import type { Trend } from '../core/analysis.ts'
import type { Document } from './document.ts'
import { interval, points } from './figures.ts'

/** One row an iteration, oldest first. */
export function trendDocument({ target, rows }: Trend): Document {
  return {
    title: `${target}: failure over iterations`,
    lead: [],
    sections: [
      {
        title: 'Iterations',
        head: [
          'iteration',
          'run',
          'conversations',
          'failure rate',
          'change',
          'completion',
          'broke most at',
        ],
        figures: [2, 3, 4, 5],
        rows: rows.map((row) => [
          row.iteration,
          row.runId,
          String(row.scheduled),
          interval(row.failure),
          row.change === undefined ? '' : points(row.change),
          interval(row.completion),
          row.topBreakStage ?? '',
        ]),
      },
    ],
    warnings: rows.flatMap(({ iteration, notComparable }) =>
      notComparable === undefined
        ? []
        : [`${iteration} is not compared with the one before: ${notComparable}`],
    ),
  }
}
