import type { Persona } from '../core/persona.ts'
import type { ConversationSpec } from '../core/plan.ts'
import { addressedRandom } from '../core/random.ts'
import type { Scenario } from '../core/scenario.ts'
import type { Course, SimulatedUser } from '../core/user.ts'
import type { UserFactory } from '../users/index.ts'

/** The user of one conversation: the same address is the same user, in a run as in its replay. */
export function userFor(
  makeUser: UserFactory,
  seed: string,
  spec: ConversationSpec,
  scenario: Scenario,
  persona: Persona,
  course: Course = {},
): SimulatedUser {
  const address = { ...spec, seed, scenario: scenario.id, persona: persona.id }
  return makeUser({ scenario, persona, arm: spec.arm, random: addressedRandom(address), ...course })
}
