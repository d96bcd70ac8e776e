import { AppError } from '../core/errors.ts'
import type { ConversationSpec, Fingerprints, Plan } from '../core/plan.ts'

/** What of a plan is still to be held. */
export function remaining(plan: Plan, finished: ReadonlySet<string>): ConversationSpec[] {
  return plan.conversations.filter(({ id }) => !finished.has(id))
}

const NAMES: Readonly<Record<keyof Fingerprints, string>> = {
  personas: 'the personas',
  scenarios: 'the scenarios',
  user: 'the user settings',
  simulator: 'the simulator itself',
}

/** What a resumed run is asked to be now; `seed` only where one was given. */
export interface ResumeRequest {
  readonly fingerprints: Fingerprints
  readonly seed?: string | undefined
  /** What differs in authored records, one line each; shown with the refusal. */
  readonly differences: readonly string[]
}

/** Throws an `AppError` when the run would go on with other users than it began with. */
export function checkResumable(plan: Plan, now: ResumeRequest): void {
  const changed = (Object.keys(NAMES) as (keyof Fingerprints)[])
    .filter((part) => plan.fingerprints[part] !== now.fingerprints[part])
    .map(
      (part) =>
        `${NAMES[part]} changed (${plan.fingerprints[part]} then, ${now.fingerprints[part]} now)`,
    )
  if (now.seed !== undefined && now.seed !== plan.seed)
    changed.push(`the seed is ${now.seed}, it was ${plan.seed}`)
  if (changed.length === 0) return
  throw new AppError(
    'user_mistake',
    [`run ${plan.runId} cannot be resumed:`, ...changed, ...now.differences].join('\n  '),
    {
      hint: 'Put back what was changed, or start a new run.',
    },
  )
}
