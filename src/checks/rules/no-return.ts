import type { Turn } from '../../core/conversation.ts'
import type { Reply } from '../../core/message.ts'
import type { Reading } from '../../core/reading.ts'
import { actOf } from '../../core/reading.ts'
import type { Rule } from './rule.ts'
import { contentOf, sentencesIn } from './sentences.ts'

/**
 * A question of the bot stood open, the user strayed, and the reply neither speaks of what was asked nor asks anything
 * else, offers nothing, and ends nothing: the user is left without a next step.
 */
export const noReturn: Rule<'no_return'> = {
  repairedBy: 'stage',
  find: (_spec, { conversation: { turns, greeting, greetingReading, ending } }) =>
    turns.flatMap((turn, at) => {
      const before = turns[at - 1] ?? { reading: greetingReading, replies: greeting }
      const ends = turn.turn === turns.length && ending.kind === 'end_state'
      if (ends || !strays(turn) || !leftOpen(before.reading) || !leadsNowhere(turn)) return []
      if (speaksOf(before.replies, turn.replies)) return []
      return [{ turn: turn.turn, reason: 'does not come back to its question' }]
    }),
}

/** Turns that leave the bot's question as it was. */
const STRAYS = new Set(['chat', 'object'])

function strays({ note, error }: Turn): boolean {
  return STRAYS.has(note.act) && !error
}

function leftOpen(reading: Reading | undefined): boolean {
  return reading?.acts.some(({ kind }) => ASKING.has(kind)) ?? false
}

const ASKING = new Set(['ask', 'ask_unknown', 'options', 'confirm'])

/** Takes up a word of the question that stood open: "I need the six digits of your order number." */
function speaksOf(asked: readonly Reply[], said: readonly Reply[]): boolean {
  const questions = sentencesIn(asked).filter(({ asks }) => asks)
  const wanted = new Set(questions.flatMap(({ raw }) => [...contentOf(raw)]))
  return sentencesIn(said).some(({ raw }) => [...contentOf(raw)].some((word) => wanted.has(word)))
}

function leadsNowhere({ replies, reading }: Turn): boolean {
  if (!reading || reading.acts.some(({ kind }) => ASKING.has(kind))) return false
  if (actOf(reading, 'ask_more') || actOf(reading, 'hand_off') || actOf(reading, 'error'))
    return false
  if (replies.some(({ quickReplies, endState }) => quickReplies?.length || endState)) return false
  return sentencesIn(replies).every(({ asks }) => !asks)
}
