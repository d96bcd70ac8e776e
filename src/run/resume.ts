import { AppError } from '../core/errors.ts'
import type { ConversationSpec, Fingerprints, Plan } from '../core/plan.ts'
import { type ShadowSpec, shadowName } from '../core/shadow.ts'

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

/** What a resumed run would go on with; `seed` only where one was given. */
export interface ResumeRequest extends Pick<Plan, 'personas' | 'scenarios'> {
  readonly fingerprints: Fingerprints
  readonly seed?: string | undefined
  /** The shadow that is asked for now; the run's own where none is. */
  readonly shadow?: ShadowSpec | undefined
}

/** Throws an `AppError` with every difference when the run would go on with other users than it began with. */
export function checkResumable(plan: Plan, now: ResumeRequest): void {
  const changed = (Object.keys(NAMES) as (keyof Fingerprints)[])
    .filter((part) => plan.fingerprints[part] !== now.fingerprints[part])
    .map((part) => `${NAMES[part]} changed`)
  if (now.seed !== undefined && now.seed !== plan.seed)
    changed.push(`the seed is ${now.seed}, it was ${plan.seed}`)
  changed.push(...otherShadow(plan.shadow, now.shadow))
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

interface Identified {
  readonly id: string
}

function differences(
  what: string,
  then: readonly Identified[],
  now: readonly Identified[],
): string[] {
  return then.flatMap((one) => {
    const other = now.find(({ id }) => id === one.id)
    if (!other) return [`${what} ${one.id} is gone`]
    const [before, after] = [fieldsOf(one), fieldsOf(other)]
    const fields = [...new Set([...before.keys(), ...after.keys()])].filter(
      (key) => before.get(key) !== after.get(key),
    )
    return fields.map(
      (field) =>
        `${what} ${one.id}: ${field} was ${shown(before.get(field))}, is ${shown(after.get(field))}`,
    )
  })
}

function fieldsOf(record: object): Map<string, string> {
  return new Map(Object.entries(record).map(([key, value]) => [key, JSON.stringify(value)]))
}

function shown(json: string | undefined): string {
  if (json === undefined) return 'absent'
  return json.length > 80 ? `${json.slice(0, 79)}…` : json
}
