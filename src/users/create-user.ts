import type { ChatModel } from '../core/model.ts'
import type { UserSpec } from '../core/settings.ts'
import type { SimulatedUser } from '../core/user.ts'
import { createAgendaUser } from './agenda-user.ts'
import type { EngineOptions } from './engine.ts'
import { createLlmUser } from './llm-user.ts'

/** Makes the users of a run: one call a conversation. */
export type UserFactory = (options: EngineOptions) => SimulatedUser

/** The factory for a kind of user. `model` is the connected model of a user of kind `llm`; one serves all conversations. */
export function userFactory(spec: UserSpec, model: ChatModel | undefined): UserFactory {
  if (spec.kind === 'agenda') return createAgendaUser
  if (!model) throw new TypeError('a user of kind llm needs its model')
  return (options) => createLlmUser(options, model, spec)
}
