import { type Authored, fingerprint } from '../authoring/index.ts'
import { bundledBots } from '../chatbots/index.ts'
import { AppError } from '../core/errors.ts'
import type { Persona } from '../core/persona.ts'
import type { Fingerprints, Plan, Requested } from '../core/plan.ts'
import type { Scenario } from '../core/scenario.ts'
import type { UserSpec } from '../core/settings.ts'
import {
  buildPlan,
  checkResumable,
  checkVoice,
  chosenTarget,
  chosenUser,
  personasFor,
  picked,
  runIdAt,
  scenariosOf,
} from '../run/index.ts'
import type { Store } from '../store/index.ts'
import { SIMULATOR_VERSION, VOICE_LANGUAGES } from '../users/index.ts'
import { notSimulated } from './find-conversation.ts'
import { planShadow } from './plan-shadow.ts'
import type { Surroundings } from './project.ts'
import { targetSettings } from './target-settings.ts'
import { unknownRun } from './unknown-run.ts'
import { versionOf } from './version-of.ts'

/** What to run. What is absent comes from `offscript.yaml`, else from its defaults. */
export interface RunRequest {
  readonly target?: string | undefined
  readonly iteration?: string | undefined
  readonly user?: string | undefined
  readonly repeats?: number | undefined
  readonly seed?: string | undefined
  readonly plainArm?: number | undefined
  /** Scenario and persona ids to keep; all where absent. */
  readonly scenarios?: readonly string[] | undefined
  readonly personas?: readonly string[] | undefined
  /** The bot whose scenarios are meant, where it is not called like the target. */
  readonly chatbot?: string | undefined
  /** A second pipeline that listens, as `TARGET[@ITERATION][:STEP]`. */
  readonly shadow?: string | undefined
}

/** The plan of a run that has not begun. Throws an `AppError` for names that do not exist. */
export function planRun(project: Authored, request: RunRequest, { clock }: Surroundings): Plan {
  const { run } = project.settings
  const target = chosenTarget(project.settings, request.target, Object.keys(bundledBots))
  const user = chosenUser(project.settings, request.user ?? run.user)
  const users = { user, ...chosen(project, target, request) }
  checkVoice(user, users.personas, VOICE_LANGUAGES)
  const shadow =
    request.shadow === undefined ? undefined : planShadow(project.settings, request.shadow)
  const settings = targetSettings(project.settings, target)
  return buildPlan({
    runId: runIdAt(clock.now()),
    target,
    iteration: request.iteration ?? versionOf(project.settings.targets[target], target),
    seed: request.seed ?? run.seed,
    ...users,
    repeats: request.repeats ?? run.repeats,
    plainArm: request.plainArm ?? run.plainArm,
    fingerprints: fingerprintsOf(users),
    requested: requestedIn(request),
    ...(settings ? { targetSettings: settings } : {}),
    ...(shadow ? { shadow } : {}),
  })
}

function requestedIn({ seed, repeats, plainArm, scenarios, personas }: RunRequest): Requested {
  return {
    ...(seed === undefined ? {} : { seed }),
    ...(repeats === undefined ? {} : { repeats }),
    ...(plainArm === undefined ? {} : { plainArm }),
    ...(scenarios === undefined ? {} : { scenarios: [...scenarios] }),
    ...(personas === undefined ? {} : { personas: [...personas] }),
  }
}

function chosen(
  project: Authored,
  target: string,
  request: RunRequest,
): Pick<Users, 'personas' | 'scenarios'> {
  const scenarios = picked(
    'scenario',
    scenariosOf(project.scenarios, target, request.chatbot),
    request.scenarios,
  )
  const candidates = picked('persona', project.personas, request.personas)
  const personas = candidates.filter((one) =>
    scenarios.some((scenario) => personasFor(scenario, candidates).includes(one)),
  )
  if (personas.length === 0)
    throw new AppError('user_mistake', 'no chosen persona fits a chosen scenario')
  return { scenarios, personas }
}

interface Users {
  readonly personas: readonly Persona[]
  readonly scenarios: readonly Scenario[]
  readonly user: UserSpec
}

function fingerprintsOf({ personas, scenarios, user }: Users): Fingerprints {
  return {
    personas: fingerprint(personas),
    scenarios: fingerprint(scenarios),
    user: fingerprint(user),
    simulator: SIMULATOR_VERSION,
  }
}

/**
 * The stored plan of a run to go on with. `request` need ask for nothing: what it asks for must be what the run began with.
 * Throws an `AppError` when it is not, when what is authored now differs from what was, or when seed, repeats or plain arm came
 * from the settings and these have others now: whoever changed them expects them to hold.
 */
export function planToResume(
  store: Store,
  runId: string,
  project: Authored,
  request: RunRequest = {},
): Plan {
  const plan = store.plan(runId)
  if (!plan) throw unknownRun(store, runId)
  if (plan.observed) throw notSimulated(`run ${runId}`)
  const { shadow } = request
  const { run } = project.settings
  const { requested } = plan
  const now = usersNow(plan, project, request)
  checkResumable(plan, {
    ...request,
    seed: request.seed ?? (requested && (requested.seed ?? run.seed)),
    repeats: request.repeats ?? (requested && (requested.repeats ?? run.repeats)),
    plainArm: request.plainArm ?? (requested && (requested.plainArm ?? run.plainArm)),
    ...now,
    fingerprints: fingerprintsOf(now),
    targetSettings: targetSettings(project.settings, plan.target),
    shadow: shadow === undefined ? undefined : planShadow(project.settings, shadow),
  })
  return plan
}

/**
 * The personas and scenarios, as `persona cid`, that the command of a run would take now and that its plan, which passed
 * `planToResume`, does not have. They are told, and no reason to refuse: every conversation that was planned is still held
 * with the users it was planned for, and the new ones are for the next run.
 */
export function addedSince(plan: Plan, project: Authored): string[] {
  if (!plan.requested) return []
  const now = chosen(project, plan.target, {
    ...plan.requested,
    chatbot: plan.scenarios[0]?.chatbot,
  })
  const added = (what: string, all: readonly { id: string }[], then: readonly { id: string }[]) =>
    all.filter(({ id }) => !then.some((one) => one.id === id)).map(({ id }) => `${what} ${id}`)
  return [
    ...added('persona', now.personas, plan.personas),
    ...added('scenario', now.scenarios, plan.scenarios),
  ]
}

/** Whom a run would go on with: what its users are like now, or those that are asked for. */
function usersNow(plan: Plan, project: Authored, request: RunRequest): Users {
  const kept = <T extends { id: string }>(all: readonly T[], then: readonly T[]): readonly T[] =>
    inOrderOf(
      then,
      all.filter(({ id }) => then.some((one) => one.id === id)),
    )
  const user = request.user === undefined ? plan.user : chosenUser(project.settings, request.user)
  const asked = [request.scenarios ?? [], request.personas ?? []].some(({ length }) => length > 0)
  if (asked || request.chatbot !== undefined) {
    const { personas, scenarios } = chosen(project, plan.target, request)
    return {
      user,
      personas: inOrderOf(plan.personas, personas),
      scenarios: inOrderOf(plan.scenarios, scenarios),
    }
  }
  return {
    personas: kept(project.personas, plan.personas),
    scenarios: kept(project.scenarios, plan.scenarios),
    user,
  }
}

/** A run goes on by its stored plan: in which order its files are read now, which goes by their names, does not matter. */
function inOrderOf<T extends { id: string }>(then: readonly T[], now: readonly T[]): readonly T[] {
  const places = new Map(then.map(({ id }, place) => [id, place]))
  const place = ({ id }: T): number => places.get(id) ?? then.length
  return [...now].sort((a, b) => place(a) - place(b))
}
