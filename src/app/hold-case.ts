import { bundledBots } from '../chatbots/index.ts'
import type { CaseResult } from '../core/dataset.ts'
import { AppError } from '../core/errors.ts'
import type { Plan } from '../core/plan.ts'
import type { Settings } from '../core/settings.ts'
import { standingOf } from '../datasets/index.ts'
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

/** What came of a case, before its history is known. */
export type HeldCase = Omit<CaseResult, 'inARow' | 'retireable'>

/**
 * Holds one case against its target as it is now. Throws an `AppError` where the bot or the user's model cannot be reached, when the
 * target that was asked for does not exist, or when it is interrupted; what keeps this one case from being held is in the result.
 */
export async function holdCase(
  { one, file }: Shelved,
  settings: Settings,
  request: CasesRequest & { readonly atLeast: number },
  options: AgainOptions,
  surroundings: Surroundings,
): Promise<HeldCase> {
  const { from, decisions, scenario, persona } = one
  const about = {
    id: one.id,
    file,
    scenario: scenario.id,
    persona: persona.id,
    ...(one.note === undefined ? {} : { note: one.note }),
    expected: one.expected,
    before: { target: from.target, iteration: from.iteration, outcome: from.outcome },
    times: request.times,
    needed: request.atLeast,
  }
  const now = {
    target: request.target ?? from.target,
    iteration: request.iteration ?? from.iteration,
  }
  const silent = { ...standingOf([], 1), standing: 'not_held' } as const
  const gone = request.target === undefined ? absence(from.target, settings) : undefined
  if (gone !== undefined) return { ...about, now, ...silent, why: gone }
  const plan = planCase(one, settings, request, surroundings)
  const known = {
    ...about,
    now: { target: plan.target, iteration: plan.iteration },
    ...remarkOn(decisions),
  }
  const mute = muteness(plan)
  if (mute !== undefined) return { ...known, ...silent, why: mute }
  const { script } = decisions
  const course = script && { course: { script } }
  const held = await holdAgain(plan, settings, { ...options, ...course }, surroundings)
  return {
    ...known,
    ...standingOf(
      held.map(({ outcome }) => outcome),
      request.atLeast,
    ),
  }
}

/** A run of nothing but the case's user, against the version that is current: not that on which it failed. */
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

/** Why the target that a case comes from cannot be held against, where it is no longer known. */
function absence(target: string, { targets }: Settings): string | undefined {
  return [...Object.keys(targets), ...Object.keys(bundledBots)].includes(target)
    ? undefined
    : `there is no target "${target}" any more: give --target`
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
