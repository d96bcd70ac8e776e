import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { analyse, compare, newestRuns, trendOf } from '../analysis/index.ts'
import type { AnalysisReport, Observed } from '../core/analysis.ts'
import type { Comparison } from '../core/comparison.ts'
import { AppError } from '../core/errors.ts'
import type { RunRecord } from '../core/records.ts'
import type { Trend } from '../core/trend.ts'
import { openStore, type Store } from '../store/index.ts'
import { findRun } from './find-run.ts'
import { lastFew } from './last-few.ts'
import type { Surroundings } from './project.ts'
import { sideOf } from './side-of.ts'
import { untilOf } from './until.ts'

/** A database's path as opened: relative ones from the working directory. */
export function databasePath(db: string, { cwd }: Surroundings): string {
  return db === ':memory:' ? db : resolve(cwd, db)
}

/** Opens a store to read from it; throws an `AppError` where there is none yet. */
export function openExisting(db: string, surroundings: Surroundings): Store {
  const path = databasePath(db, surroundings)
  if (existsSync(path)) return openStore(path)
  throw new AppError('user_mistake', `there is no database ${db}`, {
    hint: '`offscript demo` or `offscript run` makes one.',
  })
}

/** Opens a store to write a run to, making it where it is missing; not where a run of it is to go on: an `AppError` then. */
export function openForRun(
  db: string,
  resumed: string | undefined,
  surroundings: Surroundings,
): Store {
  const path = databasePath(db, surroundings)
  if (resumed === undefined || existsSync(path)) return openStore(path)
  throw new AppError('user_mistake', `there is no run ${resumed}: there is no database ${db}`, {
    hint: 'Name the database that the run is stored in with --db.',
  })
}

/** The report of a run; of the newest where none is named. */
export function analyseRun(store: Store, name?: string | undefined): AnalysisReport {
  const run = findRun(store, name ?? 'latest')
  const shadowTurns = store.shadowTurns(run.runId)
  const simulated = run.observed ? newestSimulated(store, run.target) : undefined
  return analyse(run, store.summaries(run.runId), {
    until: untilOf(store, run),
    shadowTurns,
    simulated,
  })
}

/** The newest simulated run of a target in which something passed or failed. */
function newestSimulated(store: Store, target: string): Observed['simulated'] {
  for (const run of store.runs({ target }).reverse()) {
    const { passed, failed } = run.counts
    if (run.observed || passed + failed === 0) continue
    const { failure } = analyse(run, store.summaries(run.runId)).straying
    return { runId: run.runId, iteration: run.iteration, failure }
  }
  return undefined
}

/** What changed from the first run to the second. */
export function compareRuns(store: Store, a: string, b: string): Comparison {
  return compare(sideOf(store, findRun(store, a)), sideOf(store, findRun(store, b)))
}

/** Runs of a trend held in memory: an iteration is compared with the one before it and with the best. */
const AT_HAND = 3

/** The iterations of a target; of the newest run's target where none is named. */
export function trendFor(store: Store, target?: string | undefined): Trend {
  const name = target ?? store.runs().at(-1)?.target
  const runs: RunRecord[] =
    name === undefined
      ? []
      : newestRuns(store.runs({ target: name }).filter(({ observed }) => !observed))
  if (name === undefined || runs.length === 0) {
    throw new AppError(
      'user_mistake',
      name === undefined ? 'no run is stored yet' : `no run of target "${name}" is stored`,
      {
        hint: '`offscript run --target NAME --iteration LABEL` makes one.',
      },
    )
  }
  const summariesOf = lastFew(AT_HAND, (runId) => [...store.summaries(runId)])
  return trendOf(
    name,
    runs.map((run) => {
      const summaries = { [Symbol.iterator]: () => summariesOf(run.runId)[Symbol.iterator]() }
      return { run, summaries, report: analyse(run, summaries, { until: untilOf(store, run) }) }
    }),
  )
}
