import { playedBehaviour, type Turn } from '../core/conversation.ts'
import type { SlotValue } from '../core/facts.ts'
import type { Scalar } from '../core/matcher.ts'
import type { Goal } from './goal.ts'
import type { Direction } from './utterance.ts'

/** What a turn that was said meant, as far as its note tells: enough for the goal, not for putting it into words again. */
export function directionOf({ note, user }: Turn, goal: Goal): Direction {
  const { event, act, requests, language, wants, rung } = note
  const parts = Object.entries(note.conveys).map(
    ([slot, value]) => ({ kind: 'inform', slot, value: spokenValue(goal, slot, value) }) as const,
  )
  return {
    behaviour: playedBehaviour(note),
    event,
    utterance: {
      act,
      parts,
      ...(requests ? { requests } : {}),
      ...(user.quickReply ? { quickReply: user.quickReply } : {}),
      ...(language === undefined ? {} : { language }),
      ...(wants ? { wants } : {}),
      ...(rung === undefined ? {} : { rung }),
    },
  }
}

/** A value with its spellings where the scenario has it; a model may have said another. */
function spokenValue(goal: Goal, slot: string, value: Scalar): SlotValue {
  const state = goal.slots.get(slot)
  const known = state && [state.value, ...state.others].find((one) => one.value === value)
  return known ?? { value, forms: [String(value)] }
}
