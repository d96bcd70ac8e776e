import { agreementOf, findingsOf, sample, TRIES } from '../../analysis/index.ts'
import type { AnalysisReport } from '../../core/analysis.ts'
import type { BreakCheck, BreakReport } from '../../core/break-check.ts'
import type { Plan } from '../../core/plan.ts'
import { createRandom } from '../../core/random.ts'
import type { Settings } from '../../core/settings.ts'
import type { Store } from '../../store/index.ts'
import { connectAll } from '../connections.ts'
import { type Origin, originOf } from '../find-conversation.ts'
import { type AgainOptions, planAgain } from '../hold-again.ts'
import type { Surroundings } from '../project.ts'
import { playerOf } from '../replay-live.ts'
import { checkBreak } from './check-break.ts'
import { forkHolder, type HoldFork } from './hold-fork.ts'

/** How far looking for breaks is. */
export interface BreakProgress {
  readonly done: number
  readonly sampled: number
  /** Conversations held so far. */
  readonly held: number
}

/** Which breaks are looked for, and how. */
export interface ConfirmOptions extends Omit<AgainOptions, 'onProgress'> {
  /** Failed conversations to draw, at least 1. */
  readonly count: number
  /** The database as named. */
  readonly db: string
  onProgress?: ((progress: BreakProgress) => void) | undefined
}

/**
 * The report with the breaks of a sample of its failed conversations held against forking: drawn by the run's seed from the
 * straying arm. Nothing is stored. Throws an `AppError` when the bot or the user's model cannot be reached, or when
 * interrupted.
 */
export async function withConfirmedBreaks(
  store: Store,
  report: AnalysisReport,
  settings: Settings,
  options: ConfirmOptions,
  surroundings: Surroundings,
): Promise<AnalysisReport> {
  const failed = [...store.summaries(report.runId)].flatMap(({ id, arm, outcome }) =>
    arm === 'straying' && outcome.label === 'failed' ? [id] : [],
  )
  const random = createRandom(`${report.seed}\u0000confirm breaks`)
  const origins = sample(failed, options.count, random).map((id) => originOf(store, id, options.db))
  const [first] = origins
  if (!first) return { ...report, breaks: breakReport(0, [], 0) }
  const plan = planAgain(first, settings, {}, surroundings)
  const connected = await connectAll(
    { ...plan, shadow: undefined },
    settings,
    options,
    surroundings,
  )
  try {
    const counted = counting(forkHolder(plan, connected, options, surroundings))
    const { concurrency, onProgress } = options
    const checks = await checkAll(origins, counted.hold, concurrency, (done) =>
      onProgress?.({ done, sampled: origins.length, held: counted.held() }),
    )
    const breaks = breakReport(failed.length, checks, counted.held())
    return { ...report, breaks, warnings: [...report.warnings, ...warningsOf(first.plan, plan)] }
  } finally {
    await connected.close()
  }
}

/** Tries of one fork that are held at a time, at most. */
const AT_ONCE = 3

/** Every conversation's break, in their order. */
async function checkAll(
  origins: readonly Origin[],
  hold: HoldFork,
  concurrency: number,
  tell: (done: number) => void,
): Promise<BreakCheck[]> {
  const checks: BreakCheck[] = []
  const waiting = [...origins.entries()]
  let done = 0
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [at, origin] = next
      checks[at] = await checkBreak(origin, (fork) => {
        tell(done)
        return hold(fork)
      })
      done += 1
      tell(done)
    }
  }
  const workers = Math.max(1, Math.floor(concurrency / AT_ONCE))
  const ended = await Promise.allSettled(
    Array.from({ length: workers }, () =>
      work().catch((thrown: unknown) => {
        waiting.length = 0
        throw thrown
      }),
    ),
  )
  for (const one of ended) if (one.status === 'rejected') throw one.reason
  return checks
}

function counting(hold: HoldFork): { hold: HoldFork; held(): number } {
  let count = 0
  return {
    hold: (fork) => {
      count += 1
      return hold(fork)
    },
    held: () => count,
  }
}

/** What a reader must know of the forks: that they met another bot than the run, or that a model plays the user. */
function warningsOf(then: Pick<Plan, 'iteration'>, now: Plan): string[] {
  const { note } = playerOf(now)
  const other = then.iteration !== now.iteration
  return [
    ...(other
      ? [`forks were held with ${now.target} ${now.iteration}, the run with ${then.iteration}`]
      : []),
    ...(note === undefined ? [] : [`forks: ${note}`]),
  ]
}

/** What the checks of a sample of so many failed conversations come to. */
function breakReport(failed: number, checks: readonly BreakCheck[], held: number): BreakReport {
  return {
    failed,
    sampled: checks.length,
    tries: TRIES,
    findings: findingsOf(checks),
    agreement: agreementOf(checks),
    held,
    checks: [...checks],
  }
}
