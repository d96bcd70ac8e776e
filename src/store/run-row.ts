import * as z from 'zod'
import { ObservedSpec } from '../core/observed.ts'
import type { Plan } from '../core/plan.ts'
import { Fingerprints } from '../core/plan.ts'
import type { RunRecord, RunStatus } from '../core/records.ts'
import { ShadowSpec } from '../core/shadow.ts'
import { fromColumn, toColumn } from './exact-text.ts'
import { journeyStages } from './journey-stages.ts'
import { toJson } from './to-json.ts'

/** Columns that a new run fills, in the order of `runRow`. */
export const RUN_COLUMNS = [
  'run_id',
  'target',
  'iteration',
  'seed',
  'status',
  'started_at',
  'scheduled',
  'fingerprints',
  'stages',
  'shadow',
  'observed',
] as const

/** One row of `runs`. */
export interface RunRow {
  readonly no: number
  readonly run_id: string
  readonly target: string
  readonly iteration: string
  readonly seed: string
  readonly status: RunStatus
  readonly started_at: string
  readonly ended_at: string | null
  readonly scheduled: number
  readonly passed: number
  readonly failed: number
  readonly excluded: number
  readonly unresolved: number
  readonly unverified: number
  readonly fingerprints: string
  readonly stages: string
  readonly shadow: string | null
  readonly explored: number
  readonly observed: string | null
}

/** A run about to start, as values for `RUN_COLUMNS`. */
export function runRow(plan: Plan, startedAt: string): unknown[] {
  return [
    toColumn(plan.runId),
    toColumn(plan.target),
    toColumn(plan.iteration),
    toColumn(plan.seed),
    'running' satisfies RunStatus,
    startedAt,
    plan.conversations.length,
    JSON.stringify(plan.fingerprints),
    JSON.stringify(journeyStages(plan.scenarios)),
    plan.shadow ? JSON.stringify(plan.shadow) : null,
    plan.observed ? toJson(plan.observed) : null,
  ]
}

/** The run that a row tells. */
export function toRunRecord(row: RunRow): RunRecord {
  return {
    runId: fromColumn(row.run_id),
    target: fromColumn(row.target),
    iteration: fromColumn(row.iteration),
    seed: fromColumn(row.seed),
    status: row.status,
    startedAt: row.started_at,
    ...(row.ended_at === null ? {} : { endedAt: row.ended_at }),
    scheduled: row.scheduled,
    counts: {
      passed: row.passed,
      failed: row.failed,
      excluded: row.excluded,
      unresolved: row.unresolved,
      unverified: row.unverified,
    },
    fingerprints: Fingerprints.parse(JSON.parse(row.fingerprints)),
    stages: z.array(z.string()).parse(JSON.parse(row.stages)),
    ...(row.explored === 0 ? {} : { explored: row.explored }),
    ...(row.shadow === null ? {} : { shadow: ShadowSpec.parse(JSON.parse(row.shadow)) }),
    ...(row.observed === null ? {} : { observed: ObservedSpec.parse(JSON.parse(row.observed)) }),
  }
}
