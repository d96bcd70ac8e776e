import type { ChatModel } from '../core/model.ts'
import type { UserSpec } from '../core/settings.ts'
import type { SimulatedUser } from '../core/user.ts'
import type { EngineOptions } from './engine.ts'
import { createSimulatedUser } from './simulated-user.ts'
import { createModelVoice } from './voice/model-voice.ts'

/**
 * A persona played by a language model. The engine decides each turn, keeps the goal and checks the completion; the
 * model finds the words, and the guard looks at them before they are sent.
 */
export function createLlmUser(
  options: EngineOptions,
  model: ChatModel,
  spec: Extract<UserSpec, { kind: 'llm' }>,
): SimulatedUser {
  return createSimulatedUser(options, createModelVoice(options, model, spec))
}
