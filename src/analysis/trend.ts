import type { AnalysisReport } from '../core/analysis.ts'
import type { ConversationSummary, RunRecord } from '../core/records.ts'
import type { NewFailure, Trend, TrendChange, TrendRow } from '../core/trend.ts'
import { compare } from './compare/compare.ts'
import { differingUsers } from './differing.ts'

/** One analysed run of a target. */
export interface TrendInput {
  readonly run: RunRecord
  readonly report: AnalysisReport
  /** Read again for each comparison. */
  readonly summaries: Iterable<ConversationSummary>
}

/**
 * One row an iteration, in the order of their newest runs. Each is compared with the last and with the best of the
 * finished ones before it that met the same users; between runs that met others no change is given. Pure.
 */
export function trendOf(target: string, inputs: readonly TrendInput[]): Trend {
  const groups = groupsOf(inputs)
  const rows = inputs.map((input, at) => rowOf(input, at, inputs, groups))
  return { schema: 'offscript.trend/1', target, rows, warnings: warningsOf(inputs, rows) }
}

/** The newest run of each iteration, oldest first. */
export function newestRuns(runs: readonly RunRecord[]): RunRecord[] {
  const newest = new Map<string, RunRecord>()
  for (const run of runs) {
    newest.delete(run.iteration)
    newest.set(run.iteration, run)
  }
  return [...newest.values()]
}

/** The number of each input's group: runs that met the same users. */
function groupsOf(inputs: readonly TrendInput[]): number[] {
  const firsts: RunRecord[] = []
  return inputs.map(({ run }) => {
    const known = firsts.findIndex((first) => differingUsers(first, run).length === 0)
    return known === -1 ? firsts.push(run) - 1 : known
  })
}

function rowOf(
  input: TrendInput,
  at: number,
  inputs: readonly TrendInput[],
  groups: readonly number[],
): TrendRow {
  const { run, report } = input
  const before = inputs[at - 1]
  const differing = before && differenceOf(before.run, run)
  const earlier = inputs.slice(0, at).filter((_, other) => groups[other] === groups[at])
  const { failure, completion, scheduled } = report.straying
  const top = [...report.stages].sort((a, b) => b.broke - a.broke)[0]
  return {
    runId: run.runId,
    iteration: run.iteration,
    startedAt: run.startedAt,
    status: run.status,
    seed: run.seed,
    scheduled: run.scheduled,
    setAside: scheduled - failure.total,
    failure,
    ...(report.clustered ? { clustered: report.clustered } : {}),
    completion,
    ...(top && top.broke > 0 ? { topBreakStage: top.stage } : {}),
    newFailures: newFailures(report, earlier.at(-1)?.report),
    group: groups[at] ?? 0,
    ...(before && differing === undefined
      ? { change: failure.value - before.report.straying.failure.value }
      : {}),
    ...changesOf(input, earlier),
    ...(differing === undefined ? {} : { notComparable: differing }),
  }
}

/** Against finished runs alone: half a run is another mixture of users. */
function changesOf(
  input: TrendInput,
  earlier: readonly TrendInput[],
): Pick<TrendRow, 'toPrevious' | 'toBest'> {
  const finished = earlier.filter(({ run }) => run.status === 'finished')
  const previous = finished.at(-1)
  if (!previous || input.run.status !== 'finished') return {}
  const best = finished
    .filter(({ report }) => report.straying.failure.total > 0)
    .reduce<TrendInput | undefined>(
      // Of equals the later one: less has changed since.
      (found, one) => (found === undefined || rateOf(one) <= rateOf(found) ? one : found),
      undefined,
    )
  const toPrevious = changeTo(input, previous)
  const toBest = best === previous ? toPrevious : best && changeTo(input, best)
  return { ...(toPrevious ? { toPrevious } : {}), ...(toBest ? { toBest } : {}) }
}

function rateOf({ report }: TrendInput): number {
  return report.straying.failure.value
}

function changeTo(now: TrendInput, then: TrendInput): TrendChange | undefined {
  const { pairs, difference, p, finding } = compare(then, now)
  if (!pairs) return undefined
  const { both, neither, newlyBroken, newlyFixed } = pairs.straying
  if (both + neither + newlyBroken + newlyFixed === 0) return undefined
  const { runId, iteration } = then.run
  return { runId, iteration, difference, newlyBroken, newlyFixed, p, finding }
}

function newFailures(now: AnalysisReport, then: AnalysisReport | undefined): NewFailure[] {
  if (!then) return []
  const known = new Set(then.failures.map(({ key }) => key))
  return now.failures
    .filter(({ key }) => !known.has(key))
    .map((one) => {
      const example = now.examples.find(({ failure }) => failure === one.key)?.id
      return { ...one, ...(example === undefined ? {} : { example }) }
    })
}

function differenceOf(before: RunRecord, now: RunRecord): string | undefined {
  const parts = differingUsers(before, now)
  if (before.status !== 'finished' || now.status !== 'finished') parts.push('an unfinished run')
  return parts.length === 0 ? undefined : parts.join(', ')
}

/** What a reader must know before drawing a line through the rows. */
function warningsOf(inputs: readonly TrendInput[], rows: readonly TrendRow[]): string[] {
  const stopped = inputs.filter(({ report }) => report.until?.met).map(({ run }) => run.iteration)
  return [
    ...(new Set(rows.map(({ group }) => group)).size > 1
      ? [
          'no line is drawn from one to the other where other users were met: the rates differ in more than the bot',
        ]
      : []),
    ...rows.flatMap(({ iteration, notComparable }) =>
      notComparable === undefined
        ? []
        : [`${iteration} is not compared with the one before: ${notComparable}`],
    ),
    ...(stopped.length === 0
      ? []
      : [
          `${stopped.join(', ')} stopped by a rule of its own: p and the intervals of the changes take no account of that`,
        ]),
  ]
}
