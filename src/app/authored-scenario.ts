import type { Authored } from '../authoring/index.ts'
import type { Scenario } from '../core/scenario.ts'
import { picked } from '../run/index.ts'

/** A project's scenario by its id. Throws an `AppError` that names the others where there is none. */
export function authoredScenario({ scenarios }: Authored, id: string): Scenario | undefined {
  return picked('scenario', scenarios, [id])[0]
}
