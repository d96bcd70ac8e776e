import { bundledBots } from '../chatbots/index.ts'
import { isoTime } from '../core/clock.ts'
import type { CaseResult, CaseRun, DatasetReport } from '../core/dataset.ts'
import { AppError } from '../core/errors.ts'
import type { Plan } from '../core/plan.ts'
import type { Settings } from '../core/settings.ts'
import {
  appendHistory,
  isUnmet,
  passingInARow,
  readHistory,
  standingOf,
} from '../datasets/index.ts'
import { checkVoice, chosenTarget } from '../run/index.ts'
import { SIMULATOR_VERSION, VOICE_LANGUAGES } from '../users/index.ts'
import type { Shelved } from './case-places.ts'
import { type AgainOptions, holdAgain } from './hold-again.ts'
import type { Surroundings } from './project.ts'
import { versionOf } from './version-of.ts'

/** Against what cases are held, and how often. */
export interface CasesRequest {
  /** The target that each comes from where absent. */
  readonly target?: string | undefined
  readonly iteration?: string | undefined
  /** Tries of each case, at least 1. */
  readonly times: number
  /** Tries that must pass; all of them where absent. */
  readonly atLeast?: number | undefined
  /** Passing runs in a row after which a case is said to be retireable. */
  readonly retireAfter: number
  /** Whether what comes of it is added to the histories beside the files. */
  readonly history: boolean
}

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
  for (const one of shelved) {
    const held = await runCase(one, settings, { ...request, atLeast }, options, surroundings)
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

type Held = Omit<CaseResult, 'inARow' | 'retireable'>

async function runCase(
  { one, file }: Shelved,
  settings: Settings,
  request: CasesRequest & { readonly atLeast: number },
  options: AgainOptions,
  surroundings: Surroundings,
): Promise<Held> {
  const { from, decisions, scenario, persona } = one
  const plan = planCase(one, settings, request, surroundings)
  const about = {
    id: one.id,
    file,
    scenario: scenario.id,
    persona: persona.id,
    ...(one.note === undefined ? {} : { note: one.note }),
    expected: one.expected,
    before: { target: from.target, iteration: from.iteration, outcome: from.outcome },
    now: { target: plan.target, iteration: plan.iteration },
    ...remarkOn(decisions),
    times: request.times,
    needed: request.atLeast,
  }
  const mute = muteness(plan)
  if (mute !== undefined) return { ...about, ...standingOf([], 1), standing: 'not_held', why: mute }
  const held = await holdAgain(plan, settings, options, surroundings)
  return {
    ...about,
    ...standingOf(
      held.map(({ outcome }) => outcome),
      request.atLeast,
    ),
  }
}

/** A run of nothing but the case's user. Where the bot has newer versions than the case's, the newest is the current one. */
function planCase(
  { id, from, decisions, scenario, persona }: Shelved['one'],
  settings: Settings,
  { target: asked, iteration, times }: CasesRequest,
  { clock }: Surroundings,
): Plan {
  const target = chosenTarget(settings, asked ?? from.target, Object.keys(bundledBots))
  const runId = `${id}-case-${Math.floor(clock.now()).toString(36)}`
  const { seed, repeat, arm, user } = decisions
  return {
    runId,
    target,
    iteration: iteration ?? versionOf(settings.targets[target], target),
    seed,
    user,
    repeats: times,
    plainArm: 0,
    fingerprints: { personas: '', scenarios: '', user: '', simulator: SIMULATOR_VERSION },
    personas: [persona],
    scenarios: [scenario],
    conversations: Array.from({ length: times }, (_try, index) => ({
      id: `${runId}-${index + 1}`,
      index,
      scenario: scenario.id,
      persona: persona.id,
      repeat,
      arm,
    })),
  }
}

/** Why the user cannot speak, where it cannot. */
function muteness({ user, personas }: Plan): string | undefined {
  try {
    checkVoice(user, personas, VOICE_LANGUAGES)
    return undefined
  } catch (thrown) {
    if (thrown instanceof AppError) return thrown.message
    throw thrown
  }
}

function remarkOn({ simulator, user }: Shelved['one']['decisions']): { remark?: string } {
  if (simulator !== SIMULATOR_VERSION)
    return {
      remark: `the simulator is version ${SIMULATOR_VERSION} now, it was ${simulator}: the user may say something else`,
    }
  return user.kind === 'agenda'
    ? {}
    : { remark: 'a model plays the user, and may put it otherwise each time' }
}

function withHistory(
  { path, file }: Shelved,
  held: Held,
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

function caseRun({ id, now, standing, counts, times }: Held, at: string): CaseRun {
  return { case: id, at, ...now, standing, passed: counts.passed, times }
}
