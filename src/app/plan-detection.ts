import { existsSync } from 'node:fs'
import { analyse, compare, detectionOf, parsePoints } from '../analysis/index.ts'
import type { Detection } from '../core/detection.ts'
import type { Plan } from '../core/plan.ts'
import type { RunRecord } from '../core/records.ts'
import { openStore, type Store } from '../store/index.ts'
import type { Surroundings } from './project.ts'
import { databasePath } from './queries.ts'

/** What a person asks to be able to see. */
export interface DetectionFlags {
  /** Points, such as `5pp`. */
  readonly detect: string
  readonly power: number
  /** The failure rate now, 0 to 1; from the newest run of the target where absent. */
  readonly assume?: number | undefined
  readonly db: string
}

/** With nothing known, the rate that needs most. */
const UNKNOWN = 0.5

/** Conversations needed with this plan's users. Throws an `AppError` where the difference is no number of points. */
export function planDetection(
  plan: Plan,
  flags: DetectionFlags,
  surroundings: Surroundings,
): Detection {
  const straying = plan.conversations.filter(({ arm }) => arm === 'straying').length
  const path = databasePath(flags.db, surroundings)
  const store = existsSync(path) ? openStore(path) : undefined
  try {
    const runs = (store?.runs({ target: plan.target }) ?? []).filter(({ observed }) => !observed)
    return detectionOf({
      difference: parsePoints(flags.detect),
      power: flags.power,
      ...baselineFrom(store, runs.at(-1), flags.assume),
      conversationsPerRepeat: straying / plan.repeats,
      earlier: store && earlierChurn(store, runs),
    })
  } finally {
    store?.close()
  }
}

function baselineFrom(
  store: Store | undefined,
  newest: RunRecord | undefined,
  assumed: number | undefined,
): { baseline: number; baselineFrom: string } {
  if (assumed !== undefined) return { baseline: assumed, baselineFrom: 'as assumed' }
  const failure = store && newest && analyse(newest, store.summaries(newest.runId)).straying.failure
  if (!newest || !failure || failure.total === 0)
    return { baseline: UNKNOWN, baselineFrom: 'nothing is known: --assume a rate, such as 20%' }
  return { baseline: failure.value, baselineFrom: `the newest run, ${newest.runId}` }
}

/** How much changed both ways between the two newest runs that met the same users: what pairing cannot take away. */
function earlierChurn(
  store: Store,
  runs: readonly RunRecord[],
): { churn: number; name: string } | undefined {
  const [a, b] = runs.slice(-2)
  if (!a || !b) return undefined
  const side = (run: RunRecord) => ({ run, summaries: store.summaries(run.runId) })
  const { pairs } = compare(side(a), side(b))
  if (!pairs) return undefined
  const { both, neither, newlyBroken, newlyFixed } = pairs.straying
  const total = both + neither + newlyBroken + newlyFixed
  if (total === 0) return undefined
  const churn = (2 * Math.min(newlyBroken, newlyFixed)) / total
  return { churn, name: `from ${a.iteration} to ${b.iteration}` }
}
