import type { Turn, UserAct } from '../../core/conversation.ts'
import type { Reply } from '../../core/message.ts'
import { actOf, type Reading } from '../../core/reading.ts'
import type { Finding, Rule } from './rule.ts'
import { saysNothingNew } from './turns.ts'

/**
 * The same text as the reply before, though the user answered it; or the same text more often in a row than is allowed,
 * whatever the user said in between. A question ignored is a matter of its own.
 */
export const repeatedPrompt: Rule<'repeated_prompt'> = {
  repairedBy: 'stage',
  find: ({ maxTimes }, { conversation }) => {
    const found: Finding[] = []
    let times = 1
    let last = textOf(conversation.greeting)
    for (const [at, turn] of conversation.turns.entries()) {
      const before = conversation.turns[at - 1]
      const text = textOf(turn.replies)
      times = text === last ? times + 1 : 1
      last = text
      if (times === 1 || text === '' || saysNothingNew(turn, before)) continue
      const asked = before ? before.reading : conversation.greetingReading
      if (ASKS.has(turn.note.act)) continue
      if (answersWhatWasAsked(turn, asked)) {
        found.push({ turn: turn.turn, reason: 'says the same again, though it was answered' })
      } else if (times > maxTimes) {
        found.push({ turn: turn.turn, reason: `says the same ${times} times in a row` })
      }
    }
    return found
  },
}

/** Left to the check for questions ignored. */
const ASKS: ReadonlySet<UserAct> = new Set(['ask_back', 'request', 'ask_help', 'object'])
const DECIDES: ReadonlySet<UserAct> = new Set(['affirm', 'deny', 'correct', 'choose'])

/** Shorter messages are no prompts: "Okay.", "Got it." */
const SHORTEST = 12

function textOf(replies: readonly Reply[]): string {
  const text =
    replies.length === 1 ? (replies[0]?.text ?? '') : replies.map((one) => one.text).join('\n')
  return text.length < SHORTEST ? '' : text
}

/** A yes or no to what is to be decided, or the fact asked for; any fact where the question was not recognised. */
function answersWhatWasAsked({ note }: Turn, asked: Reading | undefined): boolean {
  if (DECIDES.has(note.act)) return true
  const told = Object.keys(note.conveys)
  if (told.length === 0 || !asked) return false
  const slots = asked.acts.flatMap((act) => (act.kind === 'ask' ? [act.slot] : []))
  return slots.length === 0
    ? actOf(asked, 'ask_unknown') !== undefined
    : slots.some((slot) => told.includes(slot))
}
