import type { GuardFault } from '../../src/core/conversation.ts'
import type { SimulatedUser } from '../../src/core/user.ts'
import { createAgendaVoice } from '../../src/users/agenda-user.ts'
import type { EngineOptions } from '../../src/users/engine.ts'
import { createSimulatedUser } from '../../src/users/simulated-user.ts'
import type { Voice, VoiceRequest } from '../../src/users/voice/voice.ts'
import {
  goodFrame,
  ordinaryMessage,
  type Planted,
  type PlantName,
  type PlantView,
  plants,
} from './plants.ts'

/** What is done to a turn; the last two are no faults. */
export type Deed = PlantName | 'good' | 'ordinary'

const DEEDS: Readonly<Record<Deed, (view: PlantView) => Planted | undefined>> = {
  ...plants,
  good: goodFrame,
  ordinary: ordinaryMessage,
}

/** What a faulty user does, and how often. */
export interface Faulty {
  readonly fault: Deed
  /** Share of its chances in which it strikes (0 to 1). */
  readonly rate: number
  /** Strikes again in the second draft, so that the guard's limit is reached. */
  readonly insists?: boolean
  /** Takes in each draft that struck, and later by which rule it was refused. */
  note(draft: NotedDraft): void
}

/** A draft that was held against the guard. */
export interface NotedDraft extends Planted {
  readonly language: string
  refusedAs: GuardFault | undefined
}

/** An agenda user whose words are at fault in a share of its turns, as a language model's would be. */
export function createFaultyUser(options: EngineOptions, faulty: Faulty): SimulatedUser {
  return createSimulatedUser(options, faultyVoice(options, faulty))
}

function faultyVoice(options: EngineOptions, faulty: Faulty): Voice {
  const { scenario, persona } = options
  const inner = createAgendaVoice(options)
  let last: NotedDraft | undefined
  let struck = false
  return {
    draft: async (request) => {
      const refused = request.rejected.at(-1)
      if (refused && last) last.refusedAs = refused.fault
      last = undefined
      const right = await inner.draft(request)
      const strikes = options.random.at(
        'fault',
        `${request.direction.event}/${request.rejected.length}`,
      )
      const free = refused === undefined || faulty.insists === true
      const clicks = request.direction.utterance.quickReply !== undefined
      const now = refused === undefined ? strikes.chance(faulty.rate) : struck
      struck = false
      if ('fault' in right || !free || clicks || !now) return right
      const view = { scenario, persona, request, good: right.text, random: strikes }
      const made = DEEDS[faulty.fault](view)
      if (!made) return prepared(faulty, view) ?? right
      last = { ...made, language: persona.language, refusedAs: undefined }
      faulty.note(last)
      struck = true
      return made
    },
  }
}

/** A third repetition needs two before it: those are no fault yet. */
function prepared({ fault }: Faulty, { request }: PlantView): { text: string } | undefined {
  if (fault !== 'third_repetition') return undefined
  const own = request.history.findLast(isLong)
  return own && { text: own.text }
}

function isLong({ speaker, text }: VoiceRequest['history'][number]): boolean {
  return speaker === 'user' && text.split(' ').length > 3
}
