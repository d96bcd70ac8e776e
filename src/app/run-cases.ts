import { isoTime } from '../core/clock.ts'
import type { CaseResult, CaseRun, DatasetReport } from '../core/dataset.ts'
import { AppError } from '../core/errors.ts'
import type { Settings } from '../core/settings.ts'
import { appendHistory, isUnmet, passingInARow, readHistory } from '../datasets/index.ts'
import type { Progress } from '../run/index.ts'
import type { Shelved } from './case-places.ts'
import type { AgainOptions } from './hold-again.ts'
import { type CasesRequest, type HeldCase, holdCase } from './hold-case.ts'
import type { Surroundings } from './project.ts'

/**
 * Holds every case against its target as it is now, several times. Throws an `AppError` where the bot or the user's model cannot
 * be reached, or when it is interrupted: no history is written then.
 */
export async function runCases(
  shelved: readonly Shelved[],
  settings: Settings,
  request: CasesRequest,
  options: AgainOptions,
  surroundings: Surroundings,
): Promise<DatasetReport> {
  const { times, atLeast = times, retireAfter } = request
  if (atLeast > times)
    throw new AppError('user_mistake', `--at-least ${atLeast} is more than --times ${times}`)
  const at = isoTime(surroundings.clock.now())
  const cases: CaseResult[] = []
  const shown = overall(shelved.length, times, options)
  for (const one of shelved) {
    const held = await holdCase(one, settings, { ...request, atLeast }, shown.next(), surroundings)
    cases.push(withHistory(one, held, at, retireAfter))
  }
  if (request.history) writeHistories(shelved, cases, at)
  const count = (standing: CaseResult['standing']): number =>
    cases.filter((one) => one.standing === standing).length
  return {
    schema: 'offscript.dataset/1',
    at,
    retireAfter,
    counts: {
      passing: count('passing'),
      flaky: count('flaky'),
      failing: count('failing'),
      not_held: count('not_held'),
    },
    unmet: cases.filter((one) => isUnmet(one, one.standing)).length,
    cases,
  }
}

/** The progress of all cases together, where each is a run of its own. */
function overall(cases: number, times: number, options: AgainOptions): { next(): AgainOptions } {
  let [begun, failedBefore, failed] = [0, 0, 0]
  return {
    next() {
      const before = begun * times
      begun += 1
      failedBefore += failed
      failed = 0
      const onProgress = ({ done, counts }: Progress): void => {
        failed = counts.failed
        options.onProgress?.({
          done: before + done,
          scheduled: cases * times,
          counts: { ...counts, failed: failedBefore + failed },
        })
      }
      return { ...options, onProgress }
    },
  }
}

function withHistory(
  { path, file }: Shelved,
  held: HeldCase,
  at: string,
  retireAfter: number,
): CaseResult {
  const history = [...readHistory(path, file), caseRun(held, at)]
  const inARow = passingInARow(history, held.id, held.now.target)
  return { ...held, inARow, retireable: inARow >= retireAfter }
}

function writeHistories(
  shelved: readonly Shelved[],
  cases: readonly CaseResult[],
  at: string,
): void {
  for (const path of new Set(shelved.map((one) => one.path)))
    appendHistory(
      path,
      cases.filter((_, index) => shelved[index]?.path === path).map((one) => caseRun(one, at)),
    )
}

function caseRun({ id, now, standing, counts, times }: HeldCase, at: string): CaseRun {
  return { case: id, at, ...now, standing, passed: counts.passed, times }
}
