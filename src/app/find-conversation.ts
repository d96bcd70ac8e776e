import { AppError } from '../core/errors.ts'
import type { Persona } from '../core/persona.ts'
import type { Plan } from '../core/plan.ts'
import type { StoredConversation } from '../core/records.ts'
import type { Scenario } from '../core/scenario.ts'
import type { Store } from '../store/index.ts'

/** A stored conversation by its id; `db` is the store's name for people. Throws an `AppError` where there is none. */
export function findConversation(store: Store, id: string, db: string): StoredConversation {
  const found = store.conversation(id)
  if (found) return found
  throw new AppError('user_mistake', `there is no conversation ${id} in ${db}`, {
    hint: 'Ids look like r1abc2de-0042; `offscript analyze` lists examples.',
  })
}

/** A stored conversation with all that it was held with: that of its run's plan, whatever the files say now. */
export interface Origin {
  readonly stored: StoredConversation
  readonly plan: Omit<Plan, 'conversations'>
  readonly scenario: Scenario
  readonly persona: Persona
}

/** Where a conversation comes from. Throws an `AppError` for an id that is not stored. */
export function originOf(store: Store, id: string, db: string): Origin {
  const stored = findConversation(store, id, db)
  const outline = store.outline(stored.runId)
  if (outline?.observed) throw notSimulated(id)
  const scenario = outline?.scenarios.find((one) => one.id === stored.spec.scenario)
  const persona = outline?.personas.find((one) => one.id === stored.spec.persona)
  if (outline && scenario && persona) {
    const { cells: _, ...plan } = outline
    return { stored, plan, scenario, persona }
  }
  throw new AppError('user_mistake', `the plan of run ${stored.runId} does not hold ${id}`, {
    hint: 'Only conversations that `offscript run` held can be replayed.',
  })
}

/** What people said cannot be said again by a simulated user. */
export function notSimulated(what: string): AppError {
  return new AppError(
    'user_mistake',
    `${what} was held by people: there is no user to hold it again`,
    {
      hint: '`offscript scaffold scenarios --from RUN` proposes scenarios and personas like them.',
    },
  )
}
