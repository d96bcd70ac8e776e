import { howMany, interval } from './figures.ts'
import type { Trend, TrendChange, TrendRow } from './trend.ts'

/**
 * The newest iteration in one sentence: how often it fails, where it breaks most, what changed. Names in it are foreign text as it
 * came: whoever shows it makes them visible. Empty where there is no iteration.
 */
export function trendSentence({ rows }: Pick<Trend, 'rows'>): string {
  const row = rows.at(-1)
  if (!row) return ''
  return `${[failing(row), broke(row), changed(row, rows.at(-2))].filter((part) => part !== '').join('; ')}.`
}

function failing({ iteration, failure, status, scheduled }: TrendRow): string {
  const held = `${interval(failure)} of ${failure.total}`
  if (status === 'finished')
    return failure.total === 0
      ? `nothing of ${iteration} passed or failed: it has no failure rate`
      : `${iteration} fails ${held}`
  const how = status === 'running' ? 'is still being held' : 'was interrupted'
  return failure.total === 0
    ? `${iteration} ${how}: nothing passed or failed yet`
    : `${iteration} ${how}: it fails ${held} so far, ${scheduled} are scheduled`
}

function broke({ failure, topBreakStage }: TrendRow): string {
  if (failure.total === 0) return ''
  if (topBreakStage === undefined) return failure.hits === 0 ? 'nothing broke' : ''
  return `it broke most at “${topBreakStage}”`
}

function changed(row: TrendRow, before: TrendRow | undefined): string {
  if (row.toPrevious) return since(row.toPrevious)
  if (row.status !== 'finished' || !before) return ''
  const why = row.notComparable === undefined ? '' : ` (${row.notComparable})`
  return `it cannot be compared with ${before.iteration}${why}`
}

function since({ iteration, newlyBroken, newlyFixed }: TrendChange): string {
  return `${howMany(newlyBroken, 'case')} newly broken and ${newlyFixed} newly fixed since ${iteration}`
}
