import type { Turn, UserAct } from '../../core/conversation.ts'
import { actOf } from '../../core/reading.ts'
import { failedSteps } from '../steps.ts'
import { handsOver, wantsPerson } from './hand-off.ts'
import type { Rule } from './rule.ts'
import { offersPerson } from './wordings.ts'

/**
 * Handed over to a person though nobody asked for one and the bot had hardly tried; or a person offered in reply to a plain
 * answer, with nothing amiss at all.
 */
export const handOffTooEarly: Rule<'hand_off_too_early'> = {
  repairedBy: 'stage',
  find: ({ failedAttempts }, view) => {
    const { scenario, conversation } = view
    if (scenario.handOff === 'success') return []
    const turn = conversation.turns.find((one) => handsOver(one, view))
    const offer = offeredUnasked(conversation.turns)
    if (offer && (!turn || offer.turn < turn.turn)) {
      return [
        { turn: offer.turn, reason: 'offers a person though nobody asked and nothing is amiss' },
      ]
    }
    if (!turn || BEYOND.has(turn.note.behaviour)) return []
    const soFar = conversation.turns.filter((one) => one.turn <= turn.turn)
    if (soFar.some((one) => wantsPerson(one) || one.note.act === 'ask_help')) return []
    const failed = soFar.reduce((count, one) => count + failuresIn(one), 0)
    if (failed >= failedAttempts) return []
    const tried = failed === 0 ? 'nothing had failed' : `only ${failed} attempt had failed`
    return [{ turn: turn.turn, reason: `hands over though nobody asked and ${tried}` }]
  },
}

/** The first offer of a person, where until then every message was a plain answer and every reply in order. */
function offeredUnasked(turns: readonly Turn[]): Turn | undefined {
  const at = turns.findIndex(({ replies }) => replies.some(({ text }) => offersPerson(text)))
  const soFar = turns.slice(0, at + 1)
  const smooth = soFar.every((one) => isPlain(one) && failuresIn(one) === 0)
  return smooth ? turns[at] : undefined
}

function isPlain(turn: Turn): boolean {
  return PLAIN.has(turn.note.act) && ORDINARY.has(turn.note.behaviour) && !wantsPerson(turn)
}

const PLAIN: ReadonlySet<UserAct> = new Set(['open', 'inform', 'affirm', 'choose'])
const ORDINARY: ReadonlySet<string> = new Set([
  'answer',
  'quick_reply',
  'type_instead',
  'over_answer',
  'correction',
  'thanks',
])

/** What a bot may well leave to a person. */
const BEYOND: ReadonlySet<string> = new Set(['out_of_bounds_request', 'prompt_injection'])

/** Attempts that did not work: replies that did not understand or only repeat, errors, and steps that report them. */
function failuresIn(turn: Turn): number {
  const { reading, error } = turn
  const heard =
    reading && (actOf(reading, 'fallback') ?? actOf(reading, 'error') ?? actOf(reading, 'repeat'))
  return (error || heard ? 1 : 0) + failedSteps(turn).length
}
