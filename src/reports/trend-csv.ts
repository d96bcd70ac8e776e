import type { Trend, TrendChange } from '../core/trend.ts'
import { type CsvCell, csv } from './csv.ts'

const CHANGE = ['from', 'difference', 'low', 'high', 'newly_broken', 'newly_fixed', 'p', 'finding']

const HEAD = [
  'target',
  'iteration',
  'run_id',
  'started_at',
  'status',
  'seed',
  'group',
  'scheduled',
  'set_aside',
  'failed',
  'judged',
  'failure_rate',
  'failure_low',
  'failure_high',
  'clustered_low',
  'clustered_high',
  'completion',
  'completion_low',
  'completion_high',
  'top_break_stage',
  'new_failures',
  'not_comparable',
  ...CHANGE.map((name) => `previous_${name}`),
  ...CHANGE.map((name) => `best_${name}`),
]

/** One line an iteration. Shares are 0 to 1, and empty where there is nothing to count. */
export function trendCsv({ target, rows }: Trend): string {
  return csv(
    HEAD,
    rows.map((row): CsvCell[] => [
      target,
      row.iteration,
      row.runId,
      row.startedAt,
      row.status,
      row.seed,
      row.group,
      row.scheduled,
      row.setAside,
      row.failure.hits,
      row.failure.total,
      ...shares(row.failure),
      row.clustered?.failure.low,
      row.clustered?.failure.high,
      ...shares(row.completion),
      row.topBreakStage,
      row.newFailures.map(({ key }) => key).join(' '),
      row.notComparable,
      ...changeCells(row.toPrevious),
      ...changeCells(row.toBest),
    ]),
  )
}

function shares({ total, value, low, high }: Trend['rows'][number]['failure']): CsvCell[] {
  return total === 0 ? [undefined, undefined, undefined] : [value, low, high]
}

function changeCells(change: TrendChange | undefined): CsvCell[] {
  if (!change) return CHANGE.map(() => undefined)
  const { iteration, difference, newlyBroken, newlyFixed, p, finding } = change
  const { value, low, high } = difference
  return [iteration, value, low, high, newlyBroken, newlyFixed, p, finding]
}
