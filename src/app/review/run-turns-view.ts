import { coverageOf, latencyOf, playedHeat } from '../../analysis/index.ts'
import type { Coverage } from '../../core/coverage.ts'
import type { GateReport, Latency } from '../../core/gate.ts'
import type { HeatMap, StepsTold } from '../../core/heat.ts'
import { findRun } from '../find-run.ts'
import { withGates } from '../gates.ts'
import { analyseRun } from '../queries.ts'
import type { ReviewContext } from './context.ts'

/** What of a run takes a look into every turn. */
export interface RunTurnsView {
  readonly runId: string
  /** Behaviour × stage. */
  readonly played: HeatMap
  readonly latency: Latency
  readonly steps: StepsTold
  readonly coverage?: Coverage
  /** Empty where no gate is set. */
  readonly gates: readonly GateReport[]
}

/** The turns of a run as people name it. Throws an `AppError` where it is not stored. */
export function runTurnsView({ store, gates = [] }: ReviewContext, name: string): RunTurnsView {
  const { runId, stages, observed } = findRun(store, name)
  // What people said was not planned: there is nothing that it should have covered.
  const outline = observed ? undefined : store.outline(runId)
  const held = gates.length === 0 ? undefined : withGates(store, analyseRun(store, runId), gates)
  return {
    runId,
    played: playedHeat(store.playedCounts(runId), stages),
    latency: latencyOf(store.latencies(runId)),
    steps: store.steps(runId),
    ...(outline
      ? { coverage: coverageOf(outline, store.summaries(runId), store.played(runId)) }
      : {}),
    gates: held?.gates ?? [],
  }
}
