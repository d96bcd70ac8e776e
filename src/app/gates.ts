import {
  compare,
  type Gate,
  type GateSubject,
  holdGates,
  latencyOf,
  parseGate,
} from '../analysis/index.ts'
import { type Authored, allAtOnce, readGates } from '../authoring/index.ts'
import type { AnalysisReport } from '../core/analysis.ts'
import type { Comparison } from '../core/comparison.ts'
import { AppError } from '../core/errors.ts'
import type { RunRecord } from '../core/records.ts'
import type { Store } from '../store/index.ts'
import { findRun } from './find-run.ts'
import { loadProject, type ProjectPaths, type Surroundings } from './project.ts'
import { sideOf } from './side-of.ts'

/**
 * The gates of a run: those of `analysis/gates.yaml`, of the settings, and of the command line. Throws an `AuthoringError`
 * with every authored one that is none, an `AppError` for one of the command line.
 */
export async function gatesFor(
  settingsFile: string | undefined,
  asked: readonly string[],
  { cwd }: Pick<Surroundings, 'cwd'>,
): Promise<Gate[]> {
  const given = asked.map(parseGate)
  const places = {
    gatesFile: 'analysis/gates.yaml',
    ...(settingsFile === undefined ? {} : { settingsFile }),
    root: cwd,
  }
  return [...(await readGates(places, parseGate)), ...given]
}

/** A project and the gates of its runs. Throws an `AuthoringError` with the mistakes of both. */
export async function loadWithGates(
  paths: ProjectPaths,
  asked: readonly string[],
  surroundings: Surroundings,
): Promise<[Authored, Gate[]]> {
  return allAtOnce(loadProject(paths, surroundings), gatesFor(paths.settings, asked, surroundings))
}

/** Throws an `AppError` where a gate names a run that is not stored: to be known before a run is held, not after. */
export function checkBaselines(store: Store, gates: readonly Gate[]): void {
  for (const { against } of gates) if (against !== undefined) findRun(store, against)
}

/** The report of a stored run with what became of its gates. Throws an `AppError` where a gate names a run that is not stored. */
export function withGates(
  store: Store,
  report: AnalysisReport,
  gates: readonly Gate[],
): AnalysisReport {
  if (gates.length === 0) return report
  return { ...report, gates: holdGates(gates, subjectOf(store, report)) }
}

function subjectOf(store: Store, report: AnalysisReport): GateSubject {
  const { runId } = report
  return {
    report,
    latency: () => latencyOf(store.latencies(runId)),
    criticalChecks: () => store.criticalChecks(runId),
    against: (name) => againstBaseline(store, runId, name),
  }
}

function againstBaseline(store: Store, runId: string, name: string): Comparison {
  const run = findRun(store, runId)
  return compare(sideOf(store, baselineOf(store, run, name)), sideOf(store, run))
}

/** What a person names a baseline by; a run is never its own, so that `against main` works for a run of main, too. */
function baselineOf(store: Store, run: RunRecord, name: string): RunRecord {
  const found = findRun(store, name, ({ runId }) => runId !== run.runId)
  if (found.runId !== run.runId) return found
  throw new AppError('user_mistake', `run ${name} cannot be held against itself`)
}
