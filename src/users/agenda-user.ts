import type { SimulatedUser } from '../core/user.ts'
import type { EngineOptions } from './engine.ts'
import { createSimulatedUser } from './simulated-user.ts'
import { lineUtterance } from './utterance.ts'
import { createTemplateVoice } from './voice/say.ts'
import type { Voice } from './voice/voice.ts'

/**
 * A persona played by an agenda (Schatzmann et al. 2007): needs no model and no network, costs nothing, and says the same
 * under the same seed. It writes English, Spanish, French and Portuguese; other languages are written in English.
 */
export function createAgendaUser(options: EngineOptions): SimulatedUser {
  return createSimulatedUser(options, createAgendaVoice(options))
}

/** The voice that puts directions into words from templates. */
export function createAgendaVoice({ scenario, persona }: EngineOptions): Voice {
  const templates = createTemplateVoice(scenario, persona)
  const draft: Voice['draft'] = async ({ direction, random, rejected }) => {
    const { utterance } = direction
    // A refused draft was a repetition or an echo: the same facts with another lead-in are neither.
    const parts =
      rejected.length > 0
        ? [...lineUtterance(utterance.act, 'rephrase').parts, ...utterance.parts]
        : utterance.parts
    return { text: templates.say({ ...utterance, parts }, random) }
  }
  return {
    draft,
    // Chosen words are spent ones: what would be said next depends on them.
    rehearse: async (request) => {
      await draft(request)
    },
  }
}
