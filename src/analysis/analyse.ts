import type {
  AnalysisReport,
  ArmReport,
  Observed,
  Slice,
  SliceBy,
  StageReport,
  Tally,
  Until,
} from '../core/analysis.ts'
import { OutcomeLabel as Labels, type OutcomeLabel } from '../core/outcome.ts'
import type { ConversationSummary, RunRecord, ShadowSummary } from '../core/records.ts'
import { clusteredRate } from './clustered-rate.ts'
import { passAllOf } from './pass-all.ts'
import { shadowReport } from './shadow/shadow-report.ts'
import { quantile } from './statistics/quantile.ts'
import { rate } from './statistics/rate.ts'
import {
  type ArmTally,
  type Count,
  emptyTallies,
  type StageTally,
  type Tallies,
  tally,
} from './tallies.ts'
import { TOO_FEW } from './too-few.ts'
import { warningsOf } from './warnings.ts'

/** What a report is made of besides a run and its conversations. */
export interface Beside {
  /** How the run stands by the rule that it was held by. */
  readonly until?: Until | undefined
  /** What its shadow said. */
  readonly shadowTurns?: Iterable<ShadowSummary>
  /** What simulated users came to, where the run is one that people held. */
  readonly simulated?: Observed['simulated']
}

/**
 * The report of one run, in one pass over its conversations and one over what its shadow said. Pure; throws when the
 * counts do not add up, which is our bug.
 */
export function analyse(
  run: RunRecord,
  summaries: Iterable<ConversationSummary>,
  { until, shadowTurns = [], simulated }: Beside = {},
): AnalysisReport {
  const tallies = emptyTallies()
  for (const one of summaries) tally(tallies, one)
  const straying = armReport(tallies.arms.straying)
  const plain = armReport(tallies.arms.plain)
  const clustered = clusteredRate(tallies)
  const counts = Object.fromEntries(
    Labels.options.map((label) => [label, straying.counts[label] + plain.counts[label]]),
  ) as Record<OutcomeLabel, number>
  const held = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const pending = run.scheduled - held
  if (pending < 0 || (pending > 0 && run.status === 'finished')) {
    throw new Error(
      `the counts of run ${run.runId} do not add up: ${held} held of ${run.scheduled} scheduled`,
    )
  }
  const sorted = Float64Array.from(tallies.turns).sort()
  const report: AnalysisReport = {
    schema: 'offscript.analysis/1',
    runId: run.runId,
    target: run.target,
    iteration: run.iteration,
    seed: run.seed,
    status: run.status,
    startedAt: run.startedAt,
    scheduled: run.scheduled,
    pending,
    counts,
    straying,
    plain,
    ...(tallies.explored.held > 0 ? { explored: tallies.explored } : {}),
    ...(clustered ? { clustered } : {}),
    ...(until ? { until } : {}),
    // Two people are no repeats of each other.
    passAll: run.observed ? [] : passAllOf(tallies),
    stages: stageReports(run.stages, tallies),
    failures: tallied(tallies.failures),
    setAside: [...tallies.setAside.values()].sort((a, b) => b.count - a.count),
    endStates: [...tallies.endStates]
      .map(([endState, one]) => ({ endState, ...one }))
      .sort((a, b) => b.count - a.count),
    slices: (['persona', 'scenario', 'behaviour'] as const).flatMap((by) => slicesBy(by, tallies)),
    turns: {
      mean: sorted.length === 0 ? 0 : sorted.reduce((sum, turns) => sum + turns, 0) / sorted.length,
      median: quantile(sorted, 0.5),
      p95: quantile(sorted, 0.95),
    },
    rejectedDrafts: tallies.rejectedDrafts,
    costUsd: tallies.costUsd,
    examples: tallies.examples.pick(),
    ...(run.shadow ? { shadow: shadowReport(run.shadow, shadowTurns) } : {}),
    ...(run.observed
      ? { observed: { file: run.observed.file, ...(simulated ? { simulated } : {}) } }
      : {}),
    warnings: [],
  }
  return { ...report, warnings: warningsOf(report) }
}

function armReport({ counts, desired }: ArmTally): ArmReport {
  const valid = counts.passed + counts.failed
  const withExcluded = valid + counts.excluded
  return {
    scheduled: Object.values(counts).reduce((sum, count) => sum + count, 0),
    counts,
    failure: rate(counts.failed, valid),
    completion: rate(desired, valid),
    bounds: {
      best: withExcluded === 0 ? 0 : counts.failed / withExcluded,
      worst: withExcluded === 0 ? 1 : (counts.failed + counts.excluded) / withExcluded,
    },
  }
}

/** Stages in the journey's order; those that no scenario names come last. */
function stageReports(order: readonly string[], tallies: Tallies): StageReport[] {
  const strange = [...tallies.stages.keys()].filter((stage) => !order.includes(stage))
  return [...order, ...strange].flatMap((stage) => {
    const found = tallies.stages.get(stage)
    return found ? [stageReport(stage, found, tallies.all.valid)] : []
  })
}

function stageReport(stage: string, found: StageTally, valid: number): StageReport {
  const hazard = rate(found.broke, found.reached)
  const failures = tallied(found.failures)
  const mainFailure = failures[0]?.key
  const mainStep = tallied(found.steps)[0]?.key
  return {
    stage,
    reached: found.reached,
    broke: found.broke,
    hazard,
    gain: gainOf(found, valid),
    failures,
    ...(mainFailure === undefined ? {} : { mainFailure }),
    ...(mainStep === undefined ? {} : { mainStep }),
  }
}

/**
 * Those lost here would fare like those who came through: S / (1 - h) - S, S being the completion of those who reach the
 * stage. So a stage that few reach promises little. Where nobody came through, the most that can be hoped for: all.
 */
function gainOf({ reached, broke, lost, completed }: StageTally, valid: number): number {
  const through = reached - broke
  return (lost / valid) * (through === 0 ? 1 : completed / through)
}

function slicesBy(by: SliceBy, { slices, all }: Tallies): Slice[] {
  return [...slices[by]]
    .map(([key, count]) => sliceOf(by, key, count, all))
    .sort(
      (a, b) =>
        Number(a.tooFew) - Number(b.tooFew) ||
        b.failure.value - a.failure.value ||
        a.key.localeCompare(b.key, 'en'),
    )
}

function sliceOf(by: SliceBy, key: string, count: Count, all: Count): Slice {
  const failure = rate(count.failed, count.valid)
  const others = rate(all.failed - count.failed, all.valid - count.valid)
  const comparable = others.total > 0 && others.value > 0
  return {
    by,
    key,
    failure,
    ...(comparable ? { lift: failure.value / others.value } : {}),
    tooFew: count.valid < TOO_FEW,
  }
}

function tallied<K extends string>(counts: ReadonlyMap<K, number>): (Tally & { key: K })[] {
  return [...counts].map(([key, count]) => ({ key, count })).sort((a, b) => b.count - a.count)
}
