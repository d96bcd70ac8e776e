import { AppError } from '../core/errors.ts'
import type { Persona } from '../core/persona.ts'
import type { ConversationSpec, Fingerprints, Plan } from '../core/plan.ts'
import type { Scenario } from '../core/scenario.ts'
import { type ShadowSpec, shadowName } from '../core/shadow.ts'
import { differences } from './differences.ts'

/** What of a plan is still to be held. */
export function remaining(
  plan: Pick<Plan, 'conversations'>,
  finished: ReadonlySet<string>,
): ConversationSpec[] {
  return plan.conversations.filter(({ id }) => !finished.has(id))
}

const NAMES: Readonly<Record<keyof Fingerprints, string>> = {
  personas: 'the personas',
  scenarios: 'the scenarios',
  user: 'the user settings',
  simulator: 'the simulator itself',
}

/** What may be asked for again, and must then be what it was. */
const ASKED = {
  seed: 'the seed',
  target: 'the target',
  iteration: 'the iteration',
  repeats: 'the number of repeats',
  plainArm: 'the share of plain conversations',
} as const

/** What a resumed run would go on with; what is absent was not asked for. */
export interface ResumeRequest
  extends Pick<Plan, 'targetSettings'>,
    Partial<{ readonly [asked in keyof typeof ASKED]: Plan[asked] | undefined }> {
  readonly personas: readonly Persona[]
  readonly scenarios: readonly Scenario[]
  readonly fingerprints: Fingerprints
  /** The shadow that is asked for now; the run's own where none is. */
  readonly shadow?: ShadowSpec | undefined
}

/** Throws an `AppError` with every difference when the run would go on with other users than it began with. */
export function checkResumable(plan: Plan, now: ResumeRequest): void {
  const changed = (Object.keys(NAMES) as (keyof Fingerprints)[])
    .filter((part) => plan.fingerprints[part] !== now.fingerprints[part])
    .map((part) => `${NAMES[part]} changed`)
  for (const [part, name] of Object.entries(ASKED) as [keyof typeof ASKED, string][])
    if (now[part] !== undefined && now[part] !== plan[part])
      changed.push(`${name} is ${now[part]}, it was ${plan[part]}`)
  changed.push(...otherShadow(plan.shadow, now.shadow), ...otherBot(plan, now.targetSettings))
  if (changed.length === 0) return
  const details = [
    ...differences('persona', plan.personas, now.personas),
    ...differences('scenario', plan.scenarios, now.scenarios),
  ]
  throw new AppError(
    'user_mistake',
    [`run ${plan.runId} cannot be resumed:`, ...changed, ...details].join('\n  '),
    {
      hint: 'Put back what was changed, or start a new run.',
    },
  )
}

/** Half of a run with one shadow and half with another would be neither's match rate. */
function otherShadow(then: ShadowSpec | undefined, now: ShadowSpec | undefined): string[] {
  if (now === undefined) return []
  if (then === undefined) return [`the shadow is ${shadowName(now)}, it had none`]
  const [before, after] = [shadowName(then), shadowName(now)]
  return before === after ? [] : [`the shadow is ${after}, it was ${before}`]
}

/** Half of a run against one bot and half against another would be neither's failure rate. */
function otherBot({ target, targetSettings: then }: Plan, now: Plan['targetSettings']): string[] {
  if (then === undefined || now === undefined) return []
  const fields = [...new Set([...Object.keys(then), ...Object.keys(now)])]
  return fields
    .filter((field) => then[field] !== now[field])
    .map((field) => `the settings of target ${target} changed: ${field}`)
}
