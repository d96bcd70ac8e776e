import { AppError } from '../core/errors.ts'
import type { Noise } from '../core/noise.ts'
import type { ConversationSummary, RunRecord } from '../core/records.ts'
import { differingUsers } from './differing.ts'
import { rate } from './statistics/rate.ts'
import { componentShares } from './statistics/variance-components.ts'

/** One run of several that met the same users. */
export interface NoiseInput {
  readonly run: RunRecord
  readonly summaries: Iterable<ConversationSummary>
}

/**
 * How much of the variance of the outcome is which user, how it strays, and the bot itself, from runs in which the same
 * users met the same iteration. Straying arm, users that counted in two runs or more. Throws an `AppError` for fewer than
 * two runs, or ones that differ in more than chance.
 */
export function noiseOf(inputs: readonly NoiseInput[], modelUser: boolean): Noise {
  const [first] = inputs
  if (!first || inputs.length < 2) throw tooFewRuns(first?.run)
  for (const { run } of inputs) checkAlike(first.run, run)
  const cells = cellsOf(inputs)
  const users = cells.flat()
  const values = users.flat()
  const shares = componentShares(cells)
  const failed = values.filter((value) => value === 1).length
  const some = failed > 0 && failed < values.length
  return {
    schema: 'offscript.noise/1',
    target: first.run.target,
    iteration: first.run.iteration,
    runIds: inputs.map(({ run }) => run.runId),
    cells: cells.length,
    users: users.length,
    failure: rate(failed, values.length),
    flaky: rate(users.filter((own) => new Set(own).size > 1).length, users.length),
    ...(shares && some
      ? { shares: { cell: shares.cell, user: shares.user, bot: shares.rest } }
      : {}),
    modelUser,
  }
}

/** Cell → user → 1 for each time it failed, 0 for each time it passed. */
function cellsOf(inputs: readonly NoiseInput[]): number[][][] {
  const cells = new Map<string, Map<number, number[]>>()
  for (const { summaries } of inputs)
    for (const { scenario, persona, repeat, arm, outcome } of summaries) {
      if (arm !== 'straying' || (outcome.label !== 'passed' && outcome.label !== 'failed')) continue
      const key = `${scenario}\u0000${persona}`
      const users = cells.get(key) ?? new Map<number, number[]>()
      cells.set(key, users)
      users.set(repeat, [...(users.get(repeat) ?? []), outcome.label === 'failed' ? 1 : 0])
    }
  return [...cells.values()]
    .map((users) => [...users.values()].filter((values) => values.length > 1))
    .filter((users) => users.length > 0)
}

function checkAlike(a: RunRecord, b: RunRecord): void {
  const differing = [
    ...(a.target === b.target ? [] : ['another target']),
    ...(a.iteration === b.iteration ? [] : ['another iteration']),
    ...differingUsers(a, b),
  ]
  if (differing.length === 0) return
  throw new AppError(
    'user_mistake',
    `runs ${a.runId} and ${b.runId} differ in more than chance: ${differing.join(', ')}`,
  )
}

function tooFewRuns(run: RunRecord | undefined): AppError {
  const again = run
    ? `npx offscript run --target ${run.target} --iteration ${run.iteration} --seed ${run.seed}`
    : 'npx offscript run'
  return new AppError(
    'user_mistake',
    'noise is told from two runs or more in which the same users met the same iteration',
    { hint: `Meet them once more, with as many repeats: ${again}` },
  )
}
